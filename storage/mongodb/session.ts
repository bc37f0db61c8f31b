/** Reads and writes of one agency in one causal order. */
import type { ClientSession, Connection } from 'mongoose';

/**
 * On a sharded cluster the journal and a record may lie on different shards, and a primary that was deposed a moment ago
 * may still answer. In a causal session it cannot: a read waits for what the session has already seen.
 */
export class CausalSessions {
  readonly #connection: Connection;
  readonly #sessions = new Map<string, Promise<ClientSession>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  of(agency: string): Promise<ClientSession> {
    const known = this.#sessions.get(agency);
    if (known) return known;
    const opened = this.#connection.startSession({ causalConsistency: true });
    this.#sessions.set(agency, opened);
    return opened;
  }

  /** Writes that go side by side, each in a session of its own; what follows in the agency's session comes after them. */
  async beside<T>(agency: string, work: (session: ClientSession) => Promise<T>): Promise<T> {
    const main = await this.of(agency);
    const own = await this.#connection.startSession({ causalConsistency: true });
    try {
      return await work(own);
    } finally {
      if (own.operationTime) main.advanceOperationTime(own.operationTime);
      await own.endSession();
    }
  }

  async end(): Promise<void> {
    const all = await Promise.allSettled(this.#sessions.values());
    for (const one of all) if (one.status === 'fulfilled') await one.value.endSession();
  }
}
