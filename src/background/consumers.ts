import { setTimeout as after } from 'node:timers/promises';
import type { JournalEntry } from '../../storage/port.ts';
import type { Lease } from './lease-holder.ts';
import { type Ground, openTenure } from './tenure.ts';

/**
 * Follows an agency's journal. At least once, in order: it may be given entries again and must come to the same. When it
 * throws, nothing is skipped: the same entries are given again a little later.
 */
export interface Consumer {
  readonly name: string;
  /**
   * Whether its effect is one for all processes: then one of them follows at a time. Yet one that was paused may wake in the
   * middle of its work when another has long taken over: what it still writes must change nothing.
   */
  readonly shared: boolean;
  /** Where it has come to; kept with its effect, so that neither is ever there without the other. */
  position(agency: string): Promise<number>;
  /** Entries of one agency, in order. Before each part of a long work it asks the lease whether it may go on. */
  followMany(agency: string, entries: readonly JournalEntry[], lease: Pick<Lease, 'need'>): Promise<void>;
  /** Before each look, by the one who follows. */
  prepare?(): Promise<void>;
}

export interface Consumers {
  /** Resolves when every consumer has come to the present end of each journal; for tests and the command line. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const BATCH = 200;
/** Commits are heard of sooner; this is for what was not heard. */
const LOOK_EVERY_MS = 5000;
const RETRY_MS = 2000;
const SETTLED_LOOK_MS = 200;

class Follower {
  readonly #ground: Ground;
  readonly #consumer: Consumer;
  readonly #lease: Lease;
  #running: Promise<void> | undefined;
  /** Where to look: everywhere, or in these journals. */
  #everywhere = false;
  readonly #named = new Set<string>();
  #stopped = false;

  constructor(ground: Ground, consumer: Consumer) {
    this.#ground = ground;
    this.#consumer = consumer;
    this.#lease = openTenure(ground, {
      name: `consumer/${consumer.name}`,
      exclusive: consumer.shared,
      gained: () => void this.wake(),
      lost: () => undefined,
    });
  }

  /** Starts to catch up with one journal, or with all; what is under way looks there as well before it ends. */
  wake(agency?: string): Promise<void> {
    if (agency === undefined) this.#everywhere = true;
    else this.#named.add(agency);
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Whoever it is that follows. */
  async settled(): Promise<void> {
    await this.wake();
    if (!this.#consumer.shared) return;
    const { journal } = this.#ground.storage;
    for (const agency of await journal.agencies()) {
      const end = (await journal.head(agency))?.seq ?? 0;
      while (!this.#stopped && (await this.#consumer.position(agency)) < end) {
        await after(SETTLED_LOOK_MS);
        await this.wake();
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    await this.#lease.stop();
  }

  get #mayGoOn(): boolean {
    return !this.#stopped && this.#lease.isHeld();
  }

  async #run(): Promise<void> {
    // What ends before it is known to run would be taken to run for ever.
    await Promise.resolve();
    try {
      while ((this.#everywhere || this.#named.size > 0) && this.#mayGoOn) await this.#look();
    } catch (error) {
      if (!this.#mayGoOn) return;
      const { name } = this.#consumer;
      this.#ground.log.error({ err: error, consumer: name }, 'consumer failed; it will try again');
      setTimeout(() => void this.wake(), RETRY_MS).unref();
    } finally {
      // In the same breath as the last look at what is wanted: nobody is told that it runs when it has ended.
      this.#running = undefined;
    }
  }

  async #look(): Promise<void> {
    const everywhere = this.#everywhere;
    const named = [...this.#named];
    this.#everywhere = false;
    this.#named.clear();
    await this.#consumer.prepare?.();
    const agencies = everywhere ? await this.#ground.storage.journal.agencies() : named;
    for (const agency of agencies) await this.#catchUp(agency);
  }

  async #catchUp(agency: string): Promise<void> {
    let last = await this.#consumer.position(agency);
    while (this.#mayGoOn) {
      const entries = await this.#ground.storage.journal.read({ agency, after: last, limit: BATCH });
      if (entries.length === 0 || !this.#mayGoOn) return;
      await this.#consumer.followMany(agency, entries, this.#lease);
      last = entries.at(-1)!.seq;
      if (entries.length < BATCH) return;
    }
  }
}

/** Every consumer runs by itself: any of them may fail, nothing else stops. */
export function startConsumers(ground: Ground, consumers: readonly Consumer[]): Consumers {
  const followers = consumers.map((consumer) => new Follower(ground, consumer));
  const wakeAll = (): void => {
    for (const one of followers) void one.wake();
  };
  // A hundred agencies are not all looked through for one commit of one of them.
  const forget = ground.storage.journal.onCommit(({ agency }) => {
    for (const one of followers) void one.wake(agency);
  });
  const look = setInterval(wakeAll, LOOK_EVERY_MS);
  look.unref();
  wakeAll();
  return {
    settled: async () => {
      await Promise.all(followers.map((one) => one.settled()));
    },
    stop: async () => {
      forget();
      clearInterval(look);
      await Promise.all(followers.map((one) => one.stop()));
    },
  };
}
