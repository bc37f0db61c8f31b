import { expect } from 'chai';
import { type Job, type JobValue, jobWrite, MOST_ATTEMPTS, pauseAfter } from '../../src/background/job.ts';
import type { JobWork } from '../../src/background/job-run.ts';
import { type Jobs, startJobs } from '../../src/background/jobs.ts';
import { AGENCY, note, openGround, START, type TestGround, until } from './ground.ts';

const due = new Date(START).toISOString();
const job = (id: string, name = 'copy') => jobWrite({ id, name, due, payload: { of: id } });

describe('jobs', () => {
  let ground: TestGround;
  let started: Jobs[];
  let begun: string[];
  beforeEach(async () => {
    ground = await openGround();
    [started, begun] = [[], []];
  });
  afterEach(async () => {
    await Promise.all(started.map((one) => one.stop()));
    await ground.close();
  });

  /** A note that can be made once. */
  const copy: JobWork = {
    name: 'copy',
    async run({ id, payload }) {
      begun.push(id);
      return { actor: { person: 'system' }, action: 'note.copy', writes: [note(`copy-${id}`, { payload })] };
    },
  };
  const start = (...works: JobWork[]): Jobs => {
    const jobs = startJobs(ground, works);
    started.push(jobs);
    return jobs;
  };
  const found = (id: string): Promise<Job | undefined> => ground.storage.get<JobValue>('job', AGENCY, id);
  const copied = async (id: string): Promise<boolean> =>
    (await ground.storage.get('note', AGENCY, `copy-${id}`)) !== undefined;

  it('are written with their cause, done after it, and gone together with their effect', async () => {
    start(copy);
    await ground.put('note.write', note('a'), job('a'));
    await until(() => copied('a'));
    expect(await found('a')).to.equal(undefined);
    const [, done] = await ground.storage.journal.read({ agency: AGENCY, after: 0, limit: 10 });
    expect(done!.records.map(({ kind, id }) => `${kind} ${id}`)).to.have.members(['note copy-a', 'job a']);
  });

  it('are each done once, though several look for them', async () => {
    for (let at = 0; at < 20; at++) await ground.put('note.write', job(`j${at}`));
    for (let at = 0; at < 3; at++) start(copy);
    for (let at = 0; at < 20; at++) await until(() => copied(`j${at}`));
    const entries = await ground.storage.journal.read({ agency: AGENCY, after: 0, limit: 1000 });
    expect(entries.filter(({ action }) => action === 'note.copy')).to.have.length(20);
  });

  it('wait until they are due, and for a program that knows their work', async () => {
    start(copy);
    await ground.put('note.write', job('other', 'print'), job('now'));
    const later = new Date(START + 3_600_000).toISOString();
    await ground.put('note.write', jobWrite({ id: 'later', name: 'copy', due: later }));
    await until(() => copied('now'));
    expect((await found('later'))!.attempts).to.equal(0);
    expect((await found('other'))!.state).to.equal('waiting');
    expect(begun).to.deep.equal(['now']);
    ground.now = START + 3_600_000;
    await ground.put('note.write', job('next'));
    await until(() => copied('later'));
  });

  it('that fail are tried again with growing pauses, and given up with the reason', async () => {
    const failing: JobWork = {
      name: 'copy',
      run: async ({ id }) => {
        begun.push(id);
        throw new Error('no paper');
      },
    };
    start(failing);
    await ground.put('note.write', job('a'));
    for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts++) {
      await until(async () => (await found('a'))?.attempts === attempts);
      const next = (await found('a'))!;
      expect(next).to.include({ state: 'waiting', reason: 'Error: no paper' });
      expect(Date.parse(next.due) - ground.now).to.equal(pauseAfter(attempts));
      ground.now = Date.parse(next.due);
      await ground.put('note.write', note(`wake-${attempts}`), job(`wake-${attempts}`, 'other'));
    }
    await until(async () => (await found('a'))?.state === 'given-up');
    expect(await found('a')).to.include({ attempts: MOST_ATTEMPTS, reason: 'Error: no paper' });
    expect(begun).to.have.length(MOST_ATTEMPTS);
    expect(pauseAfter(2)).to.be.above(pauseAfter(1));
  });

  it('whose process has died again and again are given up, and not begun any more', async () => {
    const died = { holder: null, epoch: 9, deaths: MOST_ATTEMPTS };
    await ground.storage.state.put({ space: 'job', key: `${AGENCY}/a/1`, value: died, now: START });
    await ground.put('note.write', job('a'));
    start(copy);
    await until(async () => (await found('a'))?.state === 'given-up');
    expect((await found('a'))!.reason).to.match(/process died/);
    expect(begun).to.deep.equal([]);
  });

  it('that are under way when their process stops are handed over, which is no failure', async () => {
    const endless: JobWork = {
      name: 'copy',
      run: async ({ id }, signal) => {
        begun.push(id);
        await new Promise((_resolve, reject) => signal.addEventListener('abort', reject));
        return undefined;
      },
    };
    const first = start(endless);
    await ground.put('note.write', job('a'));
    await until(() => begun.length === 1);
    await first.stop();
    expect((await found('a'))!.attempts).to.equal(0);
    start(copy);
    await until(() => copied('a'));
  });

  it('are fenced: one who was paused cannot end a job that another has ended', async () => {
    const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow: JobWork = {
      name: 'copy',
      run: async (one, signal) => {
        reached.resolve();
        await go.promise;
        const { actor, action } = (await copy.run(one, signal))!;
        return { actor, action, writes: [note('of the slow one')] };
      },
    };
    const paused = start(slow);
    await ground.put('note.write', job('a'));
    await reached.promise;
    // As another would that has taken over: the job as it was claimed, and its effect.
    const ended = { kind: 'job', id: 'a', expectedVersion: 1, value: null };
    await ground.put('note.copy', note('copy-a'), ended);
    go.resolve();
    await paused.stop();
    expect(await ground.storage.get('note', AGENCY, 'of the slow one')).to.equal(undefined);
  });
});
