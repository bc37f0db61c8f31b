/** What the committer sends to the writer's thread. */
import type { StoredEntry } from '../entry.ts';
import type { Json, RecordRef, SignedHead } from '../port.ts';

export interface EntryRow extends StoredEntry {
  readonly agency: string;
  readonly seq: number;
  readonly erases: readonly RecordRef[];
}
export interface RecordRow {
  readonly kind: string;
  readonly agency: string;
  readonly id: string;
  readonly version: number;
  readonly seq: number;
  readonly text: string | null;
  /** There is no row of it yet. */
  readonly fresh: boolean;
}
export interface CursorRow {
  readonly consumer: string;
  readonly agency: string;
  readonly seq: number;
}
/** Written in one transaction: all of it or nothing. */
export interface Batch {
  readonly entries: readonly EntryRow[];
  readonly records: readonly RecordRow[];
  readonly cursors: readonly CursorRow[];
  readonly heads: readonly SignedHead[];
}

export interface StatePut {
  readonly space: string;
  readonly key: string;
  readonly value: Json | object;
  readonly expectedVersion?: number;
  readonly expiresAt?: number;
  readonly now: number;
  readonly owner?: string;
}
export type StateChange =
  | { readonly change: 'put'; readonly put: StatePut }
  | { readonly change: 'remove'; readonly space: string; readonly key: string }
  | { readonly change: 'removeByOwner'; readonly space: string; readonly owner: string }
  | { readonly change: 'sweep'; readonly now: number };

export type WriterRequest =
  | { readonly do: 'open' }
  | { readonly do: 'write'; readonly batch: Batch }
  | { readonly do: 'state'; readonly change: StateChange }
  | { readonly do: 'close' };
