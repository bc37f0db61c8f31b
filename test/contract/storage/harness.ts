import type {
  CommitRequest,
  CommitResult,
  Kind,
  SchemaVersion,
  Storage,
  StorageErrorCode,
  Write,
} from '../../../storage/port.ts';
import { StorageError } from '../../../storage/port.ts';

type Done = void | Promise<void>;

/** Ways to harm what is stored, behind the program's back. Each works on a closed storage. */
export interface Tampering {
  /** Changes a value in the journal. */
  alterValue(agency: string, seq: number): Done;
  /** Changes the header of an entry, without mending its hash. */
  alterHeader(agency: string, seq: number): Done;
  /** Rewrites the header of the last entry and mends its hash, as an owner of the folder can. */
  rewriteLast(agency: string): Done;
  /** Takes an entry and its values out. */
  removeEntry(agency: string, seq: number): Done;
  /** Takes out every later entry and sets the records back to what they were. */
  cutAfter(agency: string, seq: number): Done;
  renumber(agency: string, from: number, to: number): Done;
  alterRecord(kind: string, id: string): Done;
  removeRecord(kind: string, id: string): Done;
  /** Changes an index of a record, not the record. */
  alterIndex(kind: string, id: string): Done;
  setCounter(id: string, last: number): Done;
  /** Makes a value look erased without an order to do so. */
  feignErasing(agency: string, seq: number): Done;
  alterBlob(sha256: string): Done;
  removeBlob(sha256: string): Done;
}

/** One place of storage, opened and closed as often as a test likes. */
export interface Place {
  open(kinds?: readonly Kind[], schema?: SchemaVersion): Promise<Storage>;
  readonly tamper: Tampering;
  /** Everything stored, as bytes, to look for what should have gone. */
  bytes(): Buffer | Promise<Buffer>;
  remove(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  place(): Promise<Place>;
}

export const DOCUMENT: Kind = {
  name: 'document',
  fields: {
    state: 'text',
    on: 'text',
    number: 'number',
    'from.name': 'text',
    open: 'text',
    readers: { type: 'keywords', orderedBy: 'on' },
    'parts.person': { type: 'keywords', orderedBy: 'on' },
    tags: 'keywords',
  },
  indexes: [['state', 'on']],
  unique: [{ name: 'byNumber', fields: ['book', 'number'] }],
};
export const NOTE: Kind = { name: 'note', fields: { document: 'text' } };
export const KINDS: readonly Kind[] = [DOCUMENT, NOTE];

export const AT = '2026-03-02T01:02:03.000Z';
export const AGENCY = 'ward';

export function request(writes: CommitRequest['writes'], more: Partial<CommitRequest> = {}): CommitRequest {
  return { agency: AGENCY, actor: { person: 'lan' }, at: AT, action: 'test.write', writes, ...more };
}

export function create(id: string, value: object = {}, kind = 'document'): Write {
  return { kind, id, expectedVersion: 0, value };
}
export function change(id: string, expectedVersion: number, value: object | null, kind = 'document'): Write {
  return { kind, id, expectedVersion, value };
}

export const put = (storage: Storage, ...writes: Write[]): Promise<CommitResult> =>
  storage.commit(request(writes));

export async function openCounter(storage: Storage, id: string, last = 0): Promise<void> {
  await put(storage, { kind: 'counter', id, expectedVersion: 0, value: { last } });
}

/** The code with which a promise is refused; a promise that is kept is an error of the test. */
export async function refusal(promise: Promise<unknown>): Promise<StorageErrorCode | 'TypeError'> {
  return (await refused(promise)).code;
}
export async function refused(promise: Promise<unknown>): Promise<{
  readonly code: StorageErrorCode | 'TypeError';
  readonly about: StorageError['about'];
  readonly message: string;
}> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof StorageError) return error;
    if (error instanceof TypeError) return { code: 'TypeError', about: {}, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

/** Opens a fresh place before each test and removes it after. */
export function withStorage(engine: Engine): {
  readonly storage: Storage;
  readonly place: Place;
  reopen(kinds?: readonly Kind[], schema?: SchemaVersion): Promise<Storage>;
} {
  let place: Place;
  let storage: Storage;
  beforeEach(async () => {
    place = await engine.place();
    storage = await place.open(KINDS);
  });
  afterEach(async () => {
    await storage.close();
    await place.remove();
  });
  return {
    get storage() {
      return storage;
    },
    get place() {
      return place;
    },
    async reopen(kinds = KINDS, schema) {
      await storage.close();
      storage = await place.open(kinds, schema);
      return storage;
    },
  };
}
