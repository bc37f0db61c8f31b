import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { toJournalEntry } from '../entry.ts';
import type { HeadSigner } from '../heads.ts';
import type { Head, Journal, JournalEntry, ReadJournal, SignedHead, VerifyReport } from '../port.ts';
import type { ReadEntries } from './journal-query.ts';

export interface JournalParts {
  readonly database: DatabaseSync;
  readonly signer: () => HeadSigner;
  readonly read: (query: ReadJournal) => Promise<ReadEntries>;
  readonly keepHead: (head: SignedHead) => Promise<void>;
  readonly verify: (options: VerifyOptions) => Promise<VerifyReport>;
}
export interface VerifyOptions {
  readonly agency?: string;
  readonly heads?: readonly SignedHead[];
}

const SIGNED = `SELECT agency, seq, hash, at, public_key AS publicKey, signature FROM signed_head
  WHERE agency = ? ORDER BY seq, at`;

/** From one agency to the next by the index: not through the entries of each. */
const AGENCIES = `WITH RECURSIVE one (agency) AS (
    SELECT min(agency) FROM entry
    UNION ALL SELECT (SELECT min(agency) FROM entry WHERE agency > one.agency) FROM one WHERE one.agency IS NOT NULL)
  SELECT agency FROM one WHERE agency IS NOT NULL ORDER BY agency`;

export class EmbeddedJournal implements Journal {
  readonly #parts: JournalParts;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  readonly #head: StatementSync;
  readonly #agencies: StatementSync;
  readonly #signed: StatementSync;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#head = parts.database.prepare(
      'SELECT agency, seq, hash FROM entry WHERE agency = ? ORDER BY seq DESC LIMIT 1',
    );
    this.#agencies = parts.database.prepare(AGENCIES);
    this.#signed = parts.database.prepare(SIGNED);
  }

  async agencies(): Promise<readonly string[]> {
    return this.#agencies.all().map((row) => row.agency as string);
  }

  async head(agency: string): Promise<Head | undefined> {
    const row = this.#head.get(agency) as unknown as Head | undefined;
    return row && { ...row };
  }

  async read(query: ReadJournal): Promise<readonly JournalEntry[]> {
    const { entries, erasings } = await this.#parts.read(query);
    const noted = new Map(erasings.map(({ seq, at, decision }) => [seq, { at, decision }]));
    const read: JournalEntry[] = [];
    for (const entry of entries) {
      // Reading many entries out of their text gives the event loop back in between.
      if (read.length % 32 === 31) await setImmediate();
      read.push(toJournalEntry(entry, (seq) => noted.get(seq)!));
    }
    return read;
  }

  verify(options: VerifyOptions = {}): Promise<VerifyReport> {
    return this.#parts.verify(options);
  }

  async signHead(agency: string, at: string): Promise<SignedHead | undefined> {
    const head = await this.head(agency);
    if (!head) return undefined;
    const signed = this.#parts.signer().sign(head, at);
    await this.#parts.keepHead(signed);
    return signed;
  }

  async signedHeads(agency: string): Promise<readonly SignedHead[]> {
    return this.#signed.all(agency).map((row) => ({ ...(row as unknown as SignedHead) }));
  }

  onCommit(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A listener that throws harms neither the commit nor the others. */
  readonly notify = (entry: JournalEntry): void => {
    for (const listener of this.#listeners) {
      try {
        listener(entry);
      } catch (error) {
        process.emitWarning(error as Error);
      }
    }
  };
}
