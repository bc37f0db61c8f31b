/** What a storage holds, as it is stored: for moving all of it into a storage of another engine, and for nothing else. */
import type { StoredEntry } from '../entry.ts';
import type { BlobInfo, Blobs, Head, SignedHead, VerifyReport } from '../port.ts';

/** A page of entries ends there. */
export const PAGE_ENTRIES = 500;
export const PAGE_BYTES = 2_000_000;
/** And one of states there. */
export const PAGE_STATES = 500;

export interface TakenNumber {
  readonly id: string;
  readonly last: number;
  readonly version: number;
}
export interface HeldEntry extends StoredEntry {
  readonly seq: number;
}
export interface MovedEntry extends HeldEntry {
  /** What `takes` made of the counters; a counter that was written stands among the values. */
  readonly counters: readonly TakenNumber[];
}
export interface HeldState {
  readonly space: string;
  readonly key: string;
  readonly version: number;
  readonly expires: number | null;
  readonly owner: string | null;
  /** JSON. */
  readonly value: string;
}
export interface HeldCursor {
  readonly consumer: string;
  readonly agency: string;
  readonly seq: number;
}
export interface EntryPage {
  readonly agency: string;
  /** Entries with a greater seq: some hundreds or a few megabytes of them, or at most so many. */
  readonly after: number;
  readonly limit?: number;
}

export interface Holdings {
  /** By which people know it: a folder, or servers and a database; without any password. */
  readonly place: string;
  /** By checksum, in order. */
  readonly blobs: Pick<Blobs, 'get' | 'has' | 'put' | 'remove'> & { list(): AsyncIterable<BlobInfo> };
  /** Of every agency, in order. */
  heads(): Promise<readonly Head[]>;
  entries(page: EntryPage): Promise<readonly HeldEntry[]>;
  signedHeads(): Promise<readonly SignedHead[]>;
  /** Present records of each kind that has any, also of kinds that this program no longer declares. */
  records(): Promise<ReadonlyMap<string, number>>;
  cursors(): Promise<readonly HeldCursor[]>;
  /** Pages in the order of space and key. */
  states(): AsyncIterable<readonly HeldState[]>;
  verify(agency?: string): Promise<VerifyReport>;
  /** Who has it open besides this move, as far as they have told. */
  users(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Stands in a target from the first moment to the last: nothing opens it meanwhile but the move itself. */
export interface UnfinishedMark {
  /** Of this move, the same in the source when it is over. */
  readonly id: string;
  readonly at: string;
  readonly from: string;
  /** Of the key by which the source signs its heads: tells one installation from another. */
  readonly publicKey: string;
}
/** Stands in a source when all of it is elsewhere: two live copies of one office would drift apart. */
export interface MovedMark {
  readonly id: string;
  readonly at: string;
  readonly to: string;
}

export interface MoveSource extends Holdings {
  /** Private key (PEM) by which heads are signed. */
  signingKey(): Promise<string>;
  moved(): Promise<MovedMark | undefined>;
  mark(moved: MovedMark | undefined): Promise<void>;
}

export interface MoveTarget extends Holdings {
  unfinished(): Promise<UnfinishedMark | undefined>;
  /** What is there already and forbids a move into it; undefined: nothing. */
  content(): Promise<string | undefined>;
  /** Takes over mark and key. May be called again. */
  begin(mark: UnfinishedMark, signingKey: string): Promise<void>;
  /** Durable when it returns; entries that follow those before without a gap. */
  write(agency: string, entries: readonly MovedEntry[]): Promise<void>;
  /** Records and all that is derived, out of the entries written. May be called again. */
  build(): Promise<void>;
  putSignedHeads(heads: readonly SignedHead[]): Promise<void>;
  /** In place of all that is there. */
  replaceCursors(cursors: readonly HeldCursor[]): Promise<void>;
  replaceStates(pages: AsyncIterable<readonly HeldState[]>): Promise<void>;
  /** Takes the mark away: from now on it opens as any storage. */
  finish(): Promise<void>;
}
