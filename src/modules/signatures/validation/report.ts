/** What is told about a file and each of its signatures (EN 319 102-1, 5.1). Nothing is called passed that was not checked. */
import type { CertificateView } from '../certificate.ts';

export type { CertificateView } from '../certificate.ts';

export type Indication = 'TOTAL-PASSED' | 'INDETERMINATE' | 'TOTAL-FAILED';

/** EN 319 102-1, table 6; `NO_SIGNATURE` is our own, for files without any. */
export type SubIndication =
  | 'FORMAT_FAILURE'
  | 'HASH_FAILURE'
  | 'SIG_CRYPTO_FAILURE'
  | 'REVOKED'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'SIG_CONSTRAINTS_FAILURE'
  | 'CHAIN_CONSTRAINTS_FAILURE'
  | 'CERTIFICATE_CHAIN_GENERAL_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'
  | 'NO_SIGNING_CERTIFICATE_FOUND'
  | 'NO_CERTIFICATE_CHAIN_FOUND'
  | 'REVOKED_NO_POE'
  | 'REVOKED_CA_NO_POE'
  | 'OUT_OF_BOUNDS_NO_POE'
  | 'TRY_LATER'
  | 'GENERIC'
  | 'NO_SIGNATURE';

/** The published ways of deceiving a reader, by their names. */
export type AttackName =
  /** Contents or ByteRange missing, empty or nonsense. */
  | 'UNIVERSAL_SIGNATURE_FORGERY'
  /** Something was appended after a signature that is none of the allowed changes. */
  | 'INCREMENTAL_SAVING'
  /** The signed ranges were moved apart and something was put between them. */
  | 'SIGNATURE_WRAPPING'
  | 'SHADOW_HIDE'
  | 'SHADOW_REPLACE'
  | 'SHADOW_HIDE_AND_REPLACE'
  /** An annotation on a certified document that its certification does not permit. */
  | 'EVIL_ANNOTATION'
  /** A visible signature on a certified document where none was foreseen, or one that looks different now. */
  | 'SNEAKY_SIGNATURE'
  | 'SIGNATURE_REMOVED'
  | 'WRONG_BYTE_RANGE'
  | 'BYTES_OUTSIDE'
  | 'DUPLICATE_OBJECT'
  /** Readers would see different things in this file. */
  | 'PARSER_DIFFERENCE';

export interface Attack {
  readonly name: AttackName;
  /** The signature that it would deceive about. */
  readonly field?: string;
  readonly object?: number;
  readonly offset?: number;
  readonly detail?: string;
}

export type ChangeKind =
  | 'DSS'
  | 'DOCUMENT_TIMESTAMP'
  | 'SIGNATURE'
  | 'NEW_SIGNATURE_FIELD'
  | 'FORM_FILLED'
  | 'COMMENT'
  | 'METADATA'
  | 'EXTENSIONS';

/** An allowed change after a signature. */
export interface Change {
  readonly kind: ChangeKind;
  readonly field?: string;
  readonly object?: number;
}

export type Reason =
  | 'NOT_A_PDF'
  | 'SIGNATURE_MALFORMED'
  | 'BYTE_RANGE_WRONG'
  | 'NOT_A_WHOLE_REVISION'
  | 'UNSUPPORTED_FORM'
  | 'CMS_UNREADABLE'
  | 'CMS_NOT_OF_ITS_FORM'
  | 'ALGORITHM_UNSUPPORTED'
  | 'ALGORITHM_WEAK'
  | 'SIGNER_CERTIFICATE_MISSING'
  | 'SIGNER_CERTIFICATE_NOT_BOUND'
  | 'DIGEST_DIFFERS'
  | 'SIGNATURE_DIFFERS'
  | 'CHANGED_AFTERWARDS'
  | 'ENCRYPTED'
  | 'CERTIFICATE_USAGE'
  | 'CERTIFICATE_NOT_YET_VALID'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_REVOKED'
  | 'CERTIFICATE_ON_HOLD'
  | 'AUTHORITY_REVOKED'
  | 'REVOCATION_UNKNOWN'
  | 'CHAIN_NOT_TRUSTED'
  | 'CHAIN_NOT_VALID'
  | 'TIMESTAMP_NOT_VALID'
  /** What the signer's clock says: nothing, a time that is yet to come, or one at which the certificate was not valid. */
  | 'TIME_MISSING'
  | 'TIME_IN_FUTURE'
  | 'TIME_OUTSIDE_VALIDITY'
  /** A certificate carried along is not as its issuer signed it, though nothing rests on it. */
  | 'CERTIFICATE_DAMAGED'
  | 'TOO_COMPLEX'
  /** The judge did not come to an end for a reason of its own: nothing is known of the file. */
  | 'NOT_JUDGED';

export type Level = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';

export interface TimestampVerdict {
  readonly kind: 'signature' | 'document';
  readonly verdict: Indication;
  readonly at?: string;
  readonly by?: CertificateView;
  readonly reasons: readonly Reason[];
}

export interface SignatureVerdict {
  readonly field: string;
  readonly kind: 'approval' | 'certification' | 'timestamp';
  readonly form?: string;
  readonly verdict: Indication;
  readonly subIndication?: SubIndication;
  readonly reasons: readonly Reason[];
  readonly signer?: CertificateView;
  /** The way to a trusted authority: the signer's certificate first. Empty where none leads there. */
  readonly path?: readonly CertificateView[];
  /** As the signer's machine says; nobody else has confirmed it. */
  readonly claimedAt?: string;
  /** The earliest instant at which the signature is proven to have existed. */
  readonly provenAt?: string;
  readonly provenBy?: 'SIGNATURE_TIMESTAMP' | 'DOCUMENT_TIMESTAMP';
  /** Until when this can still be proven by what the file holds. */
  readonly provableUntil?: string;
  /** From when on a key on that way is no longer strong enough, as is foreseen today. */
  readonly weakensAt?: string;
  readonly level?: Level;
  readonly reason?: string;
  readonly location?: string;
  /** What DocMDP permits afterwards, 1 to 3. */
  readonly permits?: number;
  readonly covers: 'whole-file' | 'earlier-revision' | 'unknown';
  /** Length of the file when it was signed. */
  readonly signedBytes?: number;
  readonly timestamps: readonly TimestampVerdict[];
  readonly changes: readonly Change[];
  readonly attacks: readonly Attack[];
}

/** Reasons that say nothing of the signed bytes, only of whom and when the signature can be proven to be. */
const OF_TRUST: readonly Reason[] = [
  'CERTIFICATE_USAGE',
  'CERTIFICATE_NOT_YET_VALID',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_REVOKED',
  'CERTIFICATE_ON_HOLD',
  'AUTHORITY_REVOKED',
  'REVOCATION_UNKNOWN',
  'CHAIN_NOT_TRUSTED',
  'CHAIN_NOT_VALID',
  'TIME_MISSING',
  'TIME_IN_FUTURE',
  'TIME_OUTSIDE_VALIDITY',
];

/** What was signed is what is there, and the certificate that comes with it is the one that signed. */
export function isSound({
  verdict,
  reasons,
  attacks,
}: Pick<SignatureVerdict, 'verdict' | 'reasons' | 'attacks'>): boolean {
  if (verdict === 'TOTAL-FAILED' || attacks.length > 0) return false;
  return reasons.every((reason) => OF_TRUST.includes(reason));
}

export interface FileVerdict {
  readonly verdict: Indication;
  readonly subIndication?: SubIndication;
  readonly reasons: readonly Reason[];
  readonly signatures: readonly SignatureVerdict[];
  readonly attacks: readonly Attack[];
  readonly changes: readonly Change[];
  /** Signature fields that wait for a signature. */
  readonly empty: readonly string[];
  /** Instant by which was judged. */
  readonly judgedAt: string;
}
