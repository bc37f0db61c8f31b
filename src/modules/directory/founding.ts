/** The first records of an agency, for the set-up page and the demo office: one commit with the first account. */
import type { Write } from '../../../storage/port.ts';
import type { Agency, Position, Unit } from './directory.ts';
import { newPerson, type PersonInput } from './directory-changes.ts';
import { AGENCY, CALENDAR, PERSON, POSITION, UNIT } from './directory-kinds.ts';
import { type Calendar, defaultCalendar } from './working-calendar.ts';

export interface Founding {
  /** Where it was fixed beforehand; else a new one. */
  readonly id?: string;
  readonly agency: Agency;
  /** `key` is how the others name it below; the caller's choice. */
  readonly units: readonly (Pick<Unit, 'name' | 'abbreviation'> & { readonly key: string })[];
  readonly positions: readonly (Omit<Position, 'order'> & { readonly key: string })[];
  /** `unit` and `position` are keys. */
  readonly people: readonly (PersonInput & { readonly key: string; readonly headOfUnit?: boolean })[];
  /** Calendars of these years are written with the public holidays. */
  readonly years: readonly number[];
}

export interface Founded {
  readonly agency: string;
  /** Ids by key. */
  readonly units: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly writes: readonly Write[];
}

function idsOf(items: readonly { readonly key: string }[], newId: () => string): Map<string, string> {
  return new Map(items.map((item) => [item.key, newId()]));
}

const created = (kind: string, id: string, value: object): Write => ({ kind, id, expectedVersion: 0, value });

export function calendarWrite(calendar: Calendar): Write {
  return created(CALENDAR, String(calendar.year), calendar);
}

export function found(plan: Founding, newId: () => string): Founded {
  const agency = plan.id ?? newId();
  const units = idsOf(plan.units, newId);
  const positions = idsOf(plan.positions, newId);
  const people = idsOf(plan.people, newId);
  const headOf = (unit: string) =>
    plan.people.find((person) => person.headOfUnit && person.unit === unit)?.key;
  const unitWrites = plan.units.map(({ key, ...unit }, place) => {
    const head = people.get(headOf(key) ?? '');
    return created(UNIT, units.get(key)!, {
      ...unit,
      order: place + 1,
      active: true,
      ...(head ? { head } : {}),
    });
  });
  const positionWrites = plan.positions.map(({ key, ...position }, place) =>
    created(POSITION, positions.get(key)!, { ...position, order: place + 1 }),
  );
  const personWrites = plan.people.map(({ key, headOfUnit: _head, ...person }) => {
    const position = person.position === undefined ? {} : { position: positions.get(person.position)! };
    const value = newPerson({ ...person, unit: units.get(person.unit)!, ...position });
    return created(PERSON, people.get(key)!, value);
  });
  const calendars = plan.years.map((year) => calendarWrite(defaultCalendar(year)));
  const writes = [
    created(AGENCY, agency, plan.agency),
    ...unitWrites,
    ...positionWrites,
    ...personWrites,
    ...calendars,
  ];
  return { agency, units, positions, people, writes };
}
