// From reasons to the indication and sub-indication of EN 319 102-1, 5.1.3 and table 6. The first that applies is told:
// those that prove a failure before those that leave something open.
import type { Indication, Reason, SubIndication } from '../report.ts';

interface Rule {
  readonly verdict: Indication;
  readonly subIndication: SubIndication;
}

const failed = (subIndication: SubIndication): Rule => ({ verdict: 'TOTAL-FAILED', subIndication });
const open = (subIndication: SubIndication): Rule => ({ verdict: 'INDETERMINATE', subIndication });

/** In order of precedence. */
const RULES: { readonly [reason in Reason]: Rule } = {
  NOT_A_PDF: failed('FORMAT_FAILURE'),
  SIGNATURE_MALFORMED: failed('FORMAT_FAILURE'),
  BYTE_RANGE_WRONG: failed('FORMAT_FAILURE'),
  NOT_A_WHOLE_REVISION: failed('FORMAT_FAILURE'),
  CMS_UNREADABLE: failed('FORMAT_FAILURE'),
  CMS_NOT_OF_ITS_FORM: failed('FORMAT_FAILURE'),
  DIGEST_DIFFERS: failed('HASH_FAILURE'),
  SIGNATURE_DIFFERS: failed('SIG_CRYPTO_FAILURE'),
  // What is shown is not what was signed: ISO 32000-2, 12.8.2.2.2 calls such a signature invalid.
  CHANGED_AFTERWARDS: failed('FORMAT_FAILURE'),
  CERTIFICATE_NOT_YET_VALID: failed('NOT_YET_VALID'),
  UNSUPPORTED_FORM: open('SIG_CONSTRAINTS_FAILURE'),
  ENCRYPTED: open('GENERIC'),
  TOO_COMPLEX: open('GENERIC'),
  NOT_JUDGED: open('GENERIC'),
  SIGNER_CERTIFICATE_MISSING: open('NO_SIGNING_CERTIFICATE_FOUND'),
  SIGNER_CERTIFICATE_NOT_BOUND: open('SIG_CONSTRAINTS_FAILURE'),
  ALGORITHM_UNSUPPORTED: open('CRYPTO_CONSTRAINTS_FAILURE_NO_POE'),
  ALGORITHM_WEAK: open('CRYPTO_CONSTRAINTS_FAILURE_NO_POE'),
  CHAIN_NOT_TRUSTED: open('NO_CERTIFICATE_CHAIN_FOUND'),
  CERTIFICATE_USAGE: open('CHAIN_CONSTRAINTS_FAILURE'),
  CHAIN_NOT_VALID: open('CHAIN_CONSTRAINTS_FAILURE'),
  CERTIFICATE_REVOKED: open('REVOKED_NO_POE'),
  AUTHORITY_REVOKED: open('REVOKED_CA_NO_POE'),
  CERTIFICATE_EXPIRED: open('OUT_OF_BOUNDS_NO_POE'),
  CERTIFICATE_ON_HOLD: open('TRY_LATER'),
  REVOCATION_UNKNOWN: open('TRY_LATER'),
  TIMESTAMP_NOT_VALID: open('SIG_CONSTRAINTS_FAILURE'),
  TIME_IN_FUTURE: open('SIG_CONSTRAINTS_FAILURE'),
  TIME_OUTSIDE_VALIDITY: open('SIG_CONSTRAINTS_FAILURE'),
  TIME_MISSING: open('SIG_CONSTRAINTS_FAILURE'),
  CERTIFICATE_DAMAGED: open('CERTIFICATE_CHAIN_GENERAL_FAILURE'),
};

const ORDER = Object.keys(RULES) as Reason[];

export interface Judgement {
  readonly verdict: Indication;
  readonly subIndication?: SubIndication;
  readonly reasons: readonly Reason[];
}

/**
 * Without proof of an earlier time a certificate that is not valid yet leaves the matter open: only a proven time before
 * its beginning shows that something is wrong (EN 319 102-1, 5.5.4).
 */
export function judgementOf(given: readonly Reason[], proven: boolean): Judgement {
  const reasons = ORDER.filter((reason) => given.includes(reason));
  const [first] = reasons;
  if (!first) return { verdict: 'TOTAL-PASSED', reasons };
  if (first === 'CERTIFICATE_NOT_YET_VALID' && !proven) return { ...open('OUT_OF_BOUNDS_NO_POE'), reasons };
  return { ...RULES[first], reasons };
}

const RANK: readonly Indication[] = ['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED'];

export function worst<T extends { readonly verdict: Indication }>(all: readonly T[]): T | undefined {
  return [...all].sort((a, b) => RANK.indexOf(b.verdict) - RANK.indexOf(a.verdict))[0];
}
