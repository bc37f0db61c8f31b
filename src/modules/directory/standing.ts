import type { Actor, Context } from '../../kernel/context.ts';
import { type Directory, headsOf } from './directory.ts';

/** Where somebody stands towards what a unit answers for. */
export interface Standing {
  readonly actor: Actor;
  /** Who leads the unit. */
  readonly unitHeads: readonly string[];
}

export function standingIn(directory: Directory, { actor }: Context, unit: string): Standing {
  return { actor, unitHeads: headsOf(directory, unit).map(({ id }) => id) };
}
