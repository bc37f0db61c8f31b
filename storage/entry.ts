/** How an entry of the journal is written down and chained; the same for every adapter. */
import { canonical, saltedDigest, sha256 } from './canonical.ts';
import type { EntryRecord, Erasing, JournalEntry, Json, Numbers, RecordRef, Relied } from './port.ts';

export const NO_ENTRY = '0'.repeat(64);

export interface HeaderRecord extends RecordRef {
  readonly version: number;
  readonly digest: string;
  readonly removed?: true;
}

/** What the chain covers: digests of values, never values. Its hash is SHA-256 of its canonical JSON. */
export interface EntryHeader {
  readonly agency: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: JournalEntry['actor'];
  readonly action: string;
  /** Salted digest of the details. */
  readonly details?: string;
  readonly takes: Numbers;
  readonly records: readonly HeaderRecord[];
  readonly reliesOn: readonly Relied[];
  readonly erases?: Erasing;
  readonly previous: string;
}

/** Text with its salt, kept beside the header so that both can be erased; by which entry, then stands here. */
export interface Salted {
  readonly salt: string | null;
  readonly text: string | null;
  readonly erasedBy: number | null;
}
export interface StoredValue extends Salted, RecordRef {
  readonly version: number;
}
export interface StoredEntry {
  readonly header: string;
  readonly hash: string;
  readonly details: Salted | null;
  readonly values: readonly StoredValue[];
}

export function sealHeader(header: EntryHeader): { readonly text: string; readonly hash: string } {
  const text = canonical(header);
  return { text, hash: sha256(text) };
}

export function digestOf({ salt, text }: Salted): string | undefined {
  return salt === null || text === null ? undefined : saltedDigest(salt, text);
}

export const storedValue = (entry: StoredEntry, { kind, id }: RecordRef): StoredValue | undefined =>
  entry.values.find((value) => value.kind === kind && value.id === id);

/** Who erased a value: from the header of the entry that ordered it. */
export type ErasedBy = (seq: number) => { readonly at: string; readonly decision: string };

export function toJournalEntry(stored: StoredEntry, erasedBy: ErasedBy): JournalEntry {
  const { details: _digest, ...header } = JSON.parse(stored.header) as EntryHeader;
  const details = stored.details?.text;
  return {
    ...header,
    ...(details ? { details: JSON.parse(details) as NonNullable<JournalEntry['details']> } : {}),
    records: header.records.map((record) => withValue(record, storedValue(stored, record), erasedBy)),
    hash: stored.hash,
  };
}

function withValue(record: HeaderRecord, value: StoredValue | undefined, erasedBy: ErasedBy): EntryRecord {
  if (value?.erasedBy) return { ...record, erased: erasedBy(value.erasedBy) };
  if (record.removed || value?.text == null) return record;
  return { ...record, value: JSON.parse(value.text) as Json };
}
