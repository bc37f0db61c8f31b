/** What people see of jobs, and what they may do: try again now what has failed. */
import type { Page, Storage, Stored } from '../../storage/port.ts';
import { type Context, entryOf } from '../kernel/context.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Target } from '../kernel/target.ts';
import { JOB } from './background-kinds.ts';
import type { Job, JobValue } from './job.ts';
import { keyOf } from './jobs.ts';
import type { LeaseValue } from './lease.ts';

export interface JobsQuery {
  readonly state: JobValue['state'];
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface SeenJob {
  readonly job: Job;
  /** Some process is at it. */
  readonly running: boolean;
}

async function isRunning(storage: Storage, job: Job, now: number): Promise<boolean> {
  const claim = await storage.state.get<LeaseValue>('job', keyOf(job), now);
  return claim !== undefined && claim.value.holder !== null;
}

async function seen(storage: Storage, { now }: Context, job: Job): Promise<SeenJob> {
  return { job, running: await isRunning(storage, job, Date.parse(now)) };
}

/** The first due first. */
export async function listJobs(
  storage: Storage,
  context: Context,
  { state, limit, after }: JobsQuery,
): Promise<Page<SeenJob>> {
  const page = await storage.find<JobValue>(JOB, {
    agency: context.actor.agency,
    filter: { state },
    sort: { field: 'due', direction: 'asc' },
    limit,
    ...(after ? { after } : {}),
  });
  const items = await Promise.all(page.items.map((job) => seen(storage, context, job)));
  return page.next === undefined ? { items } : { items, next: page.next };
}

/** What was tried in vain can be tried at once. */
export function mayRetry({ attempts }: JobValue): boolean {
  return attempts > 0;
}

export async function retryJob(storage: Storage, context: Context, target: Target): Promise<SeenJob> {
  const job = await storage.get<JobValue>(JOB, context.actor.agency, target.id);
  if (!job) return refuse('JOB_NOT_FOUND');
  if (!mayRetry(job)) refuse('JOB_HAS_NOT_FAILED');
  const { name, payload } = job;
  const value: JobValue = { name, payload, due: context.now, attempts: 0, state: 'waiting' };
  const { records } = await storage.commit({
    ...entryOf(context, 'job.retry'),
    details: { name },
    writes: [{ kind: JOB, id: target.id, expectedVersion: target.version, value }],
  });
  return seen(storage, context, records[0] as Stored<JobValue>);
}
