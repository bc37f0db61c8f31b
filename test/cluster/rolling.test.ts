import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { withDatabase } from '../contract/storage/mongodb-place.ts';
import { Client } from '../support/client.ts';
import { PASSWORD } from '../support/office.ts';
import { Program } from '../support/program.ts';
import { Stream } from '../support/stream.ts';
import { recordsOf } from './version-process.ts';

const uri = process.env.MONGODB_URI;
const SCRIPT = path.join(import.meta.dirname, 'version-process.ts');

/** However busy the machine is. */
const STARTED_MS = 300_000;

/** Sends each request to a process that says it is ready, and to another one where no connection is made. */
class Balancer {
  readonly #backends = new Map<string, Program>();
  #turn = 0;

  async add(program: Program): Promise<string> {
    await program.says(/^vanthu: http/m, STARTED_MS);
    const url = await program.url();
    this.#backends.set(url, program);
    return url;
  }

  remove(url: string): void {
    this.#backends.delete(url);
  }

  async send<T>(request: (url: string) => Promise<T>): Promise<T> {
    for (;;) {
      const urls = [...this.#backends.keys()];
      const url = urls[this.#turn++ % urls.length]!;
      if (!(await this.#isReady(url))) continue;
      try {
        return await request(url);
      } catch (error) {
        if (!isRefused(error)) throw error;
      }
    }
  }

  async #isReady(url: string): Promise<boolean> {
    try {
      return (await fetch(`${url}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}

const isRefused = (error: unknown) =>
  ((error as Error).cause as { readonly code?: string } | undefined)?.code === 'ECONNREFUSED';

/** Somebody who adds units one after another, and remembers what was acknowledged. */
class Clerk {
  readonly added: string[] = [];
  readonly refused: unknown[] = [];
  readonly #session: Client;
  readonly #name: string;
  #over = false;
  #work: Promise<void> | undefined;

  constructor(session: Client, name: string) {
    this.#session = session;
    this.#name = name;
  }

  start(balancer: Balancer): void {
    this.#work = this.#run(balancer);
  }

  async stop(): Promise<void> {
    this.#over = true;
    await this.#work;
  }

  async #run(balancer: Balancer): Promise<void> {
    for (let at = 1; !this.#over; at++) {
      const unit = { name: `Phòng ${this.#name} ${at}`, abbreviation: `${this.#name}${at}`, order: at };
      const answer = await balancer.send((url) => elsewhere(this.#session, url).post('/units', unit));
      if (answer.status === 201) this.added.push(answer.body.id);
      else this.refused.push(answer.body);
    }
  }
}

/** The same browser at another process. */
const elsewhere = (session: Client, url: string): Client =>
  Object.assign(new Client(url), { cookie: session.cookie, csrf: session.csrf });

/** Entries whose changes the page was told; a heartbeat only repeats how far it is. */
const changesOf = ({ text }: Stream): readonly number[] =>
  [...text.matchAll(/^id: (\d+)\nevent: changes$/gm)].map(([, seq]) => Number(seq));

async function setUp(program: Program): Promise<Client> {
  await program.says(/setup\?token=\S+/, STARTED_MS);
  const url = await program.url();
  const [, token] = await program.says(/setup\?token=(\S+)/);
  const client = new Client(url);
  const done = await client.post('/setup', {
    token,
    agency: { name: 'Ủy ban nhân dân phường Nâng Cấp', abbreviation: 'UBND', place: 'Nâng Cấp' },
    units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
    administrator: { fullName: 'Quản Trị', username: 'quantri', password: PASSWORD },
  });
  if (done.status !== 204) throw new Error(JSON.stringify(done.body));
  await client.signIn('quantri', PASSWORD);
  return client;
}

async function everyUnit(storage: Storage, agency: string): Promise<readonly string[]> {
  const filter = { abbreviation: { gte: '' } };
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await storage.find('unit', { agency, filter, limit: 200, ...(after && { after }) });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === undefined) return ids;
    after = page.next;
  }
}

/** One database and the processes of a test on it. */
class Installation {
  readonly database = `vanthu-test-${randomUUID().slice(0, 13)}`;
  readonly #programs: Program[] = [];
  readonly #folders: string[] = [];

  /** Of this version of the records' schema, or so many later. */
  async start(later: number): Promise<Program> {
    const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-rolling-'));
    this.#folders.push(folder);
    const address = `${uri!.replace(/\/*$/, '')}/${this.database}`;
    const env = { STORAGE_ENGINE: 'mongodb', MONGODB_URI: address };
    const other = { DATA_DIR: folder, DRAIN_SECONDS: '8', LOG_LEVEL: 'warn' };
    const program = new Program([process.execPath, SCRIPT, String(later)], { ...env, ...other });
    this.#programs.push(program);
    return program;
  }

  async stop(program: Program): Promise<void> {
    const { code } = await program.stopBy(() => process.kill(program.pid, 'SIGTERM'));
    expect(code, program.output).to.equal(0);
  }

  async remove(): Promise<void> {
    for (const program of this.#programs) await program.kill();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
    await withDatabase(uri!, this.database, async (db) => void (await db.dropDatabase()));
  }
}

async function refusedBeyond(installation: Installation): Promise<void> {
  const beyond = await installation.start(2);
  expect((await beyond.ended()).code).to.equal(1);
  expect(beyond.output).to.match(/Một chương trình phiên bản 1 đang chạy trên dữ liệu này.*\(phiên bản 3\)/);
  expect(beyond.output).to.include('A program of version 1 is running on these records');
  expect(beyond.output).to.not.match(/\n\s+at /);
}

interface Outcome {
  readonly database: string;
  readonly agency: string;
  readonly clerks: readonly Clerk[];
  /** The page as one process told it, and as the next one did. */
  readonly pages: readonly Stream[];
}

/** Everything acknowledged is there and listed by the fields of the newest; the page was told each change once, in order. */
async function judge({ database, agency, clerks, pages }: Outcome): Promise<void> {
  expect(clerks.flatMap(({ refused }) => refused)).to.deep.equal([]);
  const added = clerks.flatMap((clerk) => clerk.added);
  expect(added.length).to.be.at.least(clerks.length);
  const storage = await openStorage({ engine: 'mongodb', uri: uri!, database, ...recordsOf(2) });
  const units = new Set(await everyUnit(storage, agency));
  const end = (await storage.journal.head(agency))!.seq;
  const { problems } = await storage.journal.verify();
  await storage.close();
  expect(added.filter((id) => !units.has(id))).to.deep.equal([]);
  expect(problems).to.deep.equal([]);
  expect(await pages.at(-1)!.says(new RegExp(`^id: ${end}$`, 'm'))).to.equal(true);
  const from = pages[0]!.told[0]!;
  const all = pages.flatMap(changesOf);
  expect(all).to.deep.equal(Array.from({ length: end - from }, (_, at) => from + 1 + at));
}

if (uri) {
  describe('An upgrade, one process at a time', function () {
    this.timeout(600_000);
    const installation = new Installation();
    after(() => installation.remove());

    it('serves all the time, refuses the second next version, and loses nothing', async () => {
      const balancer = new Balancer();
      const first = await installation.start(0);
      const session = await setUp(first);
      const second = await installation.start(0);
      const urls = [await balancer.add(first), await balancer.add(second)];
      const clerks = ['A', 'B', 'C'].map((name) => new Clerk(session, name));
      const page = await Stream.open(elsewhere(session, urls[0]!));
      expect(await page.says(/^id: \d+$/m)).to.equal(true);
      for (const clerk of clerks) clerk.start(balancer);

      const third = await balancer.add(await installation.start(1));
      await installation.stop(first);
      balancer.remove(urls[0]!);
      expect(await page.over).to.equal('ended');
      const again = await Stream.open(elsewhere(session, third), page.told.at(-1)!);
      await refusedBeyond(installation);

      await installation.stop(second);
      balancer.remove(urls[1]!);
      await balancer.add(await installation.start(2));
      for (const clerk of clerks) await clerk.stop();
      const { id: agency } = (await elsewhere(session, third).get('/agency')).body;
      await judge({ database: installation.database, agency, clerks, pages: [page, again] });
      again.close();
    });
  });
}
