/** The time line of one record, read from the journal: who did what, when, on whose behalf. */
import type { JournalEntry, Json, RecordRef } from '../../../storage/port.ts';
import { type Actor, hasRole, isCleared, readerTokens, SECRECY, type Secrecy } from '../../kernel/context.ts';
import { type Directory, nameOf } from '../directory/index.ts';

export interface TimeLineEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
  /** `module.verb`; the interface translates it. */
  readonly action: string;
  readonly details?: { readonly [key: string]: Json | undefined };
  /** The version that this act gave the record. */
  readonly version: number;
}

/** Ids that details name, and what they are called: so that a time line reads without looking anything up. */
function named(details: JournalEntry['details'], directory: Directory): JournalEntry['details'] {
  if (!details) return undefined;
  const name = (value: Json | undefined): Json | undefined => {
    if (typeof value === 'string') {
      return directory.people.get(value)?.fullName ?? directory.units.get(value)?.name ?? value;
    }
    return Array.isArray(value) ? value.map((one: Json) => name(one) as Json) : value;
  };
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, name(value)]));
}

export function timeLineEntry(entry: JournalEntry, record: RecordRef, directory: Directory): TimeLineEntry {
  const { seq, at, action, actor } = entry;
  const details = named(entry.details, directory);
  const written = entry.records.find(({ kind, id }) => kind === record.kind && id === record.id);
  return {
    seq,
    at,
    actor: nameOf(directory, actor.person),
    ...(actor.onBehalfOf ? { onBehalfOf: nameOf(directory, actor.onBehalfOf) } : {}),
    action,
    ...(details ? { details } : {}),
    version: written?.version ?? 0,
  };
}

/** One act as whoever keeps the system sees it: who, when, what kind of act; never the words of a document. */
export interface JournalLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
  readonly action: string;
  /** Kinds of the records that it wrote. */
  readonly kinds: readonly string[];
}

export function journalLine(
  { seq, at, action, actor, records }: JournalEntry,
  directory: Directory,
): JournalLine {
  return {
    seq,
    at,
    actor: nameOf(directory, actor.person),
    ...(actor.onBehalfOf ? { onBehalfOf: nameOf(directory, actor.onBehalfOf) } : {}),
    action,
    kinds: [...new Set(records.map(({ kind }) => kind))],
  };
}

/** Kinds whose history is the administrator's business. All others tell by their readers. */
const ADMINISTERED = ['agency', 'unit', 'position', 'person', 'calendar', 'book', 'file-plan', 'account'];

interface Readable {
  readonly readers?: readonly string[];
  readonly secrecy?: Secrecy;
}

/** Whoever may read the record as it is now may read what became of it. */
export function mayReadHistory(actor: Actor, kind: string, record: Readable): boolean {
  if (ADMINISTERED.includes(kind)) return hasRole(actor, 'administrator');
  const secrecy = SECRECY.includes(record.secrecy ?? 'none') ? (record.secrecy ?? 'none') : 'top-secret';
  if (!isCleared(actor, secrecy)) return false;
  const tokens = readerTokens(actor);
  return record.readers?.some((reader) => tokens.includes(reader)) ?? false;
}
