/** Writes entries of another storage as they are. Lives in the thread of a move. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { canonical } from '../canonical.ts';
import type { EntryHeader, StoredValue } from '../entry.ts';
import type { MovedEntry } from '../moving/holdings.ts';
import { COUNTER, type CounterValue } from '../port.ts';
import { ERASE_DETAILS, ERASE_VALUES } from './batch-writer.ts';

export class MovedEntryWriter {
  readonly #entry: StatementSync;
  readonly #value: StatementSync;
  readonly #eraseDetails: StatementSync;
  readonly #eraseValues: StatementSync;
  readonly #counter: StatementSync;
  readonly #noCounter: StatementSync;

  constructor(database: DatabaseSync) {
    this.#entry = database.prepare(
      'INSERT INTO entry (agency, seq, hash, header, salt, details, erased_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#value = database.prepare(
      'INSERT INTO entry_value (agency, kind, id, seq, version, salt, value, erased_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#eraseDetails = database.prepare(ERASE_DETAILS);
    this.#eraseValues = database.prepare(ERASE_VALUES);
    this.#counter = database.prepare(
      'INSERT OR REPLACE INTO "record:counter" (agency, id, version, seq, json) VALUES (?, ?, ?, ?, ?)',
    );
    this.#noCounter = database.prepare('DELETE FROM "record:counter" WHERE agency = ? AND id = ?');
  }

  write(agency: string, entries: readonly MovedEntry[]): void {
    for (const entry of entries) this.#write(agency, entry);
  }

  #write(agency: string, { seq, hash, header, details, values, counters }: MovedEntry): void {
    const { salt = null, text = null, erasedBy = null } = details ?? {};
    this.#entry.run(agency, seq, hash, header, salt, text, erasedBy);
    for (const value of values) this.#writeValue(agency, seq, value);
    for (const { id, last, version } of counters) {
      this.#counter.run(agency, id, version, seq, canonical({ agency, id, last, version }));
    }
    // Values that are gone in the source may have been there when they were moved.
    for (const { kind, id } of (JSON.parse(header) as EntryHeader).erases?.records ?? []) {
      this.#eraseDetails.run(seq, agency, agency, kind, id, seq);
      this.#eraseValues.run(seq, agency, kind, id, seq);
    }
  }

  #writeValue(agency: string, seq: number, value: StoredValue): void {
    const { kind, id, version, salt, text, erasedBy } = value;
    this.#value.run(agency, kind, id, seq, version, salt, text, erasedBy);
    if (kind !== COUNTER.name) return;
    const isThere = text !== null && (JSON.parse(text) as CounterValue | null) !== null;
    if (isThere) this.#counter.run(agency, id, version, seq, text);
    else this.#noCounter.run(agency, id);
  }
}
