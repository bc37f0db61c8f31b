/**
 * One holder at a time, over processes and machines whose clocks may all be wrong. Pure: who may write what over the record
 * that was found, and how long a holder may believe in itself. docs/decisions/0037 gives the argument.
 */

/** What all see of a lease. It is never removed while anybody may want it, so its version never means two things. */
export interface LeaseValue {
  /** `null`: given back; whoever comes next takes it at once. */
  readonly holder: string | null;
  /** One more with every new holder. */
  readonly epoch: number;
  /** How many holders have gone without giving it back. */
  readonly deaths: number;
}

export interface LeaseFound {
  readonly value: LeaseValue;
  readonly version: number;
}

/** A write that counts only if the record still has this version. */
export interface LeasePut {
  readonly value: LeaseValue;
  readonly expectedVersion: number;
}

export interface LeasePace {
  /** How often a holder renews, and how often others look. */
  readonly renewMs: number;
  readonly lookMs: number;
  /** How long after the beginning of its last good renewal a holder still works. */
  readonly holdMs: number;
  /** How long others must have seen one and the same version before they take over. More than `holdMs`. */
  readonly patienceMs: number;
}

/**
 * From a death to the next holder: at most a look, the patience, a look: 8 s, and two round trips. Clocks may run a fifth
 * faster or slower than each other; what they show does not matter.
 */
export const PACE: LeasePace = { renewMs: 2000, lookMs: 1000, holdMs: 5000, patienceMs: 6000 };

interface Tenure {
  readonly value: LeaseValue;
  readonly version: number;
  readonly until: number;
}

interface Seen {
  readonly version: number;
  readonly since: number;
}

/** What one contender knows of one lease. All times are of its own monotonic clock. */
export class LeaseView {
  readonly #me: string;
  readonly #pace: LeasePace;
  #seen: Seen | undefined;
  #tenure: Tenure | undefined;

  /** `me` names this contender and no other that ever was: what is held in its name, it has written. */
  constructor(me: string, pace: LeasePace) {
    this.#me = me;
    this.#pace = pace;
  }

  isHeld(now: number): boolean {
    return this.#tenure !== undefined && now < this.#tenure.until;
  }

  /** The moment at which it stops to be held unless it is renewed. */
  get until(): number | undefined {
    return this.#tenure?.until;
  }

  get deaths(): number {
    return this.#tenure?.value.deaths ?? 0;
  }

  /** What a holder writes without looking. */
  renewal(): LeasePut | undefined {
    return this.#tenure && { value: this.#tenure.value, expectedVersion: this.#tenure.version };
  }

  /** What a holder leaves when it goes. */
  farewell(): LeasePut | undefined {
    const renewal = this.renewal();
    return renewal && { ...renewal, value: { ...renewal.value, holder: null } };
  }

  /** What to write over what was found; `undefined`: somebody else holds it. `now`: after the answer had come. */
  over(found: LeaseFound | undefined, now: number): LeasePut | undefined {
    if (!found) return { value: { holder: this.#me, epoch: 1, deaths: 0 }, expectedVersion: 0 };
    const { value, version } = found;
    // Of a write whose outcome was not told.
    if (value.holder === this.#me) return { value, expectedVersion: version };
    if (value.holder === null) return this.#next(found, value.deaths);
    if (this.#seen?.version !== version) this.#seen = { version, since: now };
    const isSilent = now - this.#seen.since > this.#pace.patienceMs;
    return isSilent ? this.#next(found, value.deaths + 1) : undefined;
  }

  /** The write counts. It is reckoned from its beginning: others may have seen it since then. */
  written({ value }: LeasePut, version: number, begun: number): void {
    this.#tenure = { value, version, until: begun + this.#pace.holdMs };
  }

  /** Somebody else has written. */
  refused(): void {
    this.#tenure = undefined;
  }

  #next({ value, version }: LeaseFound, deaths: number): LeasePut {
    return { value: { holder: this.#me, epoch: value.epoch + 1, deaths }, expectedVersion: version };
  }
}
