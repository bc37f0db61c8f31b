/** Reads entries of the journal on one connection. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EntryHeader, StoredEntry } from '../entry.ts';
import type { ReadJournal } from '../port.ts';
import { ENTRY_COLUMNS, type EntryLine, entryAssembler } from './stored-entries.ts';

export interface ErasedNote {
  readonly seq: number;
  readonly at: string;
  readonly decision: string;
}
export interface ReadEntries {
  readonly entries: readonly StoredEntry[];
  readonly erasings: readonly ErasedNote[];
}

export class JournalQuery {
  readonly #database: DatabaseSync;
  readonly #assemble: (line: EntryLine) => StoredEntry;
  readonly #header: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#assemble = entryAssembler(database);
    this.#header = database.prepare('SELECT header FROM entry WHERE agency = ? AND seq = ?');
  }

  read(query: ReadJournal): ReadEntries {
    const entries = this.#lines(query).map((line) => this.#assemble(line));
    const erasing = new Set(
      entries.flatMap(({ values }) => values.flatMap(({ erasedBy }) => erasedBy ?? [])),
    );
    return { entries, erasings: [...erasing].map((seq) => this.#erasing(query.agency, seq)) };
  }

  #lines({ agency, after, before, limit, record, direction = 'asc' }: ReadJournal): readonly EntryLine[] {
    const to = before ?? Number.MAX_SAFE_INTEGER;
    if (!record) {
      const text = `SELECT ${ENTRY_COLUMNS} FROM entry WHERE agency = ? AND seq > ? AND seq < ?
        ORDER BY seq ${direction} LIMIT ?`;
      return this.#database.prepare(text).all(agency, after, to, limit) as unknown as EntryLine[];
    }
    const text = `SELECT ${ENTRY_COLUMNS} FROM entry_value AS v
      JOIN entry ON entry.agency = v.agency AND entry.seq = v.seq
      WHERE v.agency = ? AND v.kind = ? AND v.id = ? AND v.seq > ? AND v.seq < ?
      ORDER BY v.seq ${direction} LIMIT ?`;
    const values = [agency, record.kind, record.id, after, to, limit] as const;
    return this.#database.prepare(text).all(...values) as unknown as EntryLine[];
  }

  #erasing(agency: string, seq: number): ErasedNote {
    const row = this.#header.get(agency, seq);
    const header = row ? (JSON.parse(row.header as string) as EntryHeader) : undefined;
    return { seq, at: header?.at ?? '', decision: header?.erases?.decision ?? '' };
  }
}
