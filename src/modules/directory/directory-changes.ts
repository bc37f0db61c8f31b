/** What may be changed in an agency: pure checks, every reason at once. */
import { ROLES } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Directory, Person, Position, Unit } from './directory.ts';
import { personSortKey } from './sort-key.ts';

export type PersonInput = Omit<Person, 'sortKey' | 'formerly'>;
export type UnitInput = Unit;
export type PositionInput = Position;

export function newPerson(input: PersonInput): Person {
  const roles = ROLES.filter((role) => input.roles.includes(role));
  const fullName = input.fullName.normalize('NFC').trim().replace(/\s+/g, ' ');
  return {
    ...input,
    fullName,
    roles,
    sortKey: personSortKey(fullName),
    username: input.username.toLowerCase(),
  };
}

/** The person as changed, with what they no longer are. */
export function changedPerson(before: Person, input: PersonInput): Person {
  const next = newPerson(input);
  const known = before.formerly ?? { roles: [], units: [] };
  const roles = [...new Set([...known.roles, ...before.roles])].filter((role) => !next.roles.includes(role));
  const units = [...new Set([...known.units, before.unit])].filter((unit) => unit !== next.unit);
  return roles.length + units.length > 0 ? { ...next, formerly: { roles, units } } : next;
}

function administrators(directory: Directory): readonly string[] {
  const all = [...directory.people.values()];
  return all.filter((person) => person.active && person.roles.includes('administrator')).map(({ id }) => id);
}

export function personReasons(directory: Directory, input: PersonInput, id?: string): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!directory.units.get(input.unit)?.active) reasons.push({ code: 'UNIT_UNKNOWN', field: 'unit' });
  if (input.position && !directory.positions.has(input.position)) {
    reasons.push({ code: 'POSITION_UNKNOWN', field: 'position' });
  }
  const username = input.username.toLowerCase();
  const taken = [...directory.people.values()].some((one) => one.username === username && one.id !== id);
  if (taken) reasons.push({ code: 'USERNAME_TAKEN', field: 'username', params: { username } });
  const remains = input.active && input.roles.includes('administrator');
  const others = administrators(directory).filter((one) => one !== id);
  const was = id !== undefined && administrators(directory).includes(id);
  if (was && !remains && others.length === 0) reasons.push({ code: 'LAST_ADMINISTRATOR', field: 'roles' });
  return reasons;
}

export function unitReasons(directory: Directory, input: UnitInput, id?: string): readonly Reason[] {
  const reasons: Reason[] = [];
  const same = [...directory.units.values()].find((unit) => unit.abbreviation === input.abbreviation);
  if (same && same.id !== id) {
    const params = { abbreviation: input.abbreviation, unit: same.name };
    reasons.push({ code: 'ABBREVIATION_TAKEN', field: 'abbreviation', params });
  }
  const head = input.head === undefined ? undefined : directory.people.get(input.head);
  if (input.head !== undefined && !head?.active) reasons.push({ code: 'PERSON_UNKNOWN', field: 'head' });
  const members = [...directory.people.values()].filter((person) => person.active && person.unit === id);
  if (!input.active && members.length > 0) {
    reasons.push({ code: 'UNIT_HAS_PEOPLE', field: 'active', params: { count: members.length } });
  }
  return reasons;
}
