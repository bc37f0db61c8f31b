/** Reads entries of the journal on one connection. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EntryHeader, StoredEntry, StoredValue } from '../entry.ts';
import type { ReadJournal } from '../port.ts';

export interface ErasedNote {
  readonly seq: number;
  readonly at: string;
  readonly decision: string;
}
export interface ReadEntries {
  readonly entries: readonly StoredEntry[];
  readonly erasings: readonly ErasedNote[];
}

interface ValueRow extends StoredValue {
  readonly seq: number;
}

const VALUES = `SELECT seq, place, kind, id, version, salt, value AS text, erased_by AS erasedBy FROM entry_value
  WHERE agency = ? AND seq = ? ORDER BY place`;

export class JournalQuery {
  readonly #database: DatabaseSync;
  readonly #values: StatementSync;
  readonly #header: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#values = database.prepare(VALUES);
    this.#header = database.prepare('SELECT header FROM entry WHERE agency = ? AND seq = ?');
  }

  read(query: ReadJournal): ReadEntries {
    const rows = this.#entries(query);
    const entries = rows.map(({ seq, hash, header }) => {
      const values = this.#values.all(query.agency, seq) as unknown as ValueRow[];
      return { header, hash, values };
    });
    const erasing = new Set(
      entries.flatMap(({ values }) => values.flatMap(({ erasedBy }) => erasedBy ?? [])),
    );
    return { entries, erasings: [...erasing].map((seq) => this.#erasing(query.agency, seq)) };
  }

  #entries({ agency, after, before, limit, record, direction = 'asc' }: ReadJournal): readonly EntryRow[] {
    const to = before ?? Number.MAX_SAFE_INTEGER;
    if (!record) {
      const text = `SELECT seq, hash, header FROM entry WHERE agency = ? AND seq > ? AND seq < ?
        ORDER BY seq ${direction} LIMIT ?`;
      return this.#database.prepare(text).all(agency, after, to, limit) as unknown as EntryRow[];
    }
    const text = `SELECT entry.seq, entry.hash, entry.header FROM entry_value AS v
      JOIN entry ON entry.agency = v.agency AND entry.seq = v.seq
      WHERE v.agency = ? AND v.kind = ? AND v.id = ? AND v.seq > ? AND v.seq < ? AND v.place >= 0
      ORDER BY v.seq ${direction} LIMIT ?`;
    const values = [agency, record.kind, record.id, after, to, limit] as const;
    return this.#database.prepare(text).all(...values) as unknown as EntryRow[];
  }

  #erasing(agency: string, seq: number): ErasedNote {
    const row = this.#header.get(agency, seq);
    const header = row ? (JSON.parse(row.header as string) as EntryHeader) : undefined;
    return { seq, at: header?.at ?? '', decision: header?.erases?.decision ?? '' };
  }
}

interface EntryRow {
  readonly seq: number;
  readonly hash: string;
  readonly header: string;
}
