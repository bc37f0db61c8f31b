/**
 * The storage port: everything above it changes records by `commit` alone and knows no adapter. The contract suite in
 * `test/contract/` is the specification; this file gives the shapes.
 */
import type { Readable } from 'node:stream';
import type { Kind } from './kinds.ts';
import type { SchemaVersion } from './schema-version.ts';

export {
  COUNTER,
  type CounterValue,
  type FieldSpec,
  type FieldType,
  type Kind,
  type UniqueKey,
} from './kinds.ts';

export type { SchemaVersion } from './schema-version.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Journal of what belongs to no single agency: agencies themselves, settings. */
export const INSTALLATION = 'installation';

export type StorageErrorCode =
  | 'VERSION_CONFLICT'
  | 'DUPLICATE_KEY'
  | 'NOT_FOUND'
  | 'INVALID_PAGE'
  | 'STORAGE_IN_USE'
  | 'STORAGE_UNAVAILABLE'
  | 'CORRUPT'
  | 'CLOSED';

/** Codes never change; messages may. A wrong argument is a plain TypeError and not to be caught. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  /** What it is about: `{kind, id}` of a conflict, `{kind, key}` of a duplicate, `{place}` of corruption. */
  readonly about: { readonly [key: string]: string | number | undefined };
  constructor(
    code: StorageErrorCode,
    message: string,
    about: StorageError['about'] = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.about = about;
  }
}

/** Every record is plain JSON with these three. The adapter sets `version` (1, 2, 3 …) and never trusts the caller's. */
export interface StoredRecord {
  readonly id: string;
  readonly agency: string;
  readonly version: number;
}
export type Stored<T> = T & StoredRecord;

export interface RecordRef {
  readonly kind: string;
  readonly id: string;
}

export type Scalar = string | number;
export type Condition =
  | Scalar
  | null
  | { readonly in: readonly Scalar[] }
  | { readonly not: Scalar }
  | { readonly gt?: Scalar; readonly gte?: Scalar; readonly lt?: Scalar; readonly lte?: Scalar }
  | { readonly has: string }
  | { readonly hasAny: readonly string[] };
/** All conditions hold (AND). `has`/`hasAny` are for `keywords` fields; `null` means absent. */
export interface Filter {
  readonly [field: string]: Condition;
}

export interface FindQuery {
  readonly agency: string;
  readonly filter?: Filter;
  /** Declared scalar field; ties are broken by id. Default: `id` ascending. */
  readonly sort?: { readonly field: string; readonly direction: 'asc' | 'desc' };
  /** 1 … 200; default 50. */
  readonly limit?: number;
  /** `next` of the page before. Opaque; keyset, so that pages stay right while others write. */
  readonly after?: string;
  /** The reader sees at least this journal entry applied. */
  readonly atLeast?: number;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
export interface CountQuery {
  readonly agency: string;
  readonly filter?: Filter;
  /** Counting stops there; the answer is then `capped`: at least so many. Default 10,000. */
  readonly cap?: number;
}
export interface Count {
  readonly value: number;
  readonly capped: boolean;
}
export interface Tally {
  /** Sums up to `cap` at most; of a capped tally each is a lower bound. */
  readonly values: ReadonlyMap<string, number>;
  readonly capped: boolean;
}

export interface Write {
  readonly kind: string;
  readonly id: string;
  /** 0 for a new record. */
  readonly expectedVersion: number;
  /** `null` removes the record (its history stays in the journal). `id`, `agency`, `version` are set by the store. */
  readonly value: object | null;
}
export interface Relied extends RecordRef {
  /** 0: relied on its absence. */
  readonly version: number;
}
/**
 * What the law orders erased: every earlier value of these records and the details of the entries that wrote them leave
 * the journal; the digests stay, so that the chain still verifies and shows by which entry and decision they went.
 * Such a record must be written (or removed) by the same commit, or be gone already.
 */
export interface Erasing {
  readonly decision: string;
  readonly records: readonly RecordRef[];
}
export type Numbers = { readonly [counter: string]: number };

export interface CommitRequest {
  readonly agency: string;
  readonly actor: { readonly person: string; readonly onBehalfOf?: string };
  /** ISO 8601 instant in UTC, from the context. */
  readonly at: string;
  /** `module.verb`, e.g. `incoming.register`. Stable: history and the interface translate it. */
  readonly action: string;
  /** What a reader of the history wants to know besides the records, e.g. `{to, reason}`. Salted and erasable like values. */
  readonly details?: { readonly [key: string]: Json | undefined };
  /** Ids of `counter` records to take one number each from. Taken in the writer; a refused commit takes nothing. */
  readonly takes?: readonly string[];
  /** Pure; may be called again when the commit is decided anew. */
  readonly writes: readonly Write[] | ((numbers: Numbers) => readonly Write[]);
  readonly reliesOn?: readonly Relied[];
  readonly erases?: Erasing;
}
export interface CommitResult {
  readonly seq: number;
  readonly numbers: Numbers;
  /** The records as stored, in the order of `writes`; `null` where removed. */
  readonly records: readonly (StoredRecord | null)[];
}

export interface EntryRecord extends RecordRef {
  readonly version: number;
  /** SHA-256 of the salted canonical value, hex; of the tombstone when removed. */
  readonly digest: string;
  /** Absent when erased by law; then `erased` tells by which decision. */
  readonly value?: Json;
  readonly removed?: true;
  readonly erased?: { readonly at: string; readonly decision: string };
}
export interface JournalEntry {
  readonly agency: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly actor: CommitRequest['actor'];
  readonly action: string;
  readonly details?: CommitRequest['details'];
  readonly takes: Numbers;
  readonly records: readonly EntryRecord[];
  readonly reliesOn: readonly Relied[];
  readonly erases?: Erasing;
  /** SHA-256 of the entry before it, hex; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}
export interface Head {
  readonly agency: string;
  readonly seq: number;
  readonly hash: string;
}
/** Ed25519 over the canonical JSON of the other fields but `publicKey`. Can be exported and compared later. */
export interface SignedHead extends Head {
  readonly at: string;
  readonly publicKey: string;
  readonly signature: string;
}

export interface ReadJournal {
  readonly agency: string;
  /** Entries with a greater seq. */
  readonly after: number;
  readonly limit: number;
  /** Only entries that wrote this record. */
  readonly record?: RecordRef;
  readonly direction?: 'asc' | 'desc';
  readonly before?: number;
}

export interface VerifyProblem {
  readonly place: string;
  readonly problem: string;
}
export interface VerifyReport {
  readonly agencies: readonly { readonly agency: string; readonly entries: number; readonly head: string }[];
  readonly records: number;
  readonly blobs: number;
  readonly problems: readonly VerifyProblem[];
}

export interface Journal {
  agencies(): Promise<readonly string[]>;
  head(agency: string): Promise<Head | undefined>;
  read(query: ReadJournal): Promise<readonly JournalEntry[]>;
  /** Chain, numbers, digests, signed heads, records equal to what the journal says, counters; reads only. */
  verify(options?: {
    readonly agency?: string;
    readonly heads?: readonly SignedHead[];
  }): Promise<VerifyReport>;
  /** Signs the present head and keeps it; done once a day and at a graceful stop. */
  signHead(agency: string, at: string): Promise<SignedHead | undefined>;
  signedHeads(agency: string): Promise<readonly SignedHead[]>;
  /** A hint after each commit, to wake consumers and live views sooner; may be missed, never relied on. */
  onCommit(listener: (entry: JournalEntry) => void): () => void;
}

export interface Cursors {
  get(consumer: string, agency: string): Promise<number>;
  /** Never goes back. */
  advance(consumer: string, agency: string, seq: number): Promise<void>;
}

/** What is no act of anybody and may expire: sessions, lock-outs, leases. Not journalled. */
export interface State {
  get<T>(
    space: string,
    key: string,
    now: number,
  ): Promise<{ readonly value: T; readonly version: number } | undefined>;
  /** `expectedVersion` 0: must not exist (expired counts as absent); absent: whatever is there. */
  put(entry: {
    readonly space: string;
    readonly key: string;
    readonly value: Json | object;
    readonly expectedVersion?: number;
    /** Epoch milliseconds. */
    readonly expiresAt?: number;
    readonly now: number;
    /** Secondary key to remove or list by (e.g. the person whose sessions these are). */
    readonly owner?: string;
  }): Promise<number>;
  remove(space: string, key: string): Promise<void>;
  removeByOwner(space: string, owner: string): Promise<number>;
  sweep(now: number): Promise<number>;
}

export interface BlobInfo {
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}
/** Immutable, addressed by content, durable when `put` returns. Never held whole in memory. */
export interface Blobs {
  put(content: Readable | Uint8Array, expected?: Partial<BlobInfo>): Promise<BlobInfo>;
  /** Bytes `start`…`end` inclusive. Fails with NOT_FOUND before the first byte. */
  get(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable>;
  has(sha256: string): Promise<BlobInfo | undefined>;
  remove(sha256: string): Promise<boolean>;
  list(): AsyncIterable<BlobInfo>;
  /** What uploads that died have left goes; nothing that `put` has returned, and no upload that is under way. */
  sweep(now: number): Promise<number>;
  /** Recomputes the checksum. */
  check(sha256: string): Promise<'ok' | 'missing' | 'altered'>;
  /** A path to read from where the adapter keeps plain files, for subprocesses that read files by path; else a temporary copy. */
  localPath(sha256: string): Promise<{ readonly path: string; release(): Promise<void> }>;
}

export interface StorageEngine {
  readonly name: string;
  readonly product: string;
  readonly version: string;
  /** Whether other processes may have it open as well; else whoever has it open is alone. */
  readonly shared: boolean;
}

export interface Storage {
  readonly engine: StorageEngine;
  get<T>(
    kind: string,
    agency: string,
    id: string,
    options?: { readonly atLeast?: number },
  ): Promise<Stored<T> | undefined>;
  /** Present records of the ids, in any order; at most 200 ids. */
  getMany<T>(kind: string, agency: string, ids: readonly string[]): Promise<readonly Stored<T>[]>;
  find<T>(kind: string, query: FindQuery): Promise<Page<Stored<T>>>;
  count(kind: string, query: CountQuery): Promise<Count>;
  /** Number of records for each value of a declared scalar field; those without a value are not counted. */
  tally(kind: string, field: string, query: CountQuery): Promise<Tally>;
  commit(request: CommitRequest): Promise<CommitResult>;
  readonly journal: Journal;
  readonly cursor: Cursors;
  readonly state: State;
  readonly blobs: Blobs;
  /** Resolves where one can read and write at this moment; else rejects with what keeps one from it. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly kinds: readonly Kind[];
  /** Of the program that opens; the first one unless given. */
  readonly schema?: SchemaVersion;
}
