import { type Actor, hasRole } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Whom the agency trusts is decided by its administrators themselves, never on somebody's behalf. */
function mayChange(actor: Actor): boolean {
  return hasRole(actor, 'administrator') && actor.onBehalfOf === undefined;
}

export function listActions(actor: Actor): readonly 'add'[] {
  return mayChange(actor) ? ['add'] : [];
}

export function rootActions(actor: Actor, { state }: Pick<TrustedRoot, 'state'>): readonly 'remove'[] {
  return mayChange(actor) && state === 'trusted' ? ['remove'] : [];
}

export function refuseChange(actor: Actor): void {
  if (!mayChange(actor)) refuse('FORBIDDEN');
}
