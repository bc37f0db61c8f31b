import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { configFor } from '../../src/config.ts';
import { allKinds } from '../../src/kinds.ts';
import { openStorage } from '../../storage/open.ts';
import { Client } from '../support/client.ts';
import { PASSWORD, startTestOffice } from '../support/office.ts';
import { expectProblem } from '../support/problems.ts';
import { letter } from './incoming-cases.ts';

const MAIN = path.resolve(import.meta.dirname, '../support/main-process.ts');
const pdf = (kilobytes: number, text: string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    Buffer.alloc(kilobytes * 1024, `% ${text}\n`),
    Buffer.from('%%EOF\n'),
  ]);

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    const [, url] = /^vanthu: (http\S+)$/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('it never said where it listens');
}

/**
 * The real program in a process whose files cannot grow beyond a limit that is set and lifted while it runs: what a full
 * disk is to it, and anybody may set it for a process of their own.
 */
describe('A disk that takes no more, under a running server', function () {
  this.timeout(120_000);
  let folder: string;
  let child: ChildProcess;
  let clerk: Client;

  const room = (bytes: number | 'unlimited') =>
    execFileSync('prlimit', [`--pid=${child.pid}`, `--fsize=${bytes}:unlimited`]);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-disk-'));
    const office = await startTestOffice({ folder });
    await office.person('vanthu', ['clerk']);
    await office.close();
    child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    clerk = new Client(await addressOf(child));
    expect((await clerk.signIn('vanthu', PASSWORD)).status).to.equal(200);
  });
  after(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  const FULL = ['STORAGE_UNAVAILABLE', 'DISK_FULL'];
  const register = (fields: object = {}) =>
    clerk.post('/incoming', letter({ confirmDuplicate: true, ...fields }));
  const registered = async () =>
    (await clerk.get('/incoming?box=all&limit=100')).body.items as { arrivalNumber: number }[];

  it('refuses a file with a code and keeps nothing of it', async () => {
    room(200_000);
    const answer = await clerk.upload('/files', { name: 'lớn.pdf', content: pdf(900, 'lớn') });
    expect(FULL).to.include(answer.body.code);
    expectProblem(answer, answer.body.code);
    expect(await readdir(path.join(folder, 'tmp'))).to.deep.equal([]);
    expect(child.exitCode).to.equal(null);
    room('unlimited');
    expect((await clerk.upload('/files', { name: 'lớn.pdf', content: pdf(900, 'lớn') })).status).to.equal(
      201,
    );
  });

  it('refuses registrations with a code, none half-done, and goes on answering who only reads', async () => {
    const first = await register();
    expect(first.status, JSON.stringify(first.body)).to.equal(201);
    room(10_000);
    const refused = await Promise.all(Array.from({ length: 6 }, () => register({ note: 'x'.repeat(500) })));
    for (const answer of refused) {
      expect(FULL).to.include(answer.body.code);
      expectProblem(answer, answer.body.code);
    }
    expect(await registered()).to.have.length(1);
    expect((await clerk.get(`/incoming/${first.body.id}`)).status).to.equal(200);
    expect((await clerk.get('/session')).body.signedIn).to.equal(true);
    room('unlimited');
  });

  it('takes the next number without a gap once there is room', async () => {
    const answer = await register();
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    const numbers = (await registered()).map(({ arrivalNumber }) => arrivalNumber).sort((a, b) => a - b);
    expect(numbers).to.deep.equal([1, 2]);
  });

  it('lets the process stop well, and leaves a folder in which everything verifies', async () => {
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).to.equal(0);
    const { dataDir } = configFor(folder);
    const storage = await openStorage({ engine: 'embedded', folder: dataDir, kinds: allKinds });
    try {
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    } finally {
      await storage.close();
    }
  });
});
