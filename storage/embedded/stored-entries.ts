/** Puts an entry together from its rows. */
import type { DatabaseSync } from 'node:sqlite';
import type { EntryHeader, StoredEntry, StoredValue } from '../entry.ts';

export interface EntryLine {
  readonly agency: string;
  readonly seq: number;
  readonly hash: string;
  readonly header: string;
  readonly salt: string | null;
  readonly details: string | null;
  readonly erasedBy: number | null;
}

export const ENTRY_COLUMNS =
  'entry.agency, entry.seq, entry.hash, entry.header, entry.salt, entry.details, entry.erased_by AS erasedBy';

const VALUE = `SELECT kind, id, version, salt, value AS text, erased_by AS erasedBy FROM entry_value
  WHERE agency = ? AND kind = ? AND id = ? AND seq = ?`;

export function entryAssembler(database: DatabaseSync): (line: EntryLine) => StoredEntry {
  const value = database.prepare(VALUE);
  return ({ agency, seq, hash, header, salt, details, erasedBy }) => ({
    hash,
    header,
    details: details === null && erasedBy === null ? null : { salt, text: details, erasedBy },
    values: recordsOf(header).flatMap(({ kind, id }) => {
      const row = value.get(agency, kind, id, seq);
      return row ? [{ ...(row as unknown as StoredValue) }] : [];
    }),
  });
}

/** A damaged header names nothing; the verification says so. */
function recordsOf(header: string): EntryHeader['records'] {
  try {
    return (JSON.parse(header) as EntryHeader).records;
  } catch {
    return [];
  }
}
