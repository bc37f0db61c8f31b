/** Who may change what an agency consists of. */
import { type Actor, hasRole } from '../../kernel/context.ts';

/** On one object: the agency, a unit, a position, a person, a calendar. */
export function changeActions(actor: Actor): 'change'[] {
  return hasRole(actor, 'administrator') ? ['change'] : [];
}

/** On a list of them. */
export function listActions(actor: Actor): 'add'[] {
  return hasRole(actor, 'administrator') ? ['add'] : [];
}
