import type { ClientRateLimitInfo, Store } from 'express-rate-limit';
import type { State } from '../../storage/port.ts';

const SPACE = 'requests';
const WINDOW_MS = 60_000;
const EXCHANGE_MS = 1000;
/** What a process keeps to itself: this part of the limit. */
const PORTION = 20;

interface Hits {
  /** Counted here. */
  mine: number;
  /** Of these, how many stand in the common sum. */
  told: number;
  /** Of the common sum, what the other processes have told. */
  others: number;
}

export interface SharedHitsParts {
  readonly state: State;
  /** Requests a minute from one address, over all processes. */
  readonly limit: number;
  readonly clock: () => Date;
}

/**
 * Requests of each address, counted in each process and added up in `state` once a second. Most addresses never cost the
 * storage anything: only who has used a twentieth of the limit in one process is told to the others. So an address may
 * exceed the limit by a twentieth for each process, and by what it sends within one exchange; no process ever lets more than
 * the limit through by itself. Minutes are those of each machine's clock: where clocks differ by a few seconds, an
 * address that uses these exactly gets as many seconds of two minutes' limits at once. Storage that is away leaves each process to its own count.
 */
export class SharedHits implements Store {
  readonly localKeys = false;
  readonly #parts: SharedHitsParts;
  readonly #portion: number;
  #window = 0;
  #hits = new Map<string, Hits>();
  #exchanging: NodeJS.Timeout | undefined;

  constructor(parts: SharedHitsParts) {
    this.#parts = parts;
    this.#portion = Math.max(1, Math.floor(parts.limit / PORTION));
  }

  increment(key: string): ClientRateLimitInfo {
    const hits = this.#of(key);
    hits.mine++;
    if (this.#isWorthTelling(hits)) this.#exchangeSoon();
    return { totalHits: hits.mine + hits.others, resetTime: new Date((this.#window + 1) * WINDOW_MS) };
  }

  decrement(key: string): void {
    const hits = this.#of(key);
    hits.mine = Math.max(hits.told, hits.mine - 1);
  }

  resetKey(key: string): void {
    this.#hits.delete(key);
  }

  #of(key: string): Hits {
    const window = Math.floor(this.#parts.clock().getTime() / WINDOW_MS);
    if (window !== this.#window) this.#hits = new Map();
    this.#window = window;
    const hits = this.#hits.get(key) ?? { mine: 0, told: 0, others: 0 };
    this.#hits.set(key, hits);
    return hits;
  }

  /** Who is known to be over the limit stays so until the minute ends. */
  #isWorthTelling({ mine, told, others }: Hits): boolean {
    return mine - told >= this.#portion && told + others <= this.#parts.limit;
  }

  #exchangeSoon(): void {
    this.#exchanging ??= setTimeout(() => void this.#exchange(), EXCHANGE_MS).unref();
  }

  async #exchange(): Promise<void> {
    const window = this.#window;
    const due = [...this.#hits].filter(([, hits]) => this.#isWorthTelling(hits));
    // Whoever was quicker at one address, or storage that is away: what is not told now is told at the next request.
    await Promise.allSettled(due.map(([key, hits]) => this.#tell(key, hits, window)));
    this.#exchanging = undefined;
  }

  async #tell(key: string, hits: Hits, window: number): Promise<void> {
    const { state, clock } = this.#parts;
    const now = clock().getTime();
    const place = { space: SPACE, key: `${key} ${window}` };
    const found = await state.get<number>(place.space, place.key, now);
    const sum = found?.value ?? 0;
    hits.others = Math.max(0, sum - hits.told);
    const { mine } = hits;
    const expiresAt = (window + 2) * WINDOW_MS;
    const value = sum + mine - hits.told;
    await state.put({ ...place, value, expectedVersion: found?.version ?? 0, expiresAt, now });
    hits.told = mine;
  }
}
