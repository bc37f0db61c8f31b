/** Finds jobs that are due, claims each for one process of all, and has it done. */
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { JOB } from './background-kinds.ts';
import type { Job, JobValue } from './job.ts';
import { type JobWork, runJob } from './job-run.ts';
import { LeaseHolder } from './lease-holder.ts';
import type { Ground } from './tenure.ts';

export interface Jobs {
  /** What is under way is told to stop, and handed over. */
  stop(): Promise<void>;
}

/** Done by one process at once. */
const AT_ONCE = 2;
/** The jobs due first of an agency; more than are claimed at one moment by all processes together. */
const MOST_LISTED = 50;
/** A job that somebody else has claimed is looked at so often: should its holder die, it is taken over. */
const LOOK_MS = 1000;
/** Commits are heard of sooner; this is for what was not heard: of new agencies, and of any. */
const LOOK_FOR_NEW_MS = 5000;
const LOOK_AT_ALL_MS = 30_000;
const PATIENCE_MS = 2000;

interface Claim {
  readonly lease: LeaseHolder;
  readonly stopping: AbortController;
}

class JobRunner implements Jobs {
  readonly #ground: Ground;
  readonly #works: ReadonlyMap<string, JobWork>;
  readonly #claims = new Map<string, Claim>();
  readonly #running = new Map<string, Promise<void>>();
  /** When each agency is looked at next, by the monotonic clock; the one that was looked at last stands last. */
  readonly #turns = new Map<string, number>();
  readonly #forget: () => void;
  readonly #looking: Promise<void>;
  #allAt = 0;
  #newAt = 0;
  #wake: () => void = () => undefined;
  #stopped = false;

  constructor(ground: Ground, works: readonly JobWork[]) {
    this.#ground = ground;
    this.#works = new Map(works.map((work) => [work.name, work]));
    this.#forget = ground.storage.journal.onCommit(({ agency, records }) => {
      if (records.some(({ kind }) => kind === JOB)) this.#lookSoon(agency, 0);
    });
    this.#looking = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#forget();
    for (const { stopping } of this.#claims.values()) stopping.abort();
    this.#wake();
    await this.#looking;
    const ended = Promise.all(this.#running.values());
    await Promise.race([ended, after(PATIENCE_MS, undefined, { ref: false })]);
  }

  #lookSoon(agency: string, inMs: number): void {
    this.#turns.set(agency, Math.min(this.#turns.get(agency) ?? Infinity, performance.now() + inMs));
    this.#wake();
  }

  async #loop(): Promise<void> {
    while (!this.#stopped) {
      const woken = Promise.withResolvers<void>();
      this.#wake = woken.resolve;
      const pause = await this.#look().catch((error: unknown) => {
        this.#ground.log.error({ err: error }, 'jobs could not be looked for; it will try again');
        return LOOK_MS;
      });
      if (this.#stopped) return;
      const timer = setTimeout(woken.resolve, pause);
      timer.unref();
      await woken.promise;
      clearTimeout(timer);
    }
  }

  /** How long to wait until the next look, in milliseconds. */
  async #look(): Promise<number> {
    if (performance.now() >= this.#newAt) await this.#lookForNew();
    for (const [agency, at] of [...this.#turns]) {
      // Whatever ends wakes it again.
      if (this.#running.size >= AT_ONCE || this.#stopped) return LOOK_AT_ALL_MS;
      if (at > performance.now()) continue;
      this.#turns.delete(agency);
      this.#turns.set(agency, Infinity);
      const wait = await this.#lookAt(agency).catch((error: unknown) => {
        this.#lookSoon(agency, LOOK_MS);
        throw error;
      });
      this.#lookSoon(agency, wait);
    }
    return Math.max(0, Math.min(this.#newAt, ...this.#turns.values()) - performance.now());
  }

  async #lookForNew(): Promise<void> {
    const now = performance.now();
    const isForAll = now >= this.#allAt;
    for (const agency of await this.#ground.storage.journal.agencies()) {
      if (isForAll || !this.#turns.has(agency)) this.#turns.set(agency, 0);
    }
    if (isForAll) this.#allAt = now + LOOK_AT_ALL_MS;
    this.#newAt = now + LOOK_FOR_NEW_MS;
  }

  /** How long until something of this agency may be due or may have been left by its holder. */
  async #lookAt(agency: string): Promise<number> {
    const now = this.#ground.clock();
    const { items } = await this.#ground.storage.find<JobValue>(JOB, {
      agency,
      // Others are for a newer program.
      filter: { state: 'waiting', name: { in: [...this.#works.keys()] } },
      sort: { field: 'due', direction: 'asc' },
      limit: MOST_LISTED,
    });
    const due = items.filter((job) => job.due <= now.toISOString());
    this.#drop(agency, due);
    for (const job of due) await this.#claim(job);
    if (due.some((job) => !this.#running.has(keyOf(job)))) return LOOK_MS;
    const later = items[due.length];
    return later ? Math.max(0, Date.parse(later.due) - now.getTime()) : Infinity;
  }

  async #claim(job: Job): Promise<void> {
    const key = keyOf(job);
    if (this.#running.has(key) || this.#running.size >= AT_ONCE || this.#stopped) return;
    const claim = this.#claims.get(key) ?? this.#contend(key);
    await claim.lease.step();
    if (!claim.lease.isHeld()) return;
    this.#running.set(key, this.#run(claim, job));
  }

  #contend(key: string): Claim {
    const { storage, clock } = this.#ground;
    const stopping = new AbortController();
    const place = { state: storage.state, space: 'job', key, me: randomUUID(), clock };
    const lease = new LeaseHolder(place, { gained: () => undefined, lost: () => stopping.abort() });
    const claim = { lease, stopping };
    this.#claims.set(key, claim);
    return claim;
  }

  async #run({ lease, stopping }: Claim, job: Job): Promise<void> {
    const work = this.#works.get(job.name)!;
    if (this.#stopped) stopping.abort();
    lease.start();
    const end = await runJob({ ground: this.#ground, work, claim: lease, signal: stopping.signal }, job);
    // The key of a settled job is never asked for again: it names the version that is past.
    await (end === 'settled' ? lease.abolish() : lease.stop());
    this.#running.delete(keyOf(job));
    this.#claims.delete(keyOf(job));
    this.#lookSoon(job.agency, end === 'settled' ? 0 : LOOK_MS);
  }

  /** Claims of others whose jobs are no longer there to be taken over. */
  #drop(agency: string, due: readonly Job[]): void {
    const keys = new Set(due.map(keyOf));
    for (const key of this.#claims.keys()) {
      const isGone = key.startsWith(`${agency}/`) && !keys.has(key) && !this.#running.has(key);
      if (isGone) this.#claims.delete(key);
    }
  }
}

/** Under which a job, as it is now, is claimed. */
export const keyOf = ({ agency, id, version }: Job): string => `${agency}/${id}/${version}`;

/** Where there is no work to do, nothing is looked for. */
export function startJobs(ground: Ground, works: readonly JobWork[]): Jobs {
  return works.length === 0 ? { stop: async () => undefined } : new JobRunner(ground, works);
}
