import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { readArguments } from '../../src/cli/arguments.ts';
import { command as backup } from '../../src/cli/backup.ts';
import type { Command } from '../../src/cli/command.ts';
import { command as head } from '../../src/cli/head.ts';
import { command as restore } from '../../src/cli/restore.ts';
import { command as verify } from '../../src/cli/verify.ts';
import { refusal } from '../contract/storage/harness.ts';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';
import { startTestServer } from '../support/server.ts';

interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function call(command: Command, ...args: readonly string[]): Promise<Output> {
  const lines = { out: [] as string[], err: [] as string[] };
  const given = readArguments(command, args);
  const io = {
    out: (line: string) => lines.out.push(line),
    err: (line: string) => lines.err.push(line),
    json: given.options.json === true,
  };
  const code = await command.run(given, io);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

describe('the commands that verify, back up and restore', () => {
  let place: string;
  let office: TestOffice;
  const at = (name: string) => join(place, name);

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'vanthu-commands-'));
    office = await startTestOffice({ folder: at('office') });
    const clerk = await office.person('vanthu', ['clerk']);
    for (const number of [1, 2, 3]) await register(clerk, number);
  });
  after(async () => {
    await office.close();
    await rm(place, { recursive: true, force: true });
  });

  const register = async (clerk: Awaited<ReturnType<TestOffice['person']>>, number: number) => {
    const answer = await clerk.post('/incoming', {
      issuer: 'Sở Nội vụ',
      numberAndSymbol: `${number}/SNV`,
      documentOn: '2026-01-05',
      type: 'official-letter',
      abstract: `Về việc ${number}`,
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  };

  it('verify is content beside the running program, in words and as JSON', async () => {
    const words = await call(verify, '--data', at('office'));
    expect(words).to.include({ code: 0 });
    expect(words.out).to.match(/nothing is wrong$/);
    const { out } = await call(verify, '--data', at('office'), '--json');
    expect(JSON.parse(out)).to.deep.include({ ok: true, problems: [], registers: [] });
  });

  it('a backup taken beside the running program is restored to an office that goes on', async () => {
    const taken = await call(backup, at('backup'), '--data', at('office'));
    expect(taken, taken.err).to.include({ code: 0 });
    const restored = await call(restore, at('backup'), '--data', at('restored'));
    expect(restored, restored.err).to.include({ code: 0 });
    expect((await call(verify, '--data', at('restored'))).code).to.equal(0);
    const again = await startTestServer({ folder: at('restored') });
    const clerk = await again.signedIn('vanthu', PASSWORD);
    const { body } = await clerk.get('/incoming');
    expect(body.items.map((one: { arrivalNumber: number }) => one.arrivalNumber)).to.deep.equal([3, 2, 1]);
    await again.close();
  });

  it('data, backup and what was restored are for their owner only, whatever their folder allows', async () => {
    // Made by somebody beforehand, open to all.
    for (const name of ['open-backup', 'open-restored']) await mkdir(at(name), { mode: 0o755 });
    await call(backup, at('open-backup'), '--data', at('office'));
    await call(restore, at('open-backup'), '--data', at('open-restored'));
    await (await startTestServer({ folder: at('open-restored') })).close();
    const folders = { office: ['blobs', 'keys', 'search', 'tmp'], 'open-backup': ['blobs', 'keys'] };
    for (const [folder, within] of Object.entries({ ...folders, 'open-restored': folders.office })) {
      const names = await readdir(at(folder));
      expect(names).to.include.members(within);
      for (const name of names) {
        expect((await stat(join(at(folder), name))).mode & 0o077, join(folder, name)).to.equal(0);
      }
    }
  });

  it('restore and backup refuse to overwrite', async () => {
    expect(await refusal(call(backup, at('backup'), '--data', at('office')))).to.equal('STORAGE_IN_USE');
    expect(await refusal(call(restore, at('backup'), '--data', at('office')))).to.equal('STORAGE_IN_USE');
  });

  it('a damaged backup is not restored', async () => {
    await call(backup, at('damaged'), '--data', at('office'));
    alter(at('damaged/records.sqlite'));
    const { code, err } = await call(restore, at('damaged'), '--data', at('nowhere'));
    expect(code).to.equal(1);
    expect(err).to.match(/WRONG .*digest/);
  });

  it('verify compares with a head that was exported, and tells a journal that was cut since', async () => {
    const [agency] = (await office.deps.storage.journal.agencies()).filter((one) => one !== 'installation');
    await office.deps.storage.journal.signHead(agency!, '2026-01-06T00:00:00.000Z');
    const exported = await call(head, '--data', at('office'));
    await writeFile(at('head.json'), exported.out);
    expect((await call(verify, '--data', at('office'), '--head', at('head.json'))).code).to.equal(0);
    await call(backup, at('cut'), '--data', at('office'));
    await call(restore, at('cut'), '--data', at('shorter'));
    const database = new DatabaseSync(at('shorter/records.sqlite'));
    database.exec('DELETE FROM signed_head; DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)');
    database.close();
    const found = await call(verify, '--data', at('shorter'), '--head', at('head.json'));
    expect(found.code).to.equal(1);
    expect(found.out).to.match(/the journal was cut/);
  });
});

function alter(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("UPDATE entry_value SET value = replace(value, 'SNV', 'SNX') WHERE kind = 'incoming'");
  database.close();
}
