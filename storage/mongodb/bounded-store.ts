/**
 * The driver waits for ever where a connection is given up while a large write has filled its socket: nothing tells it that there
 * will be no room any more. One such wait would hold up all commits of an agency, so nobody waits longer than any operation takes.
 */
import { StorageError } from '../port.ts';
import { type GroupStore, OutcomeUnknown } from './commit/group-store.ts';
import { OPERATION_MS } from './connection.ts';

/** Longer than the driver lets a socket be silent. */
const LONGEST_MS = 3 * OPERATION_MS;

async function within<T>(work: Promise<T>, late: () => Error): Promise<T> {
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => patience.reject(late()), LONGEST_MS);
  timer.unref();
  try {
    return await Promise.race([work, patience.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const slow = () =>
  new StorageError('STORAGE_UNAVAILABLE', 'the database does not answer in time', { reason: 'slow' });
const unsure = () => new OutcomeUnknown('the insertion was not answered in time');

export function bounded(store: GroupStore): GroupStore {
  return {
    page: store.page,
    applied: (agency) => within(store.applied(agency), slow),
    groupsAfter: (agency, seq) => within(store.groupsAfter(agency, seq), slow),
    insert: (group) => within(store.insert(group), unsure),
    holderOf: (agency, seq) => within(store.holderOf(agency, seq), slow),
    isTaken: (agency, seq) => within(store.isTaken(agency, seq), slow),
    facts: (agency, needs) => within(store.facts(agency, needs), slow),
    write: (agency, writes) => within(store.write(agency, writes), slow),
    // As long as it takes: many groups may have to be rewritten, each by a small update.
    erase: (agency, order) => store.erase(agency, order),
    advance: (agency, place) => within(store.advance(agency, place), slow),
    want: (agency, seq) => within(store.want(agency, seq), slow),
  };
}
