/** All that a folder holds, as it is stored. Whoever opens this holds the folder's lock. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoredEntry } from '../entry.ts';
import {
  type EntryPage,
  type HeldCursor,
  type HeldEntry,
  type HeldState,
  type Holdings,
  PAGE_BYTES,
  PAGE_ENTRIES,
  PAGE_STATES,
} from '../moving/holdings.ts';
import type { Head, Kind, SignedHead, VerifyReport } from '../port.ts';
import { FolderBlobs } from './blobs.ts';
import { openReader } from './database.ts';
import type { Folder } from './files.ts';
import { ENTRY_COLUMNS, type EntryLine, entryAssembler } from './stored-entries.ts';
import { verifyInThread } from './verify.ts';

const HEADS = `SELECT agency, seq, hash FROM entry AS e
  WHERE seq = (SELECT max(seq) FROM entry WHERE agency = e.agency) ORDER BY agency`;
const SIGNED = `SELECT agency, seq, hash, at, public_key AS publicKey, signature FROM signed_head
  ORDER BY agency, seq, at`;
const ENTRIES = `SELECT ${ENTRY_COLUMNS} FROM entry WHERE agency = ? AND seq > ? ORDER BY seq LIMIT ?`;
const CURSORS = 'SELECT consumer, agency, seq FROM consumer ORDER BY consumer, agency';
const STATES = `SELECT space, key, version, expires, owner, value FROM state
  WHERE (space, key) > (?, ?) ORDER BY space, key LIMIT ${PAGE_STATES}`;

export class FolderHoldings implements Holdings {
  readonly place: string;
  readonly blobs: FolderBlobs;
  readonly database: DatabaseSync;
  readonly #folder: Folder;
  readonly #kinds: readonly Kind[];
  readonly #states: DatabaseSync;
  readonly #entries: StatementSync;
  readonly #assemble: (line: EntryLine) => StoredEntry;

  constructor(folder: Folder, kinds: readonly Kind[]) {
    this.place = folder.root;
    this.blobs = new FolderBlobs(folder.blobs);
    this.database = openReader(folder.records);
    this.#folder = folder;
    this.#kinds = kinds;
    this.#states = openReader(folder.state);
    this.#entries = this.database.prepare(ENTRIES);
    this.#assemble = entryAssembler(this.database);
  }

  async heads(): Promise<readonly Head[]> {
    return this.#all<Head>(HEADS);
  }

  async entries({ agency, after, limit = PAGE_ENTRIES }: EntryPage): Promise<readonly HeldEntry[]> {
    const page: HeldEntry[] = [];
    let bytes = 0;
    for (const row of this.#entries.iterate(agency, after, limit)) {
      const line = row as unknown as EntryLine;
      const entry = { seq: line.seq, ...this.#assemble(line) };
      page.push(entry);
      bytes += sizeOf(entry);
      if (bytes > PAGE_BYTES) break;
    }
    return page;
  }

  async signedHeads(): Promise<readonly SignedHead[]> {
    return this.#all<SignedHead>(SIGNED);
  }

  async records(): Promise<ReadonlyMap<string, number>> {
    const kinds = this.#all<{ readonly kind: string }>('SELECT kind FROM declared ORDER BY kind');
    const counts = kinds.map(({ kind }) => {
      const count = this.database.prepare(`SELECT count(*) AS number FROM "record:${kind}"`).get();
      return [kind, Number(count!.number)] as const;
    });
    return new Map(counts.filter(([, number]) => number > 0));
  }

  async cursors(): Promise<readonly HeldCursor[]> {
    return this.#all<HeldCursor>(CURSORS);
  }

  async *states(): AsyncIterable<readonly HeldState[]> {
    const read = this.#states.prepare(STATES);
    let last = { space: '', key: '' };
    for (;;) {
      const rows = read.all(last.space, last.key).map((row) => ({ ...row }) as unknown as HeldState);
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE_STATES) return;
      last = rows.at(-1)!;
    }
  }

  verify(agency?: string): Promise<VerifyReport> {
    const options = agency === undefined ? {} : { agency };
    return verifyInThread({ folder: this.#folder, kinds: this.#kinds, options });
  }

  /** The lock tells of all others. */
  async users(): Promise<readonly string[]> {
    return [];
  }

  async close(): Promise<void> {
    this.database.close();
    this.#states.close();
  }

  #all<T>(text: string): readonly T[] {
    return this.database
      .prepare(text)
      .all()
      .map((row) => ({ ...row }) as T);
  }
}

const sizeOf = ({ header, details, values }: StoredEntry): number =>
  values.reduce((sum, { text }) => sum + (text?.length ?? 0), header.length + (details?.text?.length ?? 0));
