import type { Actor, Context } from '../../kernel/context.ts';
import { answersFor, type Directory, headsOf } from './directory.ts';
import { hasLeft, leadsNoMore } from './vacancies.ts';

/** Where somebody stands towards what a unit answers for. */
export interface Standing {
  readonly actor: Actor;
  /** Who leads the unit. */
  readonly unitHeads: readonly string[];
  /** The actor leads the unit, or stands in while nobody does. */
  readonly answers: boolean;
  /** No longer works here. */
  readonly hasLeft: (person: string) => boolean;
  /** Was a leader and is none any more. */
  readonly leadsNoMore: (person: string) => boolean;
}

export function standingIn(directory: Directory, { actor }: Context, unit: string): Standing {
  return {
    actor,
    unitHeads: headsOf(directory, unit).map(({ id }) => id),
    answers: answersFor(directory, actor.person, unit),
    hasLeft: (person) => hasLeft(directory, person),
    leadsNoMore: (person) => leadsNoMore(directory, person),
  };
}
