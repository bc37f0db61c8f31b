/**
 * Whose turn it is when the person who must act has left or no longer holds the office. What waits names the person and
 * the office; who holds the office by now brings its token, so that nothing need be rewritten when people come and go.
 */
import type { Stored } from '../../../storage/port.ts';
import { type Actor, readerTokens, token } from '../../kernel/context.ts';
import { answeringFor, bySnapshot, type Directory, isHeadOf, leadersOf, type Person } from './directory.ts';

/** What waits for whoever leads a unit, whoever that is by then: heads change while documents wait. */
export const headToken = token.head;

/** What a leader is to do as such. */
export function leaderToken(person: string): string {
  return `l:${person}`;
}

/** Work of a unit that lies with one of its people. */
export function deskToken(unit: string, person: string): string {
  return `d:${unit}:${person}`;
}

/** A list is asked for so many tokens at most; the oldest vacancies are found in other lists than “waiting”. */
const MOST_VACANCIES = 80;

export function hasLeft(directory: Directory, person: string): boolean {
  return directory.people.get(person)?.active !== true;
}

/** Who was to act as a leader, or as one who may sign, and has left or is a leader no more. */
export function leadsNoMore(directory: Directory, person: string): boolean {
  const known = directory.people.get(person);
  if (!known?.active) return true;
  return known.formerly?.roles.includes('leader') === true && !known.roles.includes('leader');
}

/** Who has left or moved away from a unit they once worked for. */
export function leftDesk(directory: Directory, unit: string, person: string): boolean {
  const known = directory.people.get(person);
  if (!known?.active) return true;
  const moved = known.formerly?.units.includes(unit) === true && known.unit !== unit;
  return moved && !isHeadOf(directory, person, unit);
}

/** Leaders of the same position, else all leaders. */
export function leadersInstead(directory: Directory, person: string): readonly Stored<Person>[] {
  const leaders = leadersOf(directory).filter(({ id }) => id !== person);
  const position = directory.people.get(person)?.position;
  const same = leaders.filter((one) => position !== undefined && one.position === position);
  return same.length > 0 ? same : leaders;
}

/** Leaders direct and sign; heads may sign by order (Điều 13.4). */
function ledBefore({ roles, formerly }: Person): boolean {
  const were = [...roles, ...(formerly?.roles ?? [])];
  return were.includes('leader') || were.includes('head');
}

/** Units that somebody may have had work of. */
function unitsOf(directory: Directory, person: Stored<Person>): readonly string[] {
  const { id, unit, roles, formerly } = person;
  const everywhere = !person.active && (roles.includes('leader') || roles.includes('clerk'));
  if (everywhere) return [...directory.units.keys()];
  const headed = [...directory.units.values()].filter(({ head }) => head === id).map((one) => one.id);
  return [...new Set([unit, ...(formerly?.units ?? []), ...headed])];
}

/** Only those who have left or changed can have left a vacancy. */
function vacanciesOf(
  directory: Directory,
  person: Stored<Person>,
): (readonly [string, readonly Stored<Person>[]])[] {
  const desks = unitsOf(directory, person)
    .filter((unit) => leftDesk(directory, unit, person.id))
    .map((unit) => [deskToken(unit, person.id), answeringFor(directory, unit)] as const);
  const led = ledBefore(person) && leadsNoMore(directory, person.id);
  return led ? [[leaderToken(person.id), leadersInstead(directory, person.id)], ...desks] : desks;
}

const allVacancies = bySnapshot((directory): ReadonlyMap<string, readonly string[]> => {
  const tokens = new Map<string, string[]>();
  // Who came last left last, by and large.
  const people = [...directory.people.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
  for (const person of people) {
    if (person.active && !person.formerly) continue;
    for (const [vacancy, successors] of vacanciesOf(directory, person)) {
      for (const { id } of successors) {
        const theirs = tokens.get(id) ?? [];
        if (theirs.length < MOST_VACANCIES) tokens.set(id, theirs.concat(vacancy));
      }
    }
  }
  return tokens;
});

/** What falls to this person from those who left. */
function vacanciesFor(directory: Directory, person: string): readonly string[] {
  return allVacancies(directory).get(person) ?? [];
}

const allAnswered = bySnapshot((directory): ReadonlyMap<string, readonly string[]> => {
  const units = new Map<string, string[]>();
  for (const unit of directory.units.keys()) {
    for (const { id } of answeringFor(directory, unit)) units.set(id, [...(units.get(id) ?? []), unit]);
  }
  return units;
});

/** The units that somebody leads, or stands in for while they have no head. */
export function answeredUnits(directory: Directory, person: string): readonly string[] {
  return allAnswered(directory).get(person) ?? [];
}

/** The tokens by which somebody finds what waits for them. */
export function waitingTokens(directory: Directory, actor: Actor): readonly string[] {
  const tokens = readerTokens({ ...actor, answersFor: answeredUnits(directory, actor.person) });
  return [...tokens, ...vacanciesFor(directory, actor.person)];
}
