import type { RecordRef, Stored, Write } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';
import { REGISTER_ENTRY } from './register-kinds.ts';

/** What the register shows when the document itself cannot be asked; its columns otherwise come from the document. */
export interface EntrySummary {
  readonly numberAndSymbol?: string | undefined;
  readonly type?: string | undefined;
  readonly abstract?: string | undefined;
  readonly issuer?: string | undefined;
  readonly documentOn?: CivilDate | undefined;
}

/** One line of a register. Lines are never removed: a cancelled number keeps its line and its reason. */
export interface RegisterEntry {
  readonly book: string;
  readonly number: number;
  readonly on: CivilDate;
  readonly subject: RecordRef;
  readonly state: 'used' | 'cancelled' | 'reserved';
  readonly reason?: string | undefined;
  readonly cancelledBy?: string | undefined;
  readonly cancelledAt?: string | undefined;
  readonly summary: EntrySummary;
}

export function entryId(book: string, number: number): string {
  return `${book}:${number}`;
}

export interface NewEntry {
  readonly book: string;
  readonly number: number;
  readonly on: CivilDate;
  readonly subject: RecordRef;
  readonly summary?: EntrySummary;
}

/** The line that belongs to a number taken in the same commit. */
export function registerEntryWrite({ book, number, on, subject, summary = {} }: NewEntry): Write {
  const value: RegisterEntry = { book, number, on, subject, state: 'used', summary };
  return { kind: REGISTER_ENTRY, id: entryId(book, number), expectedVersion: 0, value };
}

export interface Cancellation {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The number stays taken; its line says why it names no document. */
export function cancelEntryWrite(entry: Stored<RegisterEntry>, { reason, by, at }: Cancellation): Write {
  const { id, version, agency: _agency, ...line } = entry;
  const value: RegisterEntry = { ...line, state: 'cancelled', reason, cancelledBy: by, cancelledAt: at };
  return { kind: REGISTER_ENTRY, id, expectedVersion: version, value };
}
