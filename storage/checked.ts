/** Lays the checks of arguments over an adapter. */
import {
  checkCommit,
  checkFilter,
  checkFind,
  checkKey,
  checkWrites,
  DEFAULT_CAP,
  DEFAULT_LIMIT,
  ensure,
  type Kinds,
  kindOf,
  MAX_LIMIT,
} from './check.ts';
import { isKeywords } from './fields.ts';
import {
  type Blobs,
  type CommitRequest,
  type CountQuery,
  type Cursors,
  type Journal,
  type State,
  type Storage,
  StorageError,
} from './port.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const MAX_ENTRIES = 1000;

export function checked(adapter: Storage, kinds: Kinds): Storage {
  let closed = false;
  const whileOpen = <T extends object>(part: T) => guarded(part, () => closed);
  return {
    engine: adapter.engine,
    ...whileOpen(checkedReads(adapter, kinds)),
    ...whileOpen({
      commit: async (request: CommitRequest) => {
        checkCommit(request, kinds);
        return adapter.commit(request);
      },
      ready: async () => adapter.ready(),
    }),
    journal: whileOpen(checkedJournal(adapter.journal, kinds)),
    cursor: whileOpen(checkedCursors(adapter.cursor)),
    state: whileOpen(checkedState(adapter.state)),
    blobs: whileOpen(checkedBlobs(adapter.blobs)),
    close: () => {
      closed = true;
      return adapter.close();
    },
  };
}

/** These answer at once, not by a promise. */
const AT_ONCE = new Set(['list', 'onCommit']);
type Call = (...args: unknown[]) => unknown;

/** Every operation, refused once the storage is closed. */
function guarded<T extends object>(part: T, isClosed: () => boolean): T {
  const calls = Object.entries(part).map(([name, call]: [string, Call]) => {
    const refusing: Call = async (...args) => {
      if (isClosed()) throw new StorageError('CLOSED', 'the storage is closed');
      return call(...args);
    };
    return [name, AT_ONCE.has(name) ? call : refusing];
  });
  return Object.fromEntries(calls) as T;
}

/** What `decide` calls with the writes that the caller's function returned. */
export const writesCheck = (kinds: Kinds) => (request: CommitRequest, writes: CommitRequest['writes']) =>
  checkWrites(request, writes as Exclude<typeof writes, (...args: never) => unknown>, kinds);

function checkCount(kinds: Kinds, name: string, query: CountQuery): void {
  checkKey(query.agency, 'agency');
  checkFilter(kindOf(kinds, name), query.filter);
  const cap = query.cap ?? 1;
  ensure(Number.isInteger(cap) && cap >= 1, 'cap is a whole number');
}

function checkedReads(
  adapter: Storage,
  kinds: Kinds,
): Pick<Storage, 'get' | 'getMany' | 'find' | 'count' | 'tally'> {
  return {
    get: async (kind, agency, id, options) => {
      kindOf(kinds, kind);
      checkKey(agency, 'agency');
      checkKey(id, 'id');
      return adapter.get(kind, agency, id, options);
    },
    getMany: async (kind, agency, ids) => {
      kindOf(kinds, kind);
      checkKey(agency, 'agency');
      ensure(ids.length <= MAX_LIMIT, `getMany takes at most ${MAX_LIMIT} ids`);
      for (const id of ids) checkKey(id, 'id');
      return adapter.getMany(kind, agency, [...new Set(ids)]);
    },
    find: async (kind, query) => {
      checkFind(kindOf(kinds, kind), query);
      return adapter.find(kind, { limit: DEFAULT_LIMIT, ...query });
    },
    count: async (kind, query) => {
      checkCount(kinds, kind, query);
      return adapter.count(kind, { cap: DEFAULT_CAP, ...query });
    },
    tally: async (kind, field, query) => {
      checkCount(kinds, kind, query);
      const spec = kindOf(kinds, kind).fields[field];
      ensure(spec && !isKeywords(spec), `${kind} cannot be tallied by ${field}`);
      return adapter.tally(kind, field, { cap: DEFAULT_CAP, ...query });
    },
  };
}

function checkedJournal(journal: Journal, kinds: Kinds): Journal {
  return {
    agencies: () => journal.agencies(),
    head: async (agency) => {
      checkKey(agency, 'agency');
      return journal.head(agency);
    },
    read: async (query) => {
      checkKey(query.agency, 'agency');
      ensure(Number.isInteger(query.after) && query.after >= 0, 'after is a whole number');
      ensure(query.limit >= 1 && query.limit <= MAX_ENTRIES, `limit is 1 to ${MAX_ENTRIES}`);
      if (query.record) kindOf(kinds, query.record.kind);
      return journal.read(query);
    },
    verify: async (options) => journal.verify(options),
    signHead: async (agency, at) => {
      checkKey(agency, 'agency');
      checkKey(at, 'at');
      return journal.signHead(agency, at);
    },
    signedHeads: async (agency) => journal.signedHeads(agency),
    onCommit: (listener) => journal.onCommit(listener),
  };
}

function checkedCursors(cursor: Cursors): Cursors {
  return {
    get: async (consumer, agency) => {
      checkKey(consumer, 'consumer');
      checkKey(agency, 'agency');
      return cursor.get(consumer, agency);
    },
    advance: async (consumer, agency, seq) => {
      checkKey(consumer, 'consumer');
      checkKey(agency, 'agency');
      ensure(Number.isInteger(seq) && seq >= 0, 'seq is a whole number');
      return cursor.advance(consumer, agency, seq);
    },
  };
}

function checkedState(state: State): State {
  return {
    get: async (space, key, now) => {
      checkKey(space, 'space');
      checkKey(key, 'key');
      return state.get(space, key, now);
    },
    put: async (entry) => {
      checkKey(entry.space, 'space');
      checkKey(entry.key, 'key');
      ensure(Number.isFinite(entry.now), 'now is a time');
      if (entry.owner !== undefined) checkKey(entry.owner, 'owner');
      return state.put(entry);
    },
    remove: async (space, key) => state.remove(space, key),
    removeByOwner: async (space, owner) => state.removeByOwner(space, owner),
    sweep: async (now) => state.sweep(now),
  };
}

function checkedBlobs(blobs: Blobs): Blobs {
  const check = (sha256: string) => ensure(SHA256.test(sha256), 'a blob is named by its SHA-256 in hex');
  return {
    put: async (content, expected) => blobs.put(content, expected),
    get: async (sha256, range) => {
      check(sha256);
      if (range) ensure(range.start >= 0 && range.end >= range.start, 'a range has a start and an end');
      return blobs.get(sha256, range);
    },
    has: async (sha256) => {
      check(sha256);
      return blobs.has(sha256);
    },
    remove: async (sha256) => {
      check(sha256);
      return blobs.remove(sha256);
    },
    list: () => blobs.list(),
    sweep: async (now) => {
      ensure(Number.isFinite(now), 'now is a time');
      return blobs.sweep(now);
    },
    check: async (sha256) => {
      check(sha256);
      return blobs.check(sha256);
    },
    localPath: async (sha256) => {
      check(sha256);
      return blobs.localPath(sha256);
    },
  };
}
