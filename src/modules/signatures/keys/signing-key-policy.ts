import { type Actor, hasRole, token } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { OwnerKind, SigningKey } from './signing-key.ts';

export type SigningKeyAction = 'use' | 'change-picture' | 'remove';

function mayHave(actor: Actor, key: Pick<SigningKey, 'ownerKind' | 'owner'>): boolean {
  // NĐ 30/2020, Điều 32.1, 32.2.c: the agency's key is in the hands of its clerks, who sign with it themselves;
  // Điều 32.3: a person's key is in that person's alone.
  if (key.ownerKind === 'agency') return hasRole(actor, 'clerk') && actor.onBehalfOf === undefined;
  return key.owner === actor.person && actor.onBehalfOf === undefined;
}

export function actionsOn(actor: Actor, key: SigningKey): readonly SigningKeyAction[] {
  return mayHave(actor, key) ? ['use', 'change-picture', 'remove'] : [];
}

export function refuseLoading(actor: Actor, ownerKind: OwnerKind): void {
  if (ownerKind === 'agency' && !mayHave(actor, { ownerKind, owner: actor.agency })) {
    refuse('SIGNING_KEY_AGENCY_CLERKS_ONLY');
  }
}

/** Somebody else's key does not exist for who asks. */
export function refuseOthers(actor: Actor, key: SigningKey): void {
  if (!mayHave(actor, key))
    refuse(key.ownerKind === 'agency' ? 'SIGNING_KEY_AGENCY_CLERKS_ONLY' : 'SIGNING_KEY_UNKNOWN');
}

export function readersOf(ownerKind: OwnerKind, person: string): readonly string[] {
  return [ownerKind === 'agency' ? token.role('clerk') : token.person(person)];
}
