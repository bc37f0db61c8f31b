import { type Actor, hasRole } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';

function looksAfterKeys(actor: Actor): boolean {
  return hasRole(actor, 'administrator') && actor.onBehalfOf === undefined;
}

/** Who moves people in the directory also answers for what their keys may do then. */
export function refuseToConfirm(actor: Actor): void {
  if (!looksAfterKeys(actor)) refuse('KEYS_ADMINISTRATORS_ONLY');
}

export const refuseToSee = refuseToConfirm;
