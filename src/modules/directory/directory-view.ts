import type { Stored, StoredRecord } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { type Directory, isHeadOf, type Person, positionOf } from './directory.ts';
import { changeActions, listActions } from './directory-policy.ts';

/** A record as the API shows it: the agency is who asks. */
export function viewOf<T extends StoredRecord>({ actor }: Context, record: T) {
  const { agency: _agency, ...view } = record;
  return { ...view, actions: changeActions(actor) };
}

export function listViewOf<T extends StoredRecord>(context: Context, records: Iterable<T>) {
  const items = [...records].map((record) => viewOf(context, record));
  return { items, actions: listActions(context.actor) };
}

export function colleagueOf({ actor }: Context, directory: Directory, person: Stored<Person>) {
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
    actions: changeActions(actor),
  };
}

/** Without the key it is sorted by, and what they were before. */
export function personViewOf(context: Context, person: Stored<Person>) {
  const { sortKey: _key, formerly: _formerly, ...view } = viewOf(context, person);
  return view;
}
