// What the directory knows that outgoing documents need.
import { isCleared } from '../../kernel/context.ts';
import { type Directory, headsOf, isHeadOf, peopleWith, positionOf } from '../directory/index.ts';
import type { Outgoing } from './outgoing.ts';
import type { SignerFacts } from './outgoing-authority.ts';
import type { Parts } from './outgoing-policy.ts';

export function signerFactsOf(directory: Directory, id: string): SignerFacts | undefined {
  const person = directory.people.get(id);
  if (!person) return undefined;
  return {
    active: person.active,
    rank: positionOf(directory, id)?.authority ?? 'none',
    headOfUnit: [...directory.units.keys()].some((unit) => isHeadOf(directory, id, unit)),
  };
}

/** Who has a part by office. For a secret document only those who are cleared for it. */
export function partsOf(directory: Directory, doc: Pick<Outgoing, 'unit' | 'secrecy'>): Parts {
  const cleared = (id: string): boolean => {
    const person = directory.people.get(id);
    return person !== undefined && isCleared({ clearance: person.clearance } as never, doc.secrecy);
  };
  return {
    unitHeads: headsOf(directory, doc.unit)
      .map(({ id }) => id)
      .filter(cleared),
    clearedClerks: peopleWith(directory, 'clerk')
      .map(({ id }) => id)
      .filter(cleared),
  };
}
