/** Decides one commit: the same rules for every adapter, without a side effect. Throws what the caller is to be told. */
import { canonical, newSalt, saltedDigest } from './canonical.ts';
import { type EntryHeader, type HeaderRecord, type Salted, type StoredValue, sealHeader } from './entry.ts';
import { claimsOf } from './fields.ts';
import {
  COUNTER,
  type CommitRequest,
  type CommitResult,
  type JournalEntry,
  type Json,
  type Kind,
  type Numbers,
  type RecordRef,
  StorageError,
  type StoredRecord,
  type Write,
} from './port.ts';
import type { Decided, RecordState, View } from './view.ts';

export interface Decision extends Decided {
  readonly header: string;
  readonly details: Salted | null;
  readonly values: readonly StoredValue[];
  readonly erases: readonly RecordRef[];
  readonly result: CommitResult;
  readonly entry: JournalEntry;
  /** Bytes that the journal needs for it, about. */
  readonly size: number;
}
export type KindsByName = ReadonlyMap<string, Kind>;
/** Checks what the pure function of the caller returned. */
export type CheckWrites = (request: CommitRequest, writes: readonly Write[]) => void;

/** Characters of one record. A journal entry has to stay small enough for every adapter. */
const MAX_VALUE = 1_000_000;
/** Bytes of all records of one commit together: one document of MongoDB holds 16 MB. */
const MAX_COMMIT = 8_000_000;

interface Written {
  readonly state: RecordState;
  readonly record: (StoredRecord & { readonly [key: string]: Json }) | null;
  readonly header: HeaderRecord;
  readonly value: StoredValue;
}

export interface Rules {
  readonly kinds: KindsByName;
  readonly check: CheckWrites;
}

export function decide(request: CommitRequest, view: View, { kinds, check }: Rules): Decision {
  const { agency } = request;
  const head = view.head(agency);
  const seq = head.seq + 1;
  const numbers = takeNumbers(request, view);
  const writes = typeof request.writes === 'function' ? request.writes(numbers) : request.writes;
  check(request, writes);
  refuseOthersVersions(request, writes, view);
  const written = writes.map((write) => writeOf({ agency, seq, write, view, kinds }));
  refuseTakenKeys(written, view);
  const details = detailsOf(request);
  const header = headerOf(request, { seq, numbers, previous: head.hash, written, details });
  const sealed = sealHeader(header);
  const size = sizeOf(sealed.text, details, written);
  if (size > MAX_COMMIT) throw new TypeError('a commit is too large: cut it into several');
  return {
    agency,
    head: { seq, hash: sealed.hash },
    header: sealed.text,
    details,
    values: written.map((one) => one.value),
    states: [...counterStates(request, { numbers, seq, view }), ...written.map((one) => one.state)],
    erases: request.erases?.records ?? [],
    result: { seq, numbers, records: written.map((one) => one.record) },
    entry: entryOf(request, header, { hash: sealed.hash, written }),
    size,
  };
}

function sizeOf(header: string, details: Salted | null, written: readonly Written[]): number {
  const texts = [header, details?.text ?? '', ...written.map(({ value }) => value.text!)];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function takeNumbers(request: CommitRequest, view: View): Numbers {
  const numbers: { [counter: string]: number } = {};
  for (const id of request.takes ?? []) {
    const last = view.counter(request.agency, id);
    if (last === undefined) {
      throw new StorageError('NOT_FOUND', `there is no counter ${id}`, { kind: COUNTER.name, id });
    }
    numbers[id] = last + 1;
  }
  return numbers;
}

interface CounterContext {
  readonly numbers: Numbers;
  readonly seq: number;
  readonly view: View;
}

function counterStates(request: CommitRequest, { numbers, seq, view }: CounterContext): RecordState[] {
  const { agency } = request;
  return Object.entries(numbers).map(([id, last]) => {
    const version = view.version(COUNTER.name, agency, id) + 1;
    const text = canonical({ agency, id, last, version });
    return { kind: COUNTER.name, agency, id, version, seq, text, claims: [] };
  });
}

function refuseOthersVersions(request: CommitRequest, writes: readonly Write[], view: View): void {
  const expected = [
    ...writes.map(({ kind, id, expectedVersion }) => ({ kind, id, version: expectedVersion })),
    ...(request.reliesOn ?? []),
  ];
  for (const { kind, id, version } of expected) {
    const actual = view.version(kind, request.agency, id);
    if (actual === version) continue;
    const message = `${kind} ${id} has version ${actual}, not ${version}`;
    throw new StorageError('VERSION_CONFLICT', message, { kind, id, expected: version, actual });
  }
  const isWritten = (kind: string, id: string) => writes.some((one) => one.kind === kind && one.id === id);
  for (const { kind, id } of request.erases?.records ?? []) {
    if (isWritten(kind, id) || view.version(kind, request.agency, id) === 0) continue;
    throw new TypeError(
      `erasing ${kind} ${id} needs its present value written or removed in the same commit`,
    );
  }
}

interface WriteContext {
  readonly agency: string;
  readonly seq: number;
  readonly write: Write;
  readonly view: View;
  readonly kinds: KindsByName;
}

function writeOf({ agency, seq, write, view, kinds }: WriteContext): Written {
  const { kind, id, expectedVersion } = write;
  const before = expectedVersion === 0 ? view.lastVersion(kind, agency, id) : expectedVersion;
  const version = before + 1;
  const text = write.value === null ? 'null' : canonical({ ...write.value, id, agency, version });
  if (text.length > MAX_VALUE) throw new TypeError(`${kind} ${id} is too large: long content lives in blobs`);
  const record = JSON.parse(text) as Written['record'];
  const salt = newSalt();
  const removed = record === null ? ({ removed: true } as const) : {};
  const claims = record === null ? [] : claimsOf(kinds.get(kind)!, record);
  return {
    record,
    state: { kind, agency, id, version, seq, text: record && text, claims },
    header: { kind, id, version, digest: saltedDigest(salt, text), ...removed },
    value: { kind, id, version, salt, text, erasedBy: null },
  };
}

function refuseTakenKeys(written: readonly Written[], view: View): void {
  const mine = new Map<string, string>();
  const isMine = (kind: string, id: string) =>
    written.some(({ state }) => state.kind === kind && state.id === id);
  for (const { state } of written) {
    for (const claim of state.claims) {
      const { kind, agency, id } = state;
      const name = `${kind}\n${claim.unique}\n${claim.key}`;
      const stored = view.owner(kind, agency, claim);
      const owner = mine.get(name) ?? (stored !== undefined && isMine(kind, stored) ? undefined : stored);
      if (owner !== undefined && owner !== id) {
        const about = { kind, id, key: claim.unique, owner };
        throw new StorageError('DUPLICATE_KEY', `${kind} ${owner} has the same ${claim.unique}`, about);
      }
      mine.set(name, id);
    }
  }
}

function detailsOf(request: CommitRequest): Salted | null {
  if (!request.details) return null;
  const text = canonical(request.details);
  return { salt: newSalt(), text, erasedBy: null };
}

interface HeaderContext {
  readonly seq: number;
  readonly numbers: Numbers;
  readonly previous: string;
  readonly written: readonly Written[];
  readonly details: Salted | null;
}

function headerOf(request: CommitRequest, context: HeaderContext): EntryHeader {
  const { seq, numbers, previous, written, details } = context;
  return {
    agency: request.agency,
    seq,
    at: request.at,
    actor: actorOf(request),
    action: request.action,
    ...(details ? { details: saltedDigest(details.salt!, details.text!) } : {}),
    takes: numbers,
    records: written.map((one) => one.header),
    reliesOn: (request.reliesOn ?? []).map(({ kind, id, version }) => ({ kind, id, version })),
    ...erasesOf(request),
    previous,
  };
}

/** Nothing but what is declared: a caller may hand over a whole person or record, whose fields could never be erased. */
function actorOf({ actor: { person, onBehalfOf } }: CommitRequest): CommitRequest['actor'] {
  return onBehalfOf === undefined ? { person } : { person, onBehalfOf };
}

function erasesOf({ erases }: CommitRequest): Pick<CommitRequest, 'erases'> {
  if (!erases) return {};
  const { decision, records } = erases;
  return { erases: { decision, records: records.map(({ kind, id }) => ({ kind, id })) } };
}

function entryOf(
  request: CommitRequest,
  header: EntryHeader,
  { hash, written }: { readonly hash: string; readonly written: readonly Written[] },
): JournalEntry {
  const { details: _digest, ...rest } = header;
  return {
    ...rest,
    ...(request.details ? { details: request.details } : {}),
    records: written.map((one) => ({ ...one.header, ...(one.record ? { value: one.record as Json } : {}) })),
    hash,
  };
}
