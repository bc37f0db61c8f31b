/** Whether anybody is left who can act on a secret document, and who could be named (see directory: succession). */
import {
  answersFor,
  type Directory,
  isClearedFor,
  isHeadOf,
  type LeftBehindOf,
  namedIn,
  type Person,
  peopleWith,
  type Vacancy,
} from '../directory/index.ts';
import { isOnPaper, type Outgoing } from './outgoing.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { DRAFTERS } from './outgoing-policy.ts';

type Known = Person & { readonly id: string };

/** Up to the signature whoever drafts can take it back; from then on it is the clerk's. */
function neededFor(doc: Outgoing): 'clerk' | 'drafter' {
  if (doc.state === 'signing') return isOnPaper(doc) ? 'clerk' : 'drafter';
  return doc.state === 'drafting' || doc.state === 'unit-check' ? 'drafter' : 'clerk';
}

function mayAct(doc: Outgoing, directory: Directory, person: Known): boolean {
  if (!isClearedFor(person, doc.secrecy)) return false;
  if (neededFor(doc) === 'clerk') return person.roles.includes('clerk');
  if (person.id === doc.drafter) return true;
  const signs = doc.state === 'signing' && person.id === doc.signer;
  return signs || (doc.state !== 'signing' && answersFor(directory, person.id, doc.unit));
}

function mayDraft(doc: Outgoing, directory: Directory, person: Known): boolean {
  const { roles, unit, id } = person;
  const own = unit === doc.unit || isHeadOf(directory, id, doc.unit) || roles.includes('leader');
  return own && DRAFTERS.some((role) => roles.includes(role));
}

function candidates(doc: Outgoing, directory: Directory, needs: 'clerk' | 'drafter'): readonly Known[] {
  const all = needs === 'clerk' ? peopleWith(directory, 'clerk') : [...directory.people.values()];
  return all.filter(
    (one) => isClearedFor(one, doc.secrecy) && (needs === 'clerk' || mayDraft(doc, directory, one)),
  );
}

export function vacancyOf(doc: Outgoing, directory: Directory): Vacancy & { needs: 'clerk' | 'drafter' } {
  const { secrecy, state, frozen } = doc;
  const needs = neededFor(doc);
  const open = secrecy !== 'none' && state !== 'issued' && state !== 'withdrawn' && !frozen;
  const see = namedIn(directory, doc.readers).flatMap(({ id }) => directory.people.get(id) ?? []);
  const stuck = open && !see.some((one) => mayAct(doc, directory, one));
  return { secrecy, needs, stuck, candidates: stuck ? candidates(doc, directory, needs) : [] };
}

export const outgoingLeftBehind: LeftBehindOf<Outgoing> = {
  kind: OUTGOING,
  newest: 'updatedAt',
  vacancyOf,
  calledBy: ({ numberAndSymbol, updatedAt }) => ({
    ...(numberAndSymbol === undefined ? {} : { number: numberAndSymbol }),
    on: updatedAt.slice(0, 10),
  }),
};
