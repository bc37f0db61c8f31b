import { type Context, isCleared, type Secrecy } from '../../kernel/context.ts';
import { type Directory, headsOf } from '../directory/index.ts';
import type { Offices } from '../routing/index.ts';

/** What the directory says of those whom a direction on a document of this secrecy names. */
export function officesFor(secrecy: Secrecy, context: Context, directory: Directory): Offices {
  const personOf = (id: string) => {
    const person = directory.people.get(id);
    return person?.active ? person : undefined;
  };
  const cleared = (id: string) => {
    const person = personOf(id);
    return person !== undefined && isCleared({ ...context.actor, clearance: person.clearance }, secrecy);
  };
  return {
    today: context.today,
    unitIsActive: (unit) => directory.units.get(unit)?.active === true,
    unitHasHead: (unit) => headsOf(directory, unit).length > 0,
    personIsActive: (person) => personOf(person) !== undefined,
    personIsCleared: cleared,
    unitIsCleared: (unit) => {
      const heads = headsOf(directory, unit);
      return secrecy === 'none' || heads.every(({ id }) => cleared(id));
    },
    isLeader: (person) => personOf(person)?.roles.includes('leader') === true,
    isOfUnit: (person, unit) =>
      personOf(person)?.unit === unit || headsOf(directory, unit).some(({ id }) => id === person),
  };
}
