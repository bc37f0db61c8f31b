/** This process among those that work on the database: it shows that it lives, and follows who comes and goes. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Kinds } from '../check.ts';
import { StorageError } from '../port.ts';
import { outdated, type SchemaVersion } from '../schema-version.ts';
import { Declarations } from './declarations.ts';
import { translated } from './errors.ts';
import { join, keptVersions } from './joining.ts';
import { underLock } from './lock.ts';
import { Members } from './members.ts';
import { migrate } from './migrate.ts';
import type { Models } from './models.ts';

const BEAT_MS = 1_000;
/** A look that has not come back is left to itself, so that one broken connection does not hold up the next. */
const LONGEST_LOOK_MS = 3_000;
/** Shorter than others need to take this process for dead, so that it writes nothing after that. */
const SURE_MS = 10_000;
/** What is told as "ready" was true not longer ago than this. */
const READY_MS = 2_500;
const LONGEST_FAREWELL_MS = 1_000;

interface MembershipParts {
  readonly models: Models;
  readonly kinds: Kinds;
  readonly schema: SchemaVersion;
  /** Resolves when whatever was decided or written by fewer declarations is done. */
  readonly settled: () => Promise<void>;
}

export class Membership {
  readonly #parts: MembershipParts;
  readonly #id = randomUUID();
  readonly #declarations: Declarations;
  readonly #members: Members;
  readonly #stopping = new AbortController();
  #joined = false;
  #provenAt = Number.NEGATIVE_INFINITY;
  #refusal: StorageError | undefined;
  #looking: Promise<void> | undefined;
  #running: Promise<void> | undefined;
  /** Coming in again, or narrowing: what waits for the lock. */
  #changing: Promise<void> | undefined;
  #adapting: Promise<unknown> = Promise.resolve();

  constructor(parts: MembershipParts) {
    this.#parts = parts;
    this.#declarations = new Declarations(parts.models, parts.kinds);
    this.#members = new Members(parts.models.member);
  }

  /** By which it stands among the members. */
  get id(): string {
    return this.#id;
  }

  async start(): Promise<void> {
    const joining = this.#join();
    this.#change(() => joining);
    // It shows from now on that it lives: to come in may take long.
    this.#running = this.#run();
    try {
      await joining;
      await this.#look();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const ends = Promise.all([this.#running, this.#changing]);
    await within(LONGEST_FAREWELL_MS, ends).catch(() => undefined);
    const farewell = this.#parts.models.member.deleteOne({ _id: this.#id }).exec();
    await within(LONGEST_FAREWELL_MS, farewell).catch(() => undefined);
  }

  /** Rejects while this process is not sure to be one of those that work on the database. */
  mayWrite(): Promise<void> {
    return this.#proven(SURE_MS);
  }

  /** Rejects unless the database was read and written a moment ago. */
  ready(): Promise<void> {
    return this.#proven(READY_MS);
  }

  async #proven(longAgo: number): Promise<void> {
    const isLongAgo = () => performance.now() - this.#provenAt > longAgo;
    if (isLongAgo()) await translated(this.#look());
    if (this.#refusal) throw this.#refusal;
    if (isLongAgo()) throw unavailable('this process is coming back to the database', 'returning');
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      // Whatever is wrong with the database, the next look tries again.
      await this.#look().catch(() => undefined);
      await setTimeout(BEAT_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Who comes while one look is under way shares it. */
  #look(): Promise<void> {
    this.#looking ??= within(LONGEST_LOOK_MS, this.#lookOnce()).finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { models, schema } = this.#parts;
    const since = performance.now();
    const beat = models.member.updateOne({ _id: this.#id }, { $inc: { beat: 1 } }).exec();
    const [kept, { matchedCount }] = await Promise.all([keptVersions(models), beat]);
    const isOutdated = kept !== undefined && kept.oldest > schema.version;
    this.#refusal = isOutdated ? outdated(kept, schema) : undefined;
    // It was taken for dead: whatever has changed since, it comes in as at the start, and writes nothing before.
    if (matchedCount === 0) {
      this.#joined = false;
      this.#provenAt = Number.NEGATIVE_INFINITY;
    }
    if (!this.#joined && !isOutdated) this.#change(() => this.#join());
    if (!this.#joined) return;
    this.#provenAt = since;
    await this.#follow();
  }

  #join(): Promise<void> {
    const { models, schema } = this.#parts;
    const { signal } = this.#stopping;
    const joining = { models, declarations: this.#declarations, schema, id: this.#id, signal };
    const work = async () => {
      await this.#alone(() => join(joining));
      await this.#tellKnown(this.#declarations.served);
      this.#joined = true;
    };
    return underLock(models.meta, work, signal);
  }

  /** Whoever comes is followed at once; those that have gone only under the lock, while nobody can come. */
  async #follow(): Promise<void> {
    const wanted = this.#declarations.wanted(await this.#members.look());
    const { served } = this.#declarations;
    if (wanted.some((one) => !served.includes(one))) await this.#alone(() => this.#adapt(false));
    else if (!this.#declarations.isServing(wanted)) this.#change(() => this.#narrow());
  }

  #narrow(): Promise<void> {
    const { models } = this.#parts;
    const { signal } = this.#stopping;
    const work = async () => {
      await this.#alone(() => this.#adapt(true));
      await migrate(models, signal);
    };
    return underLock(models.meta, work, signal);
  }

  /** What is told to be known is known as long as it is told. */
  async #adapt(mayNarrow: boolean): Promise<void> {
    const declarations = this.#declarations;
    const wanted = declarations.wanted(await this.#members.look());
    const next = mayNarrow ? wanted : declarations.with(wanted);
    if (declarations.isServing(next)) return;
    await this.#tellKnown(declarations.served.filter((one) => next.includes(one)));
    await declarations.serve(next);
    await this.#parts.settled();
    await this.#tellKnown(next);
  }

  async #tellKnown(knows: readonly string[]): Promise<void> {
    await this.#parts.models.member.updateOne({ _id: this.#id }, { $set: { knows } });
  }

  #change(change: () => Promise<void>): void {
    if (this.#changing || this.#stopping.signal.aborted) return;
    this.#changing = change()
      .catch((error: unknown) => {
        // Tried again by the next look; what it says meanwhile is why nothing may be written.
        if (error instanceof StorageError && error.about.reason === 'schema') this.#refusal = error;
      })
      .finally(() => {
        this.#changing = undefined;
      });
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#adapting.then(work);
    this.#adapting = done.catch(() => undefined);
    return done;
  }
}

const unavailable = (message: string, reason: string) =>
  new StorageError('STORAGE_UNAVAILABLE', message, { reason });

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const late = setTimeout(ms, undefined, { signal: ended.signal, ref: false }).then(() => {
    throw unavailable('the database does not answer in time', 'slow');
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => {
    ended.abort();
    late.catch(() => undefined);
  });
}
