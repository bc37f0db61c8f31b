import type { JournalEntry, Storage } from '../../storage/port.ts';
import type { Logger } from '../kernel/log.ts';

/**
 * Follows an agency's journal. At least once, in order: `follow` may be given an entry again and must come to the same.
 * When it throws, nothing is skipped: the same entries are given again a little later.
 */
export interface Consumer {
  readonly name: string;
  /** One entry. The position is kept by `storage.cursor`. */
  follow?(entry: JournalEntry): Promise<void>;
  /** Several entries of one agency at once, for those whose work is cheaper in bulk. */
  followMany?(agency: string, entries: readonly JournalEntry[]): Promise<void>;
  /** For those who keep their position with their effect (the search index): the seq they have come to. */
  position?(agency: string): Promise<number>;
}

export interface Consumers {
  /** Resolves when every consumer has come to the present end of each journal; for tests and the command line. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const BATCH = 200;
/** Commits are heard of at once in this process; those of another are seen at the next look. */
const LOOK_EVERY_MS = 5000;
const RETRY_MS = 2000;

class Follower {
  readonly #storage: Storage;
  readonly #consumer: Consumer;
  readonly #log: Logger;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(storage: Storage, consumer: Consumer, log: Logger) {
    this.#storage = storage;
    this.#consumer = consumer;
    this.#log = log;
  }

  /** Starts to catch up, or, if that is under way, makes it look once more at the end. */
  wake(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        for (const agency of await this.#storage.journal.agencies()) await this.#catchUp(agency);
      } catch (error) {
        if (this.#stopped) return;
        this.#log.error({ err: error, consumer: this.#consumer.name }, 'consumer failed; it will try again');
        setTimeout(() => void this.wake(), RETRY_MS).unref();
        return;
      }
    }
  }

  async #catchUp(agency: string): Promise<void> {
    const { cursor, journal } = this.#storage;
    const { name } = this.#consumer;
    let after = (await this.#consumer.position?.(agency)) ?? (await cursor.get(name, agency));
    while (!this.#stopped) {
      const entries = await journal.read({ agency, after, limit: BATCH });
      const last = entries.at(-1);
      if (!last) return;
      await this.#give(agency, entries);
      after = last.seq;
      if (!this.#consumer.position) await cursor.advance(name, agency, after);
      if (entries.length < BATCH) return;
    }
  }

  async #give(agency: string, entries: readonly JournalEntry[]): Promise<void> {
    if (this.#consumer.followMany) return this.#consumer.followMany(agency, entries);
    for (const entry of entries) await this.#consumer.follow?.(entry);
  }
}

/** Every consumer runs by itself: any of them may fail, nothing else stops. */
export function startConsumers(storage: Storage, consumers: readonly Consumer[], log: Logger): Consumers {
  const followers = consumers.map((consumer) => new Follower(storage, consumer, log));
  const wakeAll = async (): Promise<void> => {
    await Promise.all(followers.map((one) => one.wake()));
  };
  const forget = storage.journal.onCommit(() => void wakeAll());
  const look = setInterval(() => void wakeAll(), LOOK_EVERY_MS);
  look.unref();
  void wakeAll();
  return {
    settled: wakeAll,
    stop: async () => {
      forget();
      clearInterval(look);
      await Promise.all(followers.map((one) => one.stop()));
    },
  };
}
