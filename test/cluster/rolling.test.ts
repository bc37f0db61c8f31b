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

/** Sends each request to a process that says it is ready, and to another one where no connection is made. */
class Balancer {
  readonly #backends = new Map<string, Program>();
  #turn = 0;

  async add(program: Program): Promise<string> {
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

function rolling(database: string): void {
  const programs: Program[] = [];
  const folders: string[] = [];
  const balancer = new Balancer();

  async function start(later: number): Promise<Program> {
    const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-rolling-'));
    folders.push(folder);
    const env = { STORAGE_ENGINE: 'mongodb', MONGODB_URI: `${uri!.replace(/\/*$/, '')}/${database}` };
    const other = { DATA_DIR: folder, DRAIN_SECONDS: '2', LOG_LEVEL: 'warn' };
    const program = new Program([process.execPath, SCRIPT, String(later)], { ...env, ...other });
    programs.push(program);
    return program;
  }
  const stop = async (program: Program): Promise<void> => {
    const { code } = await program.stopBy(() => process.kill(program.pid, 'SIGTERM'));
    expect(code, program.output).to.equal(0);
  };

  after(async () => {
    for (const program of programs) await program.kill();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    await withDatabase(uri!, database, async (db) => void (await db.dropDatabase()));
  });

  it('serves all the time, refuses the second next version, and loses nothing', async () => {
    const [first, second] = [await start(0), await start(0)];
    const urls = [await balancer.add(first), await balancer.add(second)];
    const session = await setUp(first.output.includes('token=') ? first : second);
    const clerks = ['A', 'B', 'C'].map((name) => new Clerk(session, name));
    const page = await Stream.open(elsewhere(session, urls[0]!));
    expect(await page.says(/^id: \d+$/m)).to.equal(true);
    for (const clerk of clerks) clerk.start(balancer);

    const newer = await start(1);
    const third = await balancer.add(newer);
    await stop(first);
    balancer.remove(urls[0]!);
    expect(await page.over).to.equal('ended');
    const told = page.told.at(-1)!;
    const again = await Stream.open(elsewhere(session, third), told);

    const beyond = await start(2);
    expect((await beyond.ended()).code).to.equal(1);
    expect(beyond.output).to.match(
      /Một chương trình phiên bản 1 đang chạy trên dữ liệu này.*\(phiên bản 3\)/,
    );
    expect(beyond.output).to.include('A program of version 1 is running on these records');
    expect(beyond.output).to.not.match(/\n\s+at /);

    await stop(second);
    balancer.remove(urls[1]!);
    await balancer.add(await start(2));
    for (const clerk of clerks) await clerk.stop();
    await judge({ session, clerks, urls: [third], again, before: page });
  });

  interface Outcome {
    readonly session: Client;
    readonly clerks: readonly Clerk[];
    readonly urls: readonly string[];
    readonly before: Stream;
    readonly again: Stream;
  }

  async function judge({ session, clerks, urls, before, again }: Outcome): Promise<void> {
    expect(clerks.flatMap(({ refused }) => refused)).to.deep.equal([]);
    const added = clerks.flatMap((clerk) => clerk.added);
    expect(added.length).to.be.at.least(clerks.length);
    const { id: agency } = (await elsewhere(session, urls[0]!).get('/agency')).body;
    const place = { uri: uri!, database };
    const storage = await openStorage({ engine: 'mongodb', ...place, ...recordsOf(2) });
    const units = new Set(await everyUnit(storage, agency));
    const end = (await storage.journal.head(agency))!.seq;
    const { problems } = await storage.journal.verify();
    await storage.close();
    expect(added.filter((id) => !units.has(id))).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    expect(await again.says(new RegExp(`^id: ${end}$`, 'm'))).to.equal(true);
    again.close();
    // Everything since the page was opened, on two processes one after the other: each once, in order.
    const from = before.told[0]!;
    const all = [before, again].flatMap(changesOf);
    expect(all).to.deep.equal(Array.from({ length: end - from }, (_, at) => from + 1 + at));
  }
}

if (uri) {
  describe('An upgrade, one process at a time', function () {
    this.timeout(240_000);
    rolling(`vanthu-test-${randomUUID().slice(0, 13)}`);
  });
}
