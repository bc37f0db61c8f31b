/** What an agency consists of. Plain records; what may be changed is decided in directory-changes.ts. */
import type { Stored } from '../../../storage/port.ts';
import { type Role, SECRECY, type Secrecy } from '../../kernel/context.ts';

/** The record's id is also the agency's id in storage: each agency has a journal of its own. */
export interface Agency {
  readonly name: string;
  /** The agency above, printed over the name (NĐ 30/2020, Phụ lục I, II.2). */
  readonly parentName?: string | undefined;
  /** As in numbers and symbols: `UBND`. */
  readonly abbreviation: string;
  /** Before the date of a document: `Phường Xuân Hòa`. */
  readonly place: string;
  /** Identifier by QĐ 20/2020/QĐ-TTg. */
  readonly code?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly fax?: string | undefined;
  readonly website?: string | undefined;
  readonly signing?: SigningCustom | undefined;
}

/** How the agency signs, where its own rules ask for more than the decree does. */
export interface SigningCustom {
  /** Number and date are given after the competent person has signed, and shown by a signature of the agency. */
  readonly numberAfter?: boolean | undefined;
  /** With it: who answers for content and form may put their initials (ký nháy) beforehand (NĐ 30/2020, Điều 12). */
  readonly initials?: boolean | undefined;
  /** The person's signature certifies: only fields that wait may be signed after it. */
  readonly certify?: boolean | undefined;
}

export interface Unit {
  readonly name: string;
  /** As in the symbol of an official letter: `05/UBND-VP`. */
  readonly abbreviation: string;
  readonly order: number;
  readonly head?: string | undefined;
  readonly active: boolean;
}

export const POSITION_RANKS = ['head', 'deputy', 'none'] as const;
export type PositionRank = (typeof POSITION_RANKS)[number];

export interface Position {
  readonly title: string;
  readonly order: number;
  /** Whether its holder is head or deputy of the agency; says in which capacity they may sign (NĐ 30/2020, Điều 13). */
  readonly authority: PositionRank;
}

export interface Person {
  readonly fullName: string;
  readonly sortKey: string;
  readonly username: string;
  readonly unit: string;
  readonly position?: string | undefined;
  readonly roles: readonly Role[];
  /** Highest secrecy this person is cleared for. */
  readonly clearance: Secrecy;
  readonly active: boolean;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** What this person was before: work that still lies with them as such falls to who is it now. */
  readonly formerly?: Formerly | undefined;
}

export interface Formerly {
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

/** All of one agency, held in memory as one snapshot: it is small, and every request asks it. */
export interface Directory {
  readonly agency: Stored<Agency>;
  readonly units: ReadonlyMap<string, Stored<Unit>>;
  readonly positions: ReadonlyMap<string, Stored<Position>>;
  readonly people: ReadonlyMap<string, Stored<Person>>;
}

/** Works here and is cleared for documents of this secrecy. */
export function isClearedFor(person: Person | undefined, secrecy: Secrecy): boolean {
  return person?.active === true && SECRECY.indexOf(person.clearance) >= SECRECY.indexOf(secrecy);
}

/** Active people with a role, by name. */
export function peopleWith(directory: Directory, role: Role): readonly Stored<Person>[] {
  return inOrder(
    [...directory.people.values()].filter((person) => person.active && person.roles.includes(role)),
  );
}

function inOrder(people: Stored<Person>[]): Stored<Person>[] {
  return people.sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
}

/** Worked out once for each snapshot: every list and every right asks for it. */
export function bySnapshot<T>(work: (directory: Directory) => T): (directory: Directory) => T {
  const known = new WeakMap<Directory, { readonly value: T }>();
  return (directory) => {
    const held = known.get(directory) ?? { value: work(directory) };
    known.set(directory, held);
    return held.value;
  };
}

const allHeads = bySnapshot((directory): ReadonlyMap<string, readonly Stored<Person>[]> => {
  const withRole = peopleWith(directory, 'head');
  const heads = [...directory.units.values()].map(({ id, head }) => {
    const named = directory.people.get(head ?? '');
    return [id, named?.active ? [named] : withRole.filter((person) => person.unit === id)] as const;
  });
  return new Map(heads);
});

export const leadersOf = bySnapshot((directory) => peopleWith(directory, 'leader'));

/** Who leads a unit: its named head, else those of the unit who have the role. */
export function headsOf(directory: Directory, unit: string): readonly Stored<Person>[] {
  return allHeads(directory).get(unit) ?? [];
}

/** Who acts where the head of a unit must: its head, or the leaders while it has none (NĐ 30/2020, Điều 24.1). */
export function answeringFor(directory: Directory, unit: string): readonly Stored<Person>[] {
  const heads = headsOf(directory, unit);
  return heads.length > 0 ? heads : leadersOf(directory);
}

export function answersFor(directory: Directory, person: string, unit: string): boolean {
  return answeringFor(directory, unit).some(({ id }) => id === person);
}

export function isHeadOf(directory: Directory, person: string, unit: string): boolean {
  return headsOf(directory, unit).some((head) => head.id === person);
}

/** Name and title as shown beside what somebody did. */
export function nameOf(directory: Directory, person: string): { readonly id: string; readonly name: string } {
  return { id: person, name: directory.people.get(person)?.fullName ?? person };
}

export function unitNameOf(
  directory: Directory,
  unit: string,
): { readonly id: string; readonly name: string } {
  return { id: unit, name: directory.units.get(unit)?.name ?? unit };
}

export function positionOf(directory: Directory, person: string): Stored<Position> | undefined {
  return directory.positions.get(directory.people.get(person)?.position ?? '');
}
