/** Whether anybody is left who can act on a secret document, and who could be named (see directory: succession). */
import type { Stored } from '../../../storage/port.ts';
import {
  answersFor,
  type Directory,
  headsOf,
  isClearedFor,
  type LeftBehindOf,
  namedIn,
  type Person,
  peopleWith,
  type Vacancy,
} from '../directory/index.ts';
import type { Holder, StandIn } from '../routing/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';

/** An officer's work goes back to the head of the unit, who assigns it anew. */
const NEEDED: { readonly [kind in Holder['kind']]: StandIn['as'] } = {
  clerk: 'clerk',
  leader: 'leader',
  unit: 'head',
  person: 'head',
};

function leadUnitOf({ handling }: Incoming): string {
  return handling.direction?.leadUnit ?? '';
}

function mayAct(incoming: Incoming, directory: Directory, person: Person & { id: string }): boolean {
  const { holder, standIns = [] } = incoming.handling;
  if (!holder || !isClearedFor(person, incoming.secrecy)) return false;
  const heads = () => answersFor(directory, person.id, leadUnitOf(incoming));
  const standsIn = standIns.some(({ to, as }) => to === person.id && as === 'head');
  switch (holder.kind) {
    case 'clerk':
    case 'leader':
      return person.roles.includes(holder.kind);
    case 'unit':
      return heads() || standsIn;
    default:
      return holder.id === person.id || heads() || standsIn;
  }
}

/** Those who see it and might act: whose turn it is, and the heads over an officer. */
function named(incoming: Incoming, directory: Directory): readonly (Person & { id: string })[] {
  const all = incoming.handling.holder?.kind === 'person' ? incoming.readers : incoming.waitingFor;
  return namedIn(directory, all).flatMap(({ id }) => directory.people.get(id) ?? []);
}

function candidates(incoming: Incoming, directory: Directory, needs: StandIn['as']) {
  const { secrecy } = incoming;
  const cleared = (people: readonly Stored<Person>[]) => people.filter((one) => isClearedFor(one, secrecy));
  if (needs !== 'head') return cleared(peopleWith(directory, needs));
  const heads = cleared(headsOf(directory, leadUnitOf(incoming)));
  return heads.length > 0 ? heads : cleared(peopleWith(directory, 'leader'));
}

export function vacancyOf(incoming: Incoming, directory: Directory): Vacancy & { needs: StandIn['as'] } {
  const { secrecy, state, frozen, handling } = incoming;
  const needs = NEEDED[handling.holder?.kind ?? 'clerk'];
  const open = secrecy !== 'none' && state !== 'completed' && !frozen;
  const stuck = open && !named(incoming, directory).some((one) => mayAct(incoming, directory, one));
  return { secrecy, needs, stuck, candidates: stuck ? candidates(incoming, directory, needs) : [] };
}

export const incomingLeftBehind: LeftBehindOf<Incoming> = {
  kind: INCOMING,
  newest: 'registeredAt',
  vacancyOf,
  calledBy: ({ arrivalNumber, arrivalOn }) => ({
    ...(arrivalNumber === undefined ? {} : { number: String(arrivalNumber) }),
    on: arrivalOn,
  }),
};
