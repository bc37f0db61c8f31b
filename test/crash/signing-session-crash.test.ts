import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../src/demo/office.ts';
import { allKinds } from '../../src/kinds.ts';
import { checkRegisters } from '../../src/modules/registers/index.ts';
import { openStorageReading } from '../../storage/open.ts';
import type { Client } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

const DOCUMENTS = 20;
/** Killed as soon as so many are signed; then the sitting goes on. */
const KILLS = [3, 9, 15];
const script = fileURLToPath(new URL('./server-process.ts', import.meta.url));

async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code} before it listened`);
  });
  const line = once(createInterface({ input: child.stdout }), 'line').then(([url]) => String(url));
  const url = await Promise.race([line, ended]);
  ended.catch(() => undefined);
  return { child, url };
}

describe('a signing session whose server is killed', function () {
  this.timeout(240_000);
  let folder: string;
  let child: ChildProcess | undefined;
  let leader: Client;
  const docs: Body[] = [];
  let session: Body;
  const told: Body[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-crash-'));
    const office = await startTestServer({ demo: true, folder, config: { rateLimit: 0 } });
    try {
      const sign = (name: string): Promise<Client> => office.signedIn(name, DEMO_PASSWORD);
      const [officer, head, clerk] = await Promise.all(['chuyenvien2', 'truongkinhte', 'vanthu1'].map(sign));
      leader = await sign('chutich');
      const { person } = (await leader.get('/session')).body;
      for (let one = 1; one <= DOCUMENTS; one++) {
        docs.push(await checked({ officer: officer!, head: head!, clerk: clerk! }, letter(person.id, one)));
      }
    } finally {
      await office.close();
    }
  });
  after(async () => {
    child?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const letter = (signer: string, one: number) => ({
    type: 'official-letter',
    abstract: `kiểm tra đèn chiếu sáng ven kênh, đoạn ${one}`,
    signer,
    authority: 'TM',
    recipients: { inside: [], outside: [{ name: 'Điện lực Đông Giang', method: 'post' }] },
    compose: { to: ['Điện lực Đông Giang'], paragraphs: [`Đề nghị kiểm tra đoạn ${one}.`] },
  });

  async function checked(
    { officer, head, clerk }: { officer: Client; head: Client; clerk: Client },
    draft: object,
  ): Promise<Body> {
    let { body } = await officer.post('/outgoing', draft);
    for (const [by, step] of [
      [officer, 'submit'],
      [head, 'approve'],
      [clerk, 'check'],
    ] as const) {
      const answer = await by.post(`/outgoing/${body.id}/${step}`, {}, { version: body.version });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      body = answer.body;
    }
    return body;
  }

  async function serve(): Promise<void> {
    const started = await start(folder);
    child = started.child;
    leader = leader.at(started.url);
  }

  async function kill(): Promise<void> {
    const ended = once(child!, 'exit');
    child!.kill('SIGKILL');
    await ended;
  }

  const read = async (): Promise<Body> => (await leader.get(`/signing-sessions/${session.id}`)).body;

  async function unlock(): Promise<void> {
    const keys = (await leader.get('/signing-keys')).body.items;
    const secret = { keyId: keys[0].id, passphrase: DEMO_PASSPHRASE };
    const { status, body } = await leader.post(`/signing-sessions/${session.id}/unlock`, secret);
    expect(status, JSON.stringify(body)).to.equal(200);
  }

  async function until(isSo: (now: Body) => boolean): Promise<Body> {
    for (;;) {
      const now = await read();
      if (isSo(now)) return now;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('goes on where it was each time, asking for the secret and for nothing else', async () => {
    await serve();
    const documents = docs.map(({ id }) => id);
    session = (await leader.post('/signing-sessions', { documents })).body;
    const lines = session.lines.map(({ id }: Body) => ({ line: id, decision: 'sign', seen: 'together' }));
    await leader.post(`/signing-sessions/${session.id}/decisions`, { lines });
    for (const signed of KILLS) {
      await unlock();
      const now = await until(({ counts }) => counts.signed >= signed);
      told.push(...now.lines.filter(({ state }: Body) => state === 'signed'));
      await kill();
      await serve();
      const resumed = await read();
      expect(resumed).to.deep.include({ state: 'open', unlocked: false });
      expect(resumed.counts.signed + resumed.counts.chosen).to.equal(DOCUMENTS);
      expect(resumed.counts.signed).to.be.at.least(now.counts.signed);
    }
    await unlock();
    const done = await until(({ state }) => state === 'ended');
    expect(done.counts.signed).to.equal(DOCUMENTS);
    // What the page was told before a kill is what is still so.
    const kept = new Map(done.lines.map((line: Body) => [line.id, line]));
    for (const line of told) expect(kept.get(line.id)).to.eql(line);
  });

  it('has signed each document once, with numbers that follow one another', async () => {
    const now = await read();
    await kill();
    const storage = await openStorageReading({ engine: 'embedded', folder, kinds: allKinds });
    try {
      expect((await storage.journal.verify()).problems).to.eql([]);
      const agency = (await storage.journal.agencies()).find((one) => one !== 'installation')!;
      expect(await checkRegisters(storage, agency)).to.eql([]);
      const all = await storage.getMany<Body>(
        'outgoing',
        agency,
        docs.map(({ id }) => id),
      );
      const numbers = all.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers).to.eql(numbers.map((_, at) => numbers[0]! + at));
      for (const doc of all) {
        const record = { kind: 'outgoing', id: doc.id };
        const entries = await storage.journal.read({ agency, after: 0, limit: 200, record });
        const taken = entries.filter(({ action }) => action === 'outgoing.take-number');
        const signed = entries.filter(({ action }) => action === 'outgoing.sign');
        expect([taken.length, signed.length], doc.abstract).to.eql([1, 1]);
        const { receipt } = now.lines.find(({ document }: Body) => document === doc.id);
        expect(receipt).to.include({ numberAndSymbol: doc.numberAndSymbol, sha256: doc.signed.sha256 });
      }
    } finally {
      await storage.close();
    }
  });
});
