import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Confined, ConfinedError, openConfined } from '../../src/kernel/confined.ts';
import type { Order } from './confined-jobs/job.ts';

const JOB = new URL('./confined-jobs/job.ts', import.meta.url);
const LIMITS = { ms: 60_000, rssBytes: 300 * 1024 * 1024, outputBytes: 100_000 };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  for (let waited = 0; waited < ms && isAlive(pid); waited += 50) await wait(50);
  return !isAlive(pid);
}

describe('the pool of confined subprocesses', () => {
  let pool: Confined;
  const run = (order: Order, limits: Partial<typeof LIMITS> = {}): Promise<unknown> =>
    pool.run(JOB, order, { ...LIMITS, ...limits });
  const failure = (promise: Promise<unknown>): Promise<ConfinedError> =>
    promise.then(
      () => expect.fail('the job was expected to fail'),
      (error) => error as ConfinedError,
    );

  beforeEach(() => {
    pool = openConfined({ size: 2 });
  });
  afterEach(() => pool.close());

  it('returns what the job returns', async () => {
    expect(await run({ do: 'add', numbers: [1, 2, 3] })).to.equal(6);
    expect(await run({ do: 'bytes', bytes: new Uint8Array([1, 2]) })).to.deep.equal(new Uint8Array([2, 3]));
  });

  it('uses a warm subprocess again', async () => {
    expect(await run({ do: 'pid' })).to.equal(await run({ do: 'pid' }));
  });

  it('runs more jobs than it has subprocesses, each once', async () => {
    const sums = await Promise.all(Array.from({ length: 20 }, (_, i) => run({ do: 'add', numbers: [i, 1] })));
    expect(sums).to.deep.equal(Array.from({ length: 20 }, (_, i) => i + 1));
    const pids = new Set(await Promise.all(Array.from({ length: 8 }, () => run({ do: 'pid' }))));
    expect(pids.size).to.be.at.most(2);
  });

  it('kills a job that takes too long, and goes on', async () => {
    expect((await failure(run({ do: 'spin' }, { ms: 300 }))).code).to.equal('TIME_LIMIT');
    expect(await run({ do: 'add', numbers: [2, 2] })).to.equal(4);
  });

  it('kills a job whose buffers grow beyond the limit of resident memory', async () => {
    expect((await failure(run({ do: 'grow' }))).code).to.equal('MEMORY_LIMIT');
    expect(await run({ do: 'add', numbers: [2, 2] })).to.equal(4);
  });

  it('refuses a result that is too long', async () => {
    expect((await failure(run({ do: 'repeat', length: 100_001 }))).code).to.equal('OUTPUT_LIMIT');
  });

  it("hands on the job's own stable code", async () => {
    const error = await failure(run({ do: 'refuse' }));
    expect([error.code, error.jobCode]).to.deep.equal(['JOB_FAILED', 'NO_SUCH_PAGE']);
    expect(error).to.be.instanceOf(ConfinedError);
  });

  it('reports a subprocess that ends by itself as crashed', async () => {
    expect((await failure(run({ do: 'exit' }))).code).to.equal('CRASHED');
    expect(await run({ do: 'add', numbers: [1] })).to.equal(1);
  });

  it('gives the job no environment, no right to write and none to start programs', async () => {
    process.env.VANTHU_TEST_SECRET = 'secret';
    const seen = (await run({ do: 'environment' })) as Record<string, string>;
    delete process.env.VANTHU_TEST_SECRET;
    expect(Object.keys(seen).filter((name) => !/^NODE_CHANNEL/.test(name))).to.deep.equal([]);
    const path = fileURLToPath(new URL('./written-by-a-confined-job', import.meta.url));
    expect((await failure(run({ do: 'write', path }))).jobCode).to.equal('ERR_ACCESS_DENIED');
    expect(existsSync(path)).to.equal(false);
    expect((await failure(run({ do: 'spawn' }))).jobCode).to.equal('ERR_ACCESS_DENIED');
  });

  it('replaces a subprocess after the set number of jobs', async () => {
    await pool.close();
    pool = openConfined({ size: 1, jobsPerChild: 2 });
    const pids = [await run({ do: 'pid' }), await run({ do: 'pid' }), await run({ do: 'pid' })];
    expect(pids[0]).to.equal(pids[1]);
    expect(pids[2]).not.to.equal(pids[1]);
  });

  it('leaves nothing running after close, and refuses what waited', async () => {
    const pids = (await Promise.all([run({ do: 'pid' }), run({ do: 'pid' })])) as number[];
    const pending = [1, 2, 3].map(() => failure(run({ do: 'spin' })));
    await pool.close();
    expect((await Promise.all(pending)).map((error) => error.code)).to.deep.equal([
      'CLOSED',
      'CLOSED',
      'CLOSED',
    ]);
    for (const pid of pids) expect(isAlive(pid)).to.equal(false);
    expect((await failure(run({ do: 'pid' }))).code).to.equal('CLOSED');
  });

  it('dies with its parent even while a job is stuck', async function () {
    this.timeout(120_000);
    const program = fileURLToPath(new URL('./confined-jobs/parent.ts', import.meta.url));
    const parent: ChildProcess = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).to.equal(true);
    parent.kill('SIGKILL');
    expect(await isGoneWithin(pid, 60_000)).to.equal(true);
  });

  it('gives a caller a subprocess of its own, that nobody else meets and that ends with its jobs', async () => {
    const own = pool.own();
    if (!own) return expect.fail('no subprocess');
    const pid = await own.run(JOB, { do: 'pid' }, LIMITS);
    const others = await Promise.all(Array.from({ length: 6 }, () => run({ do: 'pid' })));
    expect(others).not.to.include(pid);
    expect(await own.run(JOB, { do: 'pid' }, LIMITS)).to.equal(pid);
    await own.end();
    expect(await isGoneWithin(pid as number, 5000)).to.equal(true);
    expect((await failure(own.run(JOB, { do: 'pid' }, LIMITS))).code).to.equal('CLOSED');
  });

  it('gives away only so many, each within its limits, and ends them with the pool', async () => {
    const few = openConfined({ size: 1, owned: 1 });
    const own = few.own();
    if (!own) return expect.fail('no subprocess');
    expect(few.own()).to.equal(undefined);
    expect((await failure(own.run(JOB, { do: 'spin' }, { ...LIMITS, ms: 300 }))).code).to.equal('TIME_LIMIT');
    await own.end();
    const next = few.own();
    const pid = (await next?.run(JOB, { do: 'pid' }, LIMITS)) as number;
    await few.close();
    expect(await isGoneWithin(pid, 5000)).to.equal(true);
    expect(few.own()).to.equal(undefined);
  });
});
