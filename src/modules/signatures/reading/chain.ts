// From the signer's certificate to a root that this installation trusts (the part of RFC 5280, 6 that needs no network).
import { type CertificateFacts, isCurrent, USAGE_ISSUE } from '../certificate.ts';

const MAX_DEPTH = 8;
const WEAK = ['1.2.840.113549.1.1.2', '1.2.840.113549.1.1.4', '1.2.840.113549.1.1.5', '1.2.840.10045.4.1'];

export interface ChainQuery {
  readonly signer: CertificateFacts;
  /** What came with the signature. */
  readonly known: readonly CertificateFacts[];
  readonly roots: readonly CertificateFacts[];
  readonly at: Date;
}

function same(one: CertificateFacts, other: CertificateFacts): boolean {
  return one.der.equals(other.der);
}

/** Whether `issuer` may and did issue `subject`, with `below` authorities between it and the signer. */
function issued(issuer: CertificateFacts, subject: CertificateFacts, below: number): boolean {
  if (!issuer.ca || issuer.notUnderstood.length > 0) return false;
  if (issuer.keyUsage !== undefined && !(issuer.keyUsage & USAGE_ISSUE)) return false;
  if (issuer.pathLength !== undefined && issuer.pathLength < below) return false;
  if (WEAK.includes(subject.signatureAlgorithm)) return false;
  return subject.x509.checkIssued(issuer.x509) && subject.x509.verify(issuer.x509.publicKey);
}

function climb(subject: CertificateFacts, query: ChainQuery, path: readonly CertificateFacts[]): boolean {
  if (subject.notUnderstood.length > 0 || !isCurrent(subject, query.at)) return false;
  if (query.roots.some((root) => same(root, subject))) return true;
  if (path.length >= MAX_DEPTH) return false;
  const candidates = [...query.roots, ...query.known].filter(
    (one) => ![subject, ...path].some((seen) => same(seen, one)),
  );
  return candidates.some((issuer) => {
    return issued(issuer, subject, path.length) && climb(issuer, query, [...path, subject]);
  });
}

export function isTrusted(query: ChainQuery): boolean {
  return climb(query.signer, query, []);
}
