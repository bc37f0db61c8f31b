import type { Page, Storage, Stored } from '../../../storage/port.ts';
import type { Agency, Directory, Person, Position, Unit } from './directory.ts';
import { AGENCY, CALENDAR, PERSON, POSITION, UNIT } from './directory-kinds.ts';
import type { Calendar } from './working-calendar.ts';

const PAGE = 200;

/** Every record of a kind that is known to be small. */
export async function findAll<T>(storage: Storage, kind: string, agency: string): Promise<Stored<T>[]> {
  const all: Stored<T>[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await storage.find<T>(kind, { agency, limit: PAGE, ...(after ? { after } : {}) });
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** Looked through at once, before the reader is asked whether to go on. */
const SIEVED_PAGES = 20;

/** The next page with something to keep: for conditions that an index cannot hold. It may be shorter than asked. */
export async function sieved<T>(
  find: (after: string | undefined) => Promise<Page<T>>,
  keep: (item: T) => boolean,
  after?: string,
): Promise<Page<T>> {
  let page = await find(after);
  for (let looked = 1; looked < SIEVED_PAGES && page.next !== undefined; looked++) {
    if (page.items.some(keep)) break;
    page = await find(page.next);
  }
  return { ...page, items: page.items.filter(keep) };
}

function byId<T>(records: readonly Stored<T>[]): ReadonlyMap<string, Stored<T>> {
  return new Map(records.map((record) => [record.id, record]));
}

export async function loadDirectory(storage: Storage, agencyId: string): Promise<Directory | undefined> {
  const [agency, units, positions, people] = await Promise.all([
    storage.get<Agency>(AGENCY, agencyId, agencyId),
    findAll<Unit>(storage, UNIT, agencyId),
    findAll<Position>(storage, POSITION, agencyId),
    findAll<Person>(storage, PERSON, agencyId),
  ]);
  if (!agency) return undefined;
  units.sort((one, other) => one.order - other.order);
  positions.sort((one, other) => one.order - other.order);
  people.sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
  return { agency, units: byId(units), positions: byId(positions), people: byId(people) };
}

export async function loadCalendars(
  storage: Storage,
  agency: string,
): Promise<ReadonlyMap<number, Stored<Calendar>>> {
  const all = await findAll<Calendar>(storage, CALENDAR, agency);
  return new Map(all.map((calendar) => [calendar.year, calendar]));
}
