import { type Storage, StorageError } from '../../../storage/port.ts';
import { refuse } from '../../kernel/refusal.ts';

/** Failed sign-ins of one account name or one address. */
export interface Guesses {
  readonly failures: number;
  /** Epoch milliseconds before which nothing is tried. */
  readonly lockedUntil: number;
}

interface Patience {
  /** Failures that cost nothing. */
  readonly free: number;
}

const SPACE = 'sign-in-guesses';
const FIRST_LOCK_MS = 15_000;
const LONGEST_LOCK_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 60 * 60_000;
const ACCOUNT: Patience = { free: 5 };
/** An office behind one address mistypes more than one person does. */
const ADDRESS: Patience = { free: 40 };

/** After the free ones each failure doubles the wait. */
export function afterFailure(known: Guesses | undefined, patience: Patience, now: number): Guesses {
  const failures = (known?.failures ?? 0) + 1;
  const beyond = failures - patience.free;
  const wait = beyond < 0 ? 0 : Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** Math.min(beyond, 20));
  return { failures, lockedUntil: now + wait };
}

interface Key {
  readonly key: string;
  readonly patience: Patience;
}

/** Counts guesses by account name and by address, whether the name exists or not. */
export class GuessLimits {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Counts the attempt as failed before it is tried: many at once cannot slip through. Refuses while locked. */
  async begin(username: string, address: string, now: number): Promise<void> {
    for (const one of keys(username, address)) await this.#count(one, now);
  }

  async succeeded(username: string, address: string, now: number): Promise<void> {
    const [account, from] = keys(username, address);
    await this.#storage.state.remove(SPACE, account.key);
    const known = await this.#storage.state.get<Guesses>(SPACE, from.key, now);
    const failures = Math.max(0, (known?.value.failures ?? 0) - 1);
    if (known) await this.#put({ key: from.key, value: { failures, lockedUntil: 0 }, now });
  }

  async forget(username: string): Promise<void> {
    await this.#storage.state.remove(SPACE, keys(username, '')[0].key);
  }

  async #count({ key, patience }: Key, now: number): Promise<void> {
    const known = await this.#storage.state.get<Guesses>(SPACE, key, now);
    const locked = (known?.value.lockedUntil ?? 0) - now;
    if (locked > 0) refuse('TOO_MANY_ATTEMPTS', { params: { seconds: Math.ceil(locked / 1000) } });
    try {
      const expectedVersion = known?.version ?? 0;
      await this.#put({ key, value: afterFailure(known?.value, patience, now), now, expectedVersion });
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'VERSION_CONFLICT')) throw error;
      await this.#count({ key, patience }, now);
    }
  }

  async #put(entry: { key: string; value: Guesses; now: number; expectedVersion?: number }): Promise<void> {
    await this.#storage.state.put({ space: SPACE, expiresAt: entry.now + FORGOTTEN_AFTER_MS, ...entry });
  }
}

function keys(username: string, address: string): readonly [Key, Key] {
  return [
    { key: `account:${username.toLowerCase().slice(0, 100)}`, patience: ACCOUNT },
    { key: `address:${address}`, patience: ADDRESS },
  ];
}
