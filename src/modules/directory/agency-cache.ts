import type { Storage } from '../../../storage/port.ts';

interface Held<T> {
  readonly at: number;
  readonly value: Promise<T>;
}

export interface AgencyCacheOptions<T> {
  readonly storage: Storage;
  /** Kinds whose changes make what is held old. */
  readonly kinds: readonly string[];
  readonly load: (agency: string) => Promise<T>;
}

/** Another process may have written: then a snapshot is old at most this long. What must be exact relies on versions. */
const MAX_AGE_MS = 10_000;

/** Small records of one agency that every request asks for, loaded once and forgotten when one of them changes. */
export class AgencyCache<T> {
  readonly #held = new Map<string, Held<T>>();
  readonly #load: (agency: string) => Promise<T>;

  constructor({ storage, kinds, load }: AgencyCacheOptions<T>) {
    this.#load = load;
    const watched = new Set(kinds);
    storage.journal.onCommit((entry) => {
      if (entry.records.some((record) => watched.has(record.kind))) this.forget(entry.agency);
    });
  }

  async of(agency: string, now: string): Promise<T> {
    const at = Date.parse(now);
    const known = this.#held.get(agency);
    if (known && Math.abs(at - known.at) < MAX_AGE_MS) return known.value;
    const value = this.#load(agency);
    this.#held.set(agency, { at, value });
    try {
      return await value;
    } catch (error) {
      if (this.#held.get(agency)?.value === value) this.forget(agency);
      throw error;
    }
  }

  forget(agency: string): void {
    this.#held.delete(agency);
  }
}
