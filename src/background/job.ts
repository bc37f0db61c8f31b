/** Work that a commit asks for and that is done after it: the states of a job and what each outcome makes of it. */
import type { Json, Stored, Write } from '../../storage/port.ts';
import { JOB } from './background-kinds.ts';

/** Done: the record is gone, its history is in the journal. Given up: it stays, until somebody looks into it. */
export interface JobValue {
  /** Which work: the name that it was registered by. */
  readonly name: string;
  /** ISO 8601 instant in UTC before which nothing is tried. */
  readonly due: string;
  readonly payload: Json;
  /** Tries that failed, or during which the process died. */
  readonly attempts: number;
  readonly state: 'waiting' | 'given-up';
  /** Why the last try failed. */
  readonly reason?: string;
}

export type Job = Stored<JobValue>;

export const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 60 * 60_000;
const MOST_REASON = 500;

export interface NewJob {
  readonly id: string;
  readonly name: string;
  readonly due: string;
  readonly payload?: Json;
}

/** To go into the commit that is the cause: then neither is ever there without the other. */
export function jobWrite({ id, name, due, payload = null }: NewJob): Write {
  const value: JobValue = { name, due, payload, attempts: 0, state: 'waiting' };
  return { kind: JOB, id, expectedVersion: 0, value };
}

/** Ten seconds, and three times as long after each failure, to an hour. */
export function pauseAfter(attempts: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 3 ** (attempts - 1));
}

export interface Failure {
  readonly attempts: number;
  readonly reason: string;
}

export function afterFailure(job: JobValue, failure: Failure, now: Date): JobValue {
  const { name, payload, due } = job;
  const { attempts } = failure;
  const reason = failure.reason.slice(0, MOST_REASON);
  if (attempts >= MOST_ATTEMPTS) return { name, payload, due, attempts, reason, state: 'given-up' };
  const again = new Date(now.getTime() + pauseAfter(attempts)).toISOString();
  return { name, payload, due: again, attempts, reason, state: 'waiting' };
}
