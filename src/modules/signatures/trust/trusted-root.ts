/** A root that the agency trusts, or trusted once: every signature is judged by those in state `trusted`. */
import { ROLES, token } from '../../../kernel/context.ts';
import type { Reason } from '../../../kernel/refusal.ts';
import type { BroughtCertificate, BroughtFile } from './certificates-task.ts';

export const ROOT_STATES = ['trusted', 'removed'] as const;
export type RootState = (typeof ROOT_STATES)[number];

/** What the certificate said when it was added. */
type RootFacts = Omit<BroughtCertificate, 'signatureRight' | 'authority' | 'strong'>;

export interface TrustedRoot extends RootFacts {
  readonly state: RootState;
  /** The fingerprint while it is trusted: the same certificate is trusted once, and may come back after it was removed. */
  readonly current?: string;
  /** Why it is trusted. */
  readonly reason: string;
  readonly addedBy: string;
  readonly addedAt: string;
  /** Version of the list from which it was on it … */
  readonly sinceVersion: number;
  readonly removedBy?: string;
  readonly removedAt?: string;
  readonly removalReason?: string;
  /** … and the first without it. */
  readonly untilVersion?: number;
  readonly readers: readonly string[];
}

/** One for each agency. Its version is the version of the list; each change of the list writes it. */
export interface TrustList {
  readonly trusted: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly readers: readonly string[];
}

export const MAX_TRUST_FILE = 256 * 1024;
export const MAX_CERTIFICATES = 50;
export const MAX_TRUSTED = 200;

/** By whom the agency judges is no secret to anybody who works there. */
export const TRUST_READERS: readonly string[] = ROLES.map(token.role);

export function nameOfRoot({ subject, fingerprint }: Pick<TrustedRoot, 'subject' | 'fingerprint'>): string {
  return subject.commonName ?? subject.organisation ?? fingerprint.slice(0, 16);
}

/** What is wrong with the file as such. */
export function fileReasons({ certificates, holdsPrivateKey }: BroughtFile): readonly Reason[] {
  // A private key that was uploaded anywhere is nobody's secret any more: better that its owner hears of it at once.
  if (holdsPrivateKey) return [{ code: 'TRUST_FILE_PRIVATE_KEY', field: 'file' }];
  if (certificates.length === 0) return [{ code: 'TRUST_FILE_UNREADABLE', field: 'file' }];
  if (certificates.length <= MAX_CERTIFICATES) return [];
  return [{ code: 'TRUST_FILE_TOO_MANY', field: 'file', params: { maximum: MAX_CERTIFICATES } }];
}

/** Why a certificate cannot be trusted as a root now. */
export function rootReasons(
  one: BroughtCertificate,
  { now, trusted }: { readonly now: string; readonly trusted: ReadonlySet<string> },
): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (code: string, params: Reason['params'] = {}): void => {
    reasons.push({ code, field: 'file', params: { name: nameOfRoot(one), ...params } });
  };
  if (trusted.has(one.fingerprint)) add('TRUST_ALREADY');
  if (!one.authority) add('TRUST_NOT_AUTHORITY');
  if (now > one.notAfter) add('TRUST_EXPIRED', { on: one.notAfter.slice(0, 10) });
  if (now < one.notBefore) add('TRUST_NOT_YET_VALID', { on: one.notBefore.slice(0, 10) });
  if (!one.strong) add('TRUST_KEY_WEAK');
  if (one.selfIssued && !one.signatureRight) add('TRUST_SIGNATURE_WRONG');
  return reasons;
}
