import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { letter } from '../api/incoming-cases.ts';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';
import { Program } from '../support/program.ts';
import { startTestServer } from '../support/server.ts';

interface Said {
  readonly code: number | null;
  readonly output: string;
}

async function vanthu(...args: string[]): Promise<Said> {
  const program = new Program([process.execPath, 'bin/vanthu.mjs', ...args], {});
  const { code } = await program.ended();
  return { code, output: program.output };
}

/** What an office keeps: verified, headed, backed up and restored from the command line while people work. */
describe('The command line for keeping a folder', function () {
  this.timeout(120_000);
  let place: string;
  let folder: string;
  let office: TestOffice;

  const at = (name: string) => path.join(place, name);

  before(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'vanthu-keeping-'));
    folder = at('office');
    office = await startTestOffice({ folder });
    const clerk = await office.person('vanthu', ['clerk']);
    const content = Buffer.from('%PDF-1.4\n%%EOF\n');
    const file = (await clerk.upload('/files', { name: 'a.pdf', content })).body.id;
    for (const files of [[file], [], []]) await clerk.post('/incoming', letter({ files }));
  });
  after(async () => {
    await office.close();
    await rm(place, { recursive: true, force: true });
  });

  function expectSentence({ code, output }: Said, expected: number): void {
    expect(code, output).to.equal(expected);
    expect(output).to.not.match(/\n\s+at /);
  }

  it('says in one sentence that there is nothing to verify, to back up or to restore', async () => {
    for (const args of [['verify'], ['backup', at('nowhere')]]) {
      const said = await vanthu(...args, '--data', at('missing'));
      expectSentence(said, said.code === 2 ? 2 : 1);
      expect(said.output).to.match(/missing/);
    }
    expectSentence(await vanthu('restore', at('missing'), '--data', at('new')), 1);
    expect(await readdir(place)).to.deep.equal(['office']);
  });

  it('backs up beside the running program and restores what verifies; nothing is ever overwritten', async () => {
    const backup = await vanthu('backup', at('backup'), '--data', folder, '--json');
    expectSentence(backup, 0);
    expect(JSON.parse(backup.output)).to.deep.include({ ok: true, problems: [] });
    const again = await vanthu('backup', at('backup'), '--data', folder);
    expectSentence(again, 1);
    expect(again.output).to.match(/not empty/);
    expectSentence(await vanthu('restore', at('backup'), '--data', at('restored')), 0);
    const over = await vanthu('restore', at('backup'), '--data', at('restored'));
    expectSentence(over, 1);
    expect(over.output).to.match(/not empty/);
    expectSentence(await vanthu('verify', '--data', at('restored')), 0);
    const restored = await startTestServer({ folder: at('restored') });
    const clerk = await restored.signedIn('vanthu', PASSWORD);
    expect((await clerk.post('/incoming', letter())).body.arrivalNumber).to.equal(4);
    await restored.close();
  });

  it('exports the signed head, and says so when a folder does not reach a head that is shown to it', async () => {
    const head = await vanthu('head', '--data', folder, '--json');
    expectSentence(head, 0);
    await writeFile(at('head.json'), head.output);
    expectSentence(await vanthu('verify', '--data', folder, '--head', at('head.json')), 0);
    const seq = JSON.parse(head.output)[0].seq;
    const longer = JSON.stringify([{ ...JSON.parse(head.output)[0], seq: seq + 50 }]);
    await writeFile(at('forged.json'), longer);
    expectSentence(await vanthu('verify', '--data', folder, '--head', at('forged.json')), 1);
  });

  it('refuses to restore a damaged backup, and names the damage', async () => {
    await cp(at('backup'), at('damaged'), { recursive: true });
    const blobs = await readdir(at('damaged/blobs'), { recursive: true, withFileTypes: true });
    const [blob] = blobs.filter((one) => one.isFile());
    await writeFile(path.join(blob!.parentPath, blob!.name), 'something else');
    const said = await vanthu('restore', at('damaged'), '--data', at('from-damaged'));
    expectSentence(said, 1);
    expect(said.output)
      .to.match(/WRONG .*blob/)
      .and.match(/nothing was restored/);
    expect(await readdir(place)).to.not.include('from-damaged');
  });

  it('names a gap in a register, and a record that is not what the journal says', async () => {
    await vanthu('restore', at('backup'), '--data', at('altered'));
    const [name] = (await readdir(at('altered'))).filter((one) => /records.*\.sqlite$/.test(one));
    const database = new DatabaseSync(at(`altered/${name}`));
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const [table] = tables.map((one) => String(one.name)).filter((one) => /register_?-?entry$/.test(one));
    database.exec(`DELETE FROM "${table}" WHERE id LIKE '%:2'`);
    database.close();
    const said = await vanthu('verify', '--data', at('altered'), '--json');
    expectSentence(said, 1);
    const { ok, problems, registers } = JSON.parse(said.output);
    expect([ok, problems.length > 0, registers.length > 0], said.output).to.deep.equal([false, true, true]);
    expect(problems[0].place).to.match(/register-entry/);
    expect(registers[0].number).to.equal(2);
  });
});
