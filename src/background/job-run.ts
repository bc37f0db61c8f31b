/** One job, claimed by this process: done, put off or given up by one commit that expects the job as it was claimed. */
import { StorageError, type Write } from '../../storage/port.ts';
import { JOB } from './background-kinds.ts';
import { type Effect, SYSTEM, withWrite } from './effect.ts';
import { afterFailure, type Job, MOST_ATTEMPTS } from './job.ts';
import type { LeaseHolder } from './lease-holder.ts';
import type { Ground } from './tenure.ts';

export interface JobWork {
  /** Of the jobs that it does. */
  readonly name: string;
  /**
   * May be begun more than once, by one process after another. What it returns is committed together with the end of the
   * job, once. It ends soon when the signal says so: the process stops, or another may take over.
   */
  run(job: Job, signal: AbortSignal): Promise<Effect | undefined>;
}

export interface JobRun {
  readonly ground: Ground;
  readonly work: JobWork;
  readonly claim: Pick<LeaseHolder, 'isHeld' | 'need' | 'deaths'>;
  readonly signal: AbortSignal;
}

/** `open`: neither done nor failed; whoever comes next begins it again. */
export type JobEnd = 'settled' | 'open';

export async function runJob(run: JobRun, listed: Job): Promise<JobEnd> {
  const { storage, log } = run.ground;
  try {
    const job = await storage.get<Job>(JOB, listed.agency, listed.id);
    if (job?.version === listed.version) await attempt(run, job);
    return 'settled';
  } catch (error) {
    // Somebody else has brought it to an end.
    if (isConflictOver(listed, error)) return 'settled';
    if (run.signal.aborted || isAway(error) || !run.claim.isHeld()) return 'open';
    log.error({ err: error, job: listed.name, id: listed.id }, 'a job could not be brought to an end');
    return 'open';
  }
}

async function attempt(run: JobRun, job: Job): Promise<void> {
  const before = job.attempts + run.claim.deaths;
  // What takes its process with it each time would never fail by itself.
  if (before >= MOST_ATTEMPTS)
    return fail(run, job, { attempts: before, reason: 'the process died each time' });
  try {
    const effect = await run.work.run(job, run.signal);
    await end(run, job, effect);
  } catch (error) {
    const hasFailed =
      run.claim.isHeld() && !run.signal.aborted && !isAway(error) && !isConflictOver(job, error);
    if (!hasFailed) throw error;
    run.ground.log.error({ err: error, job: job.name, id: job.id }, 'a job failed');
    await fail(run, job, { attempts: before + 1, reason: String(error) });
  }
}

function end(run: JobRun, job: Job, effect: Effect | undefined): Promise<void> {
  const done: Write = { kind: JOB, id: job.id, expectedVersion: job.version, value: null };
  const { writes = [], ...rest } = effect ?? { actor: SYSTEM, action: 'job.done' };
  return commit(run, job, { ...rest, writes: withWrite(writes, done) });
}

function fail(run: JobRun, job: Job, failure: Parameters<typeof afterFailure>[1]): Promise<void> {
  const value = afterFailure(job, failure, run.ground.clock());
  const action = value.state === 'given-up' ? 'job.give-up' : 'job.put-off';
  const details = { name: job.name, attempts: value.attempts, reason: value.reason };
  const write: Write = { kind: JOB, id: job.id, expectedVersion: job.version, value };
  return commit(run, job, { actor: SYSTEM, action, details, writes: [write] });
}

/** Expects the version of the job, whoever holds the claim by now. */
async function commit({ ground, claim }: JobRun, { agency }: Job, effect: Effect): Promise<void> {
  claim.need();
  await ground.storage.commit({ ...effect, agency, at: ground.clock().toISOString() });
}

function isConflictOver({ id }: Job, error: unknown): boolean {
  if (!(error instanceof StorageError) || error.code !== 'VERSION_CONFLICT') return false;
  return error.about.kind === JOB && error.about.id === id;
}

/** The outcome may be unknown: if it has come to pass, the job is gone when it is looked for. */
function isAway(error: unknown): boolean {
  return error instanceof StorageError && (error.code === 'STORAGE_UNAVAILABLE' || error.code === 'CLOSED');
}
