/** What is told about one signature. Nothing here is called valid that was not checked. */
import type { CertificateView } from '../certificate.ts';

export type ReadingCode =
  /** The signature dictionary or its place in the file is not as ISO 32000-2, 12.8 wants it. */
  | 'SIGNATURE_MALFORMED'
  | 'BYTE_RANGE_WRONG'
  | 'NOT_A_WHOLE_REVISION'
  | 'UNSUPPORTED_FORM'
  | 'CMS_UNREADABLE'
  | 'ALGORITHM_UNSUPPORTED'
  | 'ALGORITHM_WEAK'
  | 'SIGNER_CERTIFICATE_MISSING'
  | 'SIGNER_CERTIFICATE_NOT_BOUND'
  | 'DIGEST_DIFFERS'
  | 'SIGNATURE_DIFFERS'
  | 'CHANGED_AFTERWARDS'
  | 'TIME_MISSING'
  | 'TIME_IN_FUTURE'
  | 'CERTIFICATE_OUTSIDE_VALIDITY'
  | 'CERTIFICATE_EXPIRED_SINCE'
  | 'CERTIFICATE_USAGE'
  | 'CHAIN_NOT_TRUSTED';

/**
 * `intact`: bytes, signature, later changes, chain and dates were checked and are right; what `notChecked` names was not.
 * `unproven`: nothing is wrong with the signed bytes, but something could not be relied on. `broken`: it proves nothing.
 */
export type Verdict = 'intact' | 'unproven' | 'broken';

export interface SignatureReport {
  readonly field: string;
  readonly verdict: Verdict;
  readonly reasons: readonly ReadingCode[];
  readonly notChecked: readonly ('REVOCATION' | 'PROVEN_TIME')[];
  readonly signer?: CertificateView;
  /** As the signer's machine says; nobody else has confirmed it. */
  readonly claimedAt?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly covers: 'whole-file' | 'earlier-revision' | 'unknown';
  /** What was added after the signed revision. */
  readonly later: 'nothing' | 'signatures' | 'other' | 'unknown';
}

export interface SignaturesReport {
  readonly signatures: readonly SignatureReport[];
  /** Signature fields that wait for a signature. */
  readonly empty: readonly string[];
}

const BREAKING: readonly ReadingCode[] = [
  'SIGNATURE_MALFORMED',
  'BYTE_RANGE_WRONG',
  'NOT_A_WHOLE_REVISION',
  'CMS_UNREADABLE',
  'SIGNER_CERTIFICATE_MISSING',
  'DIGEST_DIFFERS',
  'SIGNATURE_DIFFERS',
];

export function verdictOf(reasons: readonly ReadingCode[]): Verdict {
  if (reasons.some((reason) => BREAKING.includes(reason))) return 'broken';
  return reasons.length > 0 ? 'unproven' : 'intact';
}
