import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { explain } from '../../src/announce.ts';
import { configFor } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';
import { letter } from '../api/incoming-cases.ts';
import { mongoPlace } from '../contract/storage/mongodb-place.ts';
import { Client } from '../support/client.ts';
import { startTestOffice } from '../support/office.ts';
import { Program } from '../support/program.ts';
import { startTestServer, type TestServerOptions } from '../support/server.ts';

const uri = process.env.MONGODB_URI;

interface Said {
  readonly code: number | null;
  readonly output: string;
}

const CONTENT = Buffer.from('%PDF-1.4\n%%EOF\n');

/** Somebody who was signed in before the move registers, and reads the file of the first document. */
async function workOn(options: TestServerOptions, before: Client): Promise<number> {
  const running = await startTestServer(options);
  const same = Object.assign(new Client(running.url), { cookie: before.cookie, csrf: before.csrf });
  const { status, body } = await same.post('/incoming', letter({ files: [] }));
  expect(status, JSON.stringify(body)).to.equal(201);
  const { items } = (await same.get('/incoming')).body;
  const { files } = (await same.get(`/incoming/${items.at(-1).id}`)).body;
  const content = await same.get(`/files/${files[0].id ?? files[0]}/content`);
  expect(content.status).to.equal(200);
  await running.close();
  return Number(body.number);
}

async function vanthu(env: Record<string, string>, args: readonly string[]): Promise<Said> {
  const program = new Program([process.execPath, 'bin/vanthu.mjs', ...args], env);
  const { code } = await program.ended();
  return { code, output: program.output };
}

function moving(server: string): void {
  let place: string;
  let there: string;
  const { database, remove } = mongoPlace(server);
  const at = (name: string) => path.join(place, name);
  const storage = () => ({ engine: 'mongodb', uri: there, uriFile: '', pool: 8 });
  const run = (...args: string[]) =>
    vanthu({ MONGODB_URI: there, STORAGE_ENGINE: 'embedded', DATA_DIR: at('office') }, args);

  before(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'vanthu-move-office-'));
    const address = new URL(server);
    address.pathname = `/${database}`;
    there = address.href;
  });
  after(async () => {
    await rm(place, { recursive: true, force: true });
    await remove();
  });

  it('an office works on in MongoDB and then in a folder again, with one journal and one row of numbers', async () => {
    const office = await startTestOffice({ folder: at('office') });
    const clerk = await office.person('vanthu', ['clerk']);
    const file = (await clerk.upload('/files', { name: 'a.pdf', content: CONTENT })).body.id;
    for (const files of [[file], []]) await clerk.post('/incoming', letter({ files }));
    await office.close();
    const heads = await run('head');
    await writeFile(at('head.json'), heads.output);

    const moved = await run('move', '--to', 'mongodb');
    expect(moved.code, moved.output).to.equal(0);
    expect(moved.output).to.match(/compared one by one, and mongodb:.* verified/);
    const refusal = await startServer(configFor(at('office'))).catch(explain);
    expect(refusal).to.match(/was moved to mongodb:.*move reopen/);
    expect(await workOn({ folder: at('office'), config: { storage: storage() } }, clerk)).to.equal(3);

    const back = await run('move', '--to', 'embedded', '--data', at('back'));
    expect(back.code, back.output).to.equal(0);
    expect(await workOn({ folder: at('back') }, clerk)).to.equal(4);
    const verified = await run('verify', '--data', at('back'), '--head', at('head.json'));
    expect(verified.code, verified.output).to.equal(0);
  });

  it('says in one sentence what keeps it from moving', async () => {
    const again = await run('move', '--to', 'mongodb');
    expect(again).to.include({ code: 1 });
    expect(again.output).to.match(/move: .* was moved to /);
    const full = await run('move', '--to', 'mongodb', '--data', at('back'));
    expect(full.output).to.match(/move: mongodb:.* was moved to .*back/);
    for (const args of [['--to', 'elsewhere'], ['--to', 'embedded'], []]) {
      const said = await run('move', ...args);
      expect(said.code, said.output).to.equal(2);
    }
    const reopened = await run('move', 'reopen');
    expect(reopened.code, reopened.output).to.equal(0);
    const used = await run('user', 'list', '--data', at('office'));
    expect(used.code, used.output).to.equal(0);
  });
}

if (uri) {
  describe('Moving an office by the command line', function () {
    this.timeout(240_000);
    moving(uri);
  });
}
