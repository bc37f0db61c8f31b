import { type Storage, StorageError } from '../../../storage/port.ts';
import { refuse } from '../../kernel/refusal.ts';

/** Failed sign-ins of one account name or one address. */
export interface Guesses {
  readonly failures: number;
  /** Epoch milliseconds before which nothing is tried; 0: not locked, whatever the clocks of several processes say. */
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
  if (beyond < 0) return { failures, lockedUntil: 0 };
  const wait = Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** Math.min(beyond, 20));
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
    await this.#change(from.key, now, (known) => {
      return known && { failures: Math.max(0, known.failures - 1), lockedUntil: 0 };
    });
  }

  /** What was begun was no guess: it could not be tried. The secret is as unknown as before, so nothing else is forgotten. */
  async takeBack(username: string, address: string, now: number): Promise<void> {
    for (const { key } of keys(username, address)) {
      await this.#change(key, now, (known) => {
        return known && { failures: Math.max(0, known.failures - 1), lockedUntil: 0 };
      });
    }
  }

  async forget(username: string): Promise<void> {
    await this.#storage.state.remove(SPACE, keys(username, '')[0].key);
  }

  #count({ key, patience }: Key, now: number): Promise<void> {
    return this.#change(key, now, (known) => {
      const locked = (known?.lockedUntil ?? 0) - now;
      if (locked > 0) refuse('TOO_MANY_ATTEMPTS', { params: { seconds: Math.ceil(locked / 1000) } });
      return afterFailure(known, patience, now);
    });
  }

  /** Others count at the same moment, here and in other processes: what they wrote is counted on. */
  async #change(
    key: string,
    now: number,
    decide: (known: Guesses | undefined) => Guesses | undefined,
  ): Promise<void> {
    const { state } = this.#storage;
    const known = await state.get<Guesses>(SPACE, key, now);
    const value = decide(known?.value);
    if (!value) return;
    const expectedVersion = known?.version ?? 0;
    try {
      await state.put({
        space: SPACE,
        key,
        value,
        expiresAt: now + FORGOTTEN_AFTER_MS,
        now,
        expectedVersion,
      });
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'VERSION_CONFLICT')) throw error;
      await this.#change(key, now, decide);
    }
  }
}

function keys(username: string, address: string): readonly [Key, Key] {
  return [
    { key: `account:${username.toLowerCase().slice(0, 100)}`, patience: ACCOUNT },
    { key: `address:${address}`, patience: ADDRESS },
  ];
}
