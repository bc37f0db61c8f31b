/** A signing key that somebody has loaded: its encrypted file as it came, and what its certificate says. */
import type { Reason } from '../../../kernel/refusal.ts';
import type { PersonName } from '../certificate.ts';
import type { KeyFacts } from '../workbench/open-key-task.ts';

export const OWNER_KINDS = ['person', 'agency'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

export interface SigningKey {
  readonly ownerKind: OwnerKind;
  /** Id of the person or of the agency. */
  readonly owner: string;
  readonly holder: PersonName;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly algorithm: string;
  /** The key file, encrypted as its authority handed it out; the passphrase is nowhere. */
  readonly p12Sha256: string;
  readonly p12Size: number;
  /** Hand signature or seal (NĐ 30/2020, Phụ lục I, II.7.d and II.8.a). */
  readonly pictureSha256?: string;
  readonly pictureSize?: number;
  readonly loadedBy: string;
  readonly loadedAt: string;
  readonly readers: readonly string[];
}

export const MAX_KEY_FILE = 256 * 1024;
export const MAX_PICTURE = 1024 * 1024;
const SIGNS = 0xc0;

function plain(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** Whether the certificate speaks of whom it is loaded for. */
export function isNamed(holder: PersonName, expected: string, kind: OwnerKind): boolean {
  const names = kind === 'agency' ? [holder.commonName, holder.organisation] : [holder.commonName];
  return names.some((name) => name !== undefined && plain(name) === plain(expected));
}

/** Why a certificate does not serve at an instant. */
export function fitnessReasons(
  facts: Pick<KeyFacts, 'notBefore' | 'notAfter' | 'keyUsage'>,
  at: string,
): Reason[] {
  const reasons: Reason[] = [];
  if (at < facts.notBefore) reasons.push({ code: 'SIGNING_CERTIFICATE_NOT_YET_VALID' });
  if (at > facts.notAfter) reasons.push({ code: 'SIGNING_CERTIFICATE_EXPIRED' });
  const signs = facts.keyUsage === undefined || (facts.keyUsage & SIGNS) !== 0;
  if (!signs) reasons.push({ code: 'SIGNING_CERTIFICATE_USAGE' });
  return reasons;
}
