/** That a certificate is of this person or agency: since when, by whose word, and what was so at that time. */
import type { Stored } from '../../../../storage/port.ts';
import { type Reason, refuse } from '../../../kernel/refusal.ts';
import type { Directory } from '../../directory/index.ts';
import type { PersonName } from '../certificate.ts';
import type { SigningKey } from '../keys/signing-key.ts';

export const BINDING_STATES = ['bound', 'released'] as const;
export type BindingState = (typeof BINDING_STATES)[number];

/** Where somebody stood in the agency. */
export interface Office {
  readonly unit?: string;
  readonly position?: string;
}

/** What was so when it was bound, or was confirmed anew. */
interface Grounds {
  /** Name of the person or the agency. */
  readonly name: string;
  /** Of a person: a certificate names an office, and who leaves it does not sign with it any more. */
  readonly office?: Office;
}

/** One for each key, under its id; it stays when the key is removed. */
export interface KeyBinding extends Grounds {
  readonly state: BindingState;
  readonly ownerKind: SigningKey['ownerKind'];
  readonly owner: string;
  readonly fingerprint: string;
  readonly serial: string;
  readonly subject: PersonName;
  readonly since: string;
  readonly by: string;
  /** The certificate bears another name than whom it is bound to; who loaded it has confirmed that it is theirs. */
  readonly otherName?: true;
  /** An administrator has looked at it again after something had changed. */
  readonly confirmedAt?: string;
  readonly confirmedBy?: string;
  readonly reason?: string;
  /** When it was heard that the certificate was revoked. */
  readonly revokedSeenAt?: string;
  readonly releasedAt?: string;
  readonly releasedBy?: string;
  readonly readers: readonly string[];
}

/** Who or what a key is bound to, as the directory has it now. */
export function groundsOf(
  directory: Directory,
  { ownerKind, owner }: Pick<KeyBinding, 'ownerKind' | 'owner'>,
): Grounds | undefined {
  if (ownerKind === 'agency') return { name: directory.agency.name };
  const person = directory.people.get(owner);
  if (!person) return undefined;
  const { fullName: name, unit, position } = person;
  return { name, office: { unit, ...(position ? { position } : {}) } };
}

export interface Standing {
  readonly directory: Directory;
  /** Who signs; absent where it is asked of the agency's key as such. */
  readonly person?: string;
  /** Their account is locked. */
  readonly locked: boolean;
}

// NĐ 30/2020, Điều 32.1, 32.2: the agency's key is used by its clerks; Điều 32.3: a person's by that person.
function personReasons({ directory, person, locked }: Standing, binding: KeyBinding): Reason[] {
  if (person === undefined) return [];
  const found = directory.people.get(person);
  if (!found?.active) return [{ code: 'KEY_OWNER_LEFT' }];
  if (locked) return [{ code: 'KEY_ACCOUNT_LOCKED' }];
  const isClerk = found.roles.includes('clerk');
  if (binding.ownerKind === 'agency' && !isClerk) return [{ code: 'SIGNING_KEY_AGENCY_CLERKS_ONLY' }];
  return [];
}

/** What has changed since it was bound or confirmed; an administrator looks at it, and then it holds again. */
export function changeReasons(directory: Directory, binding: KeyBinding): Reason[] {
  const now = groundsOf(directory, binding);
  if (!now) return [{ code: 'KEY_OWNER_LEFT' }];
  const reasons: Reason[] = [];
  if (now.name !== binding.name)
    reasons.push({ code: 'KEY_NAME_CHANGED', params: { bound: binding.name, now: now.name } });
  const { office: before = {} } = binding;
  const { office: after = {} } = now;
  if (before.unit !== after.unit || before.position !== after.position)
    reasons.push({ code: 'KEY_OWNER_MOVED' });
  return reasons;
}

/** The key that was opened just now has another certificate than the one on record. */
export function refuseOtherCertificate({ fingerprint }: Pick<SigningKey, 'fingerprint'>, seen: string): void {
  if (seen !== fingerprint) refuse('KEY_CERTIFICATE_CHANGED');
}

/** Why nobody may sign with a key now; empty: its binding holds. */
export function bindingReasons(binding: KeyBinding, key: Stored<SigningKey>, standing: Standing): Reason[] {
  if (binding.state !== 'bound') return [{ code: 'KEY_NOT_BOUND' }];
  const sameOwner = binding.owner === key.owner && binding.ownerKind === key.ownerKind;
  if (!sameOwner || binding.fingerprint !== key.fingerprint) return [{ code: 'KEY_CERTIFICATE_CHANGED' }];
  const gone = personReasons(standing, binding);
  if (gone.length > 0) return gone;
  const revoked: Reason[] = binding.revokedSeenAt
    ? [{ code: 'KEY_CERTIFICATE_REVOKED', params: { on: binding.revokedSeenAt.slice(0, 10) } }]
    : [];
  return [...revoked, ...changeReasons(standing.directory, binding)];
}
