/** Contends for a lease, renews it while it is held, and tells when it is gained and lost. */
import { type State, StorageError } from '../../storage/port.ts';
import { type LeaseFound, type LeasePace, type LeasePut, type LeaseValue, LeaseView, PACE } from './lease.ts';

/** Whether work may go on. Asked before each effect; effects are fenced besides. */
export interface Lease {
  isHeld(): boolean;
  /** Throws when it is not held any more. */
  need(): void;
  /** Lets others have it at once. */
  stop(): Promise<void>;
}

export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export function needHeld(lease: Pick<Lease, 'isHeld'>): void {
  if (!lease.isHeld()) throw new LeaseLost('the work has passed to another process');
}

export interface LeaseEvents {
  gained(): void;
  lost(): void;
}

/** A monotonic clock and what it wakes: never the time of day, which may jump and differs between machines. */
export interface Watch {
  now(): number;
  /** Returns what calls it off. */
  after(ms: number, call: () => void): () => void;
}

const WATCH: Watch = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms).unref();
    return () => clearTimeout(timer);
  },
};

export interface LeasePlace {
  readonly state: State;
  readonly space: string;
  readonly key: string;
  /** Different for every contender that ever is. */
  readonly me: string;
  readonly clock: () => Date;
  readonly pace?: LeasePace;
  readonly watch?: Watch;
}

export class LeaseHolder implements Lease {
  readonly #place: LeasePlace;
  readonly #events: LeaseEvents;
  readonly #pace: LeasePace;
  readonly #watch: Watch;
  readonly #view: LeaseView;
  /** After a write whose outcome was not told, what there is is looked at before anything is written. */
  #inDoubt = false;
  #wasHeld = false;
  #stopped = false;
  #stepping: Promise<void> | undefined;
  #cancelNext: () => void = () => undefined;
  #cancelEnd: () => void = () => undefined;

  constructor(place: LeasePlace, events: LeaseEvents) {
    this.#place = place;
    this.#events = events;
    this.#pace = place.pace ?? PACE;
    this.#watch = place.watch ?? WATCH;
    this.#view = new LeaseView(place.me, this.#pace);
  }

  isHeld(): boolean {
    return this.#view.isHeld(this.#watch.now());
  }

  need(): void {
    needHeld(this);
  }

  /** Holders before this one that have gone without giving it back. */
  get deaths(): number {
    return this.#view.deaths;
  }

  /** From now on it is looked at and renewed, until `stop`. */
  start(): this {
    void this.#run();
    return this;
  }

  /** One look or renewal. Storage that is away is no error: what is not renewed is lost by itself. */
  step(): Promise<void> {
    this.#stepping ??= this.#step()
      .catch(() => {
        this.#inDoubt = true;
      })
      .finally(() => {
        this.#stepping = undefined;
        this.#tell();
      });
    return this.#stepping;
  }

  async stop(): Promise<void> {
    await this.#halt();
    const farewell = this.isHeld() ? this.#view.farewell() : undefined;
    this.#view.refused();
    this.#tell();
    // If it does not come to pass, the others have patience.
    if (farewell) await this.#put(farewell).catch(() => undefined);
  }

  /** For what is never contended for again: nothing is left of it. */
  async abolish(): Promise<void> {
    await this.#halt();
    this.#view.refused();
    this.#tell();
    const { state, space, key } = this.#place;
    await state.remove(space, key).catch(() => undefined);
  }

  async #halt(): Promise<void> {
    this.#stopped = true;
    this.#cancelNext();
    await this.#stepping;
  }

  async #run(): Promise<void> {
    await this.step();
    if (this.#stopped) return;
    const isCalm = this.isHeld() && !this.#inDoubt;
    const { renewMs, lookMs } = this.#pace;
    this.#cancelNext = this.#watch.after(isCalm ? renewMs : lookMs, () => void this.#run());
  }

  async #step(): Promise<void> {
    const renewal = this.#inDoubt ? undefined : this.#view.renewal();
    const put = renewal ?? this.#view.over(await this.#look(), this.#watch.now());
    this.#inDoubt = false;
    if (!put) return this.#view.refused();
    const begun = this.#watch.now();
    try {
      this.#view.written(put, await this.#put(put), begun);
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'VERSION_CONFLICT')) throw error;
      this.#view.refused();
    }
  }

  #look(): Promise<LeaseFound | undefined> {
    const { state, space, key } = this.#place;
    return state.get<LeaseValue>(space, key, this.#now());
  }

  #put({ value, expectedVersion }: LeasePut): Promise<number> {
    const { state, space, key } = this.#place;
    return state.put({ space, key, value, expectedVersion, now: this.#now() });
  }

  /** The port asks for the time of day; an entry that never expires does not depend on it. */
  #now(): number {
    return this.#place.clock().getTime();
  }

  #tell(): void {
    this.#cancelEnd();
    const isHeld = this.isHeld();
    if (isHeld) {
      const left = Math.ceil(this.#view.until! - this.#watch.now());
      this.#cancelEnd = this.#watch.after(left, () => this.#tell());
    }
    if (isHeld === this.#wasHeld) return;
    this.#wasHeld = isHeld;
    if (isHeld) this.#events.gained();
    else this.#events.lost();
  }
}
