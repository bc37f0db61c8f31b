/** A signing key of a person or of the agency: what its certificate says, and who holds it. */
import type { Reason } from '../../../kernel/refusal.ts';
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import type { PersonName } from '../certificate.ts';
import type { KeyFacts } from '../workbench/key-facts.ts';

export const OWNER_KINDS = ['person', 'agency'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** In a file that was loaded here, in a token or HSM of the installation, at a remote service, on the person's own machine. */
export const HOLDINGS = ['file', 'token', 'remote', 'agent'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Where in which token a key lies. */
export interface TokenPlace {
  readonly module: string;
  readonly label: string;
  readonly serial: string;
  /** CKA_ID, hexadecimal. */
  readonly keyId: string;
}

/** A credential of a remote service (CSC API v2). */
export interface RemotePlace {
  /** Name of the service in the settings of the installation. */
  readonly service: string;
  readonly credential: string;
  /** Who signs in there, where people sign in by themselves. */
  readonly user?: string;
  /** What the service asks for before it signs. */
  readonly asks: readonly RemoteSecret[];
  /** Algorithms that it says the key signs by (`scheme digest`); empty: it does not say. */
  readonly algorithms: readonly string[];
  /** Whether one authorisation holds for several documents whose digests are not known in advance. */
  readonly batch: boolean;
}

export const REMOTE_SECRETS = ['password', 'pin', 'code'] as const;
export type RemoteSecret = (typeof REMOTE_SECRETS)[number];

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
  /** Absent: in a file. */
  readonly held?: Holding;
  /** DER in base64; absent of keys in files that were loaded before it was kept. */
  readonly certificate?: string;
  readonly chain?: readonly string[];
  /** What it signs with, where somebody has chosen. */
  readonly signsWith?: SignatureAlgorithm;
  readonly token?: TokenPlace;
  readonly remote?: RemotePlace;
  /** The key file, encrypted as its authority handed it out; the passphrase is nowhere. */
  readonly p12Sha256?: string;
  readonly p12Size?: number;
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

export function holdingOf({ held }: Pick<SigningKey, 'held'>): Holding {
  return held ?? 'file';
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
