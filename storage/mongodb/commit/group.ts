/** What one document of the journal carries: the commits that were decided together, all of them or none. */
import { canonical } from '../../canonical.ts';
import type { Decision } from '../../decide.ts';
import type { EntryHeader, StoredEntry } from '../../entry.ts';
import { COUNTER, type RecordRef } from '../../port.ts';

export interface TakenCounter {
  readonly id: string;
  readonly last: number;
  readonly version: number;
}
export interface GroupEntry extends StoredEntry {
  readonly seq: number;
  /** What `takes` made of the counters; a counter that was written stands among the values. */
  readonly counters: readonly TakenCounter[];
}
export interface Group {
  /** Chosen by the writer, by which it knows its own again. */
  readonly id: string;
  readonly agency: string;
  /** Of the first entry. With the agency it is unique: whoever inserts it first has the place. */
  readonly seq: number;
  /** Of the last entry, and its hash. */
  readonly last: number;
  readonly hash: string;
  /** Keys of all records written. */
  readonly wrote: readonly string[];
  readonly entries: readonly GroupEntry[];
}

/** Applied up to this entry, whose hash the next one carries. */
export interface Place {
  readonly seq: number;
  readonly hash: string;
}

/** What a record is after an entry; `text` null: removed. */
export interface RecordWrite extends RecordRef {
  readonly version: number;
  readonly seq: number;
  readonly text: string | null;
  /** Before this group nothing was stored under its id. */
  readonly isFirst: boolean;
}

export const recordKey = ({ kind, id }: RecordRef): string => `${kind}\n${id}`;

export function groupOf(id: string, decisions: readonly Decision[]): Group {
  const entries = decisions.map(entryOf);
  const { agency, head } = decisions.at(-1)!;
  const wrote = new Set(entries.flatMap(({ values }) => values.map(recordKey)));
  return { id, agency, seq: entries[0]!.seq, last: head.seq, hash: head.hash, wrote: [...wrote], entries };
}

function entryOf({ head, header, details, values, states }: Decision): GroupEntry {
  const written = new Set(values.map(recordKey));
  const counters = states
    .filter((state) => state.kind === COUNTER.name && !written.has(recordKey(state)))
    .map(({ id, version, text }) => ({ id, version, last: (JSON.parse(text!) as { last: number }).last }));
  return { seq: head.seq, hash: head.hash, header, details, values, counters };
}

/** The last state of every record that the group wrote. What was erased since stands in a later group. */
export function writesOf({ agency, entries }: Pick<Group, 'agency' | 'entries'>): readonly RecordWrite[] {
  const writes = new Map<string, RecordWrite>();
  const add = (write: Omit<RecordWrite, 'isFirst'>) => {
    const key = recordKey(write);
    writes.set(key, { ...write, isFirst: writes.get(key)?.isFirst ?? write.version === 1 });
  };
  for (const { seq, values, counters } of entries) {
    for (const { id, last, version } of counters) {
      const text = canonical({ agency, id, last, version });
      add({ kind: COUNTER.name, id, version, seq, text });
    }
    for (const { kind, id, version, text } of values) {
      if (text !== null) add({ kind, id, version, seq, text: text === 'null' ? null : text });
    }
  }
  return [...writes.values()];
}

export interface ErasingOrder {
  readonly seq: number;
  readonly records: readonly RecordRef[];
}

export function erasingsOf({ entries }: Pick<Group, 'entries'>): readonly ErasingOrder[] {
  return entries.flatMap(({ seq, header }) => {
    const { erases } = JSON.parse(header) as EntryHeader;
    return erases ? [{ seq, records: erases.records }] : [];
  });
}
