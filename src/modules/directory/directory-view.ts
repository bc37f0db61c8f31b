import type { Stored, StoredRecord } from '../../../storage/port.ts';
import { type Directory, isHeadOf, type Person, positionOf } from './directory.ts';

/** A record as the API shows it: the agency is who asks. */
export function viewOf<T extends StoredRecord>(record: T): Omit<T, 'agency'> {
  const { agency: _agency, ...view } = record;
  return view;
}

export function colleagueOf(directory: Directory, person: Stored<Person>) {
  const { id, version, fullName, unit, position, roles, clearance, active } = person;
  const positionTitle = positionOf(directory, id)?.title;
  const units = [...directory.units.keys()];
  return {
    id,
    version,
    fullName,
    unit,
    unitName: directory.units.get(unit)?.name ?? '',
    ...(position === undefined ? {} : { position }),
    ...(positionTitle === undefined ? {} : { positionTitle }),
    roles,
    clearance,
    headOf: units.filter((one) => isHeadOf(directory, id, one)),
    active,
  };
}

/** Without the key it is sorted by, and what they were before. */
export function personViewOf(person: Stored<Person>) {
  const { sortKey: _key, formerly: _formerly, ...view } = viewOf(person);
  return view;
}
