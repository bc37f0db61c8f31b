import { COUNTER, type CounterValue, type Page, type Storage, type Stored } from '../../../storage/port.ts';
import type { RegisterEntry } from './register-entry.ts';
import { REGISTER_ENTRY } from './register-kinds.ts';

export interface EntryRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface EntryQuery extends EntryRange {
  readonly agency: string;
  readonly book: string;
}

export function findEntries(storage: Storage, query: EntryQuery): Promise<Page<Stored<RegisterEntry>>> {
  const { agency, book, from = 1, to = Number.MAX_SAFE_INTEGER, limit, after } = query;
  return storage.find<RegisterEntry>(REGISTER_ENTRY, {
    agency,
    filter: { book, number: { gte: from, lte: to } },
    sort: { field: 'number', direction: 'asc' },
    limit,
    ...(after === undefined ? {} : { after }),
  });
}

export async function* entriesOf(
  storage: Storage,
  agency: string,
  book: string,
): AsyncGenerator<RegisterEntry> {
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await findEntries(storage, { agency, book, limit: 200, after });
    yield* page.items;
    after = page.next;
  }
}

export async function lastNumber(
  storage: Storage,
  agency: string,
  book: string,
): Promise<Stored<CounterValue> | undefined> {
  return storage.get<CounterValue>(COUNTER.name, agency, book);
}
