// One certificate judged whole: way to an anchor, purpose, revocation, at one instant (EN 319 102-1, 5.2.6).
import type { Reason } from '../report.ts';
import { type Certificate, keyUsageOf, purposesOf } from './certificate.ts';
import { findPath, type Path, type PathFault } from './path.ts';
import { type RevocationQuery, revocationOf } from './revocation.ts';

export type Purpose = 'signing' | 'timestamping';

export interface Trusting {
  readonly reasons: readonly Reason[];
  readonly path: readonly Certificate[];
}

/** digitalSignature or nonRepudiation. */
const USAGE_SIGN = 0xc0;
const ANY_PURPOSE = '2.5.29.37.0';
const TIMESTAMPING = '1.3.6.1.5.5.7.3.8';
/** Purposes under which documents are signed in practice; TLS, code and OCSP keys are refused. */
const SIGNING_PURPOSES = [
  ANY_PURPOSE,
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.36',
  '1.2.840.113583.1.1.5',
  '1.3.6.1.4.1.311.10.3.12',
  '1.3.6.1.4.1.311.20.2.2',
];

function isFit(certificate: Certificate, purpose: Purpose): boolean {
  const usage = keyUsageOf(certificate);
  if (usage !== undefined && !(usage & USAGE_SIGN)) return false;
  const purposes = purposesOf(certificate);
  // RFC 3161, 2.3: exactly this purpose, and critical.
  if (purpose === 'timestamping')
    return purposes?.critical === true && purposes.oids.length === 1 && purposes.oids[0] === TIMESTAMPING;
  return !purposes || purposes.oids.some((oid) => SIGNING_PURPOSES.includes(oid));
}

const FAULTS: { readonly [fault in PathFault]: Reason } = {
  SIGNER_EXPIRED: 'CERTIFICATE_EXPIRED',
  SIGNER_NOT_YET_VALID: 'CERTIFICATE_NOT_YET_VALID',
  AUTHORITY_OUTSIDE_VALIDITY: 'CERTIFICATE_EXPIRED',
  NOT_AN_AUTHORITY: 'CHAIN_NOT_VALID',
  NAME_CONSTRAINTS: 'CHAIN_NOT_VALID',
  POLICIES: 'CHAIN_NOT_VALID',
  UNKNOWN_CRITICAL: 'CHAIN_NOT_VALID',
  WEAK_ALGORITHM: 'ALGORITHM_WEAK',
};

function revocationReasons({ certificates }: Path, query: RevocationQuery): Reason[] {
  const reasons: Reason[] = [];
  for (const [index, certificate] of certificates.slice(0, -1).entries()) {
    const issuer = certificates[index + 1] as Certificate;
    // What tells of revocation must lead to the same anchor: elsewhere another may bear the same name (RFC 5280, 6.3.3.f).
    const status = revocationOf(certificate, issuer, { ...query, anchors: certificates.slice(-1) });
    if (status === 'unknown') reasons.push('REVOCATION_UNKNOWN');
    else if (status !== 'good' && index > 0) reasons.push('AUTHORITY_REVOKED');
    else if (status === 'revoked') reasons.push('CERTIFICATE_REVOKED');
    else if (status === 'hold') reasons.push('CERTIFICATE_ON_HOLD');
  }
  return reasons;
}

/** What cannot be read to its end is not trusted: extensions are read when they are asked for. */
export function trustIn(certificate: Certificate, purpose: Purpose, query: RevocationQuery): Trusting {
  try {
    return judged(certificate, purpose, query);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { reasons: ['CHAIN_NOT_VALID'], path: [] };
  }
}

function judged(certificate: Certificate, purpose: Purpose, query: RevocationQuery): Trusting {
  const reasons: Reason[] = isFit(certificate, purpose) ? [] : ['CERTIFICATE_USAGE'];
  const path = findPath(certificate, query, query.at);
  if (!path) return { reasons: [...reasons, 'CHAIN_NOT_TRUSTED'], path: [] };
  reasons.push(...path.faults.map((fault) => FAULTS[fault]), ...revocationReasons(path, query));
  return { reasons: [...new Set(reasons)], path: path.certificates };
}
