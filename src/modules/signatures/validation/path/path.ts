// From a certificate to an anchor that is trusted, and whether that way holds (RFC 5280, 6.1) at an instant.
import { isSignedBy, isWeakDigest, isWeakKey, schemeOf } from '../cms/algorithms.ts';
import { type Certificate, EXTENSION, isSelfIssued, keyUsageOf } from './certificate.ts';
import { constraintsOf, isSameName, obeysConstraints, type Subtrees } from './names.ts';
import { obeysPolicies } from './policies.ts';

export interface PathQuery {
  /** What came with the signature or lies in the file. */
  readonly known: readonly Certificate[];
  readonly anchors: readonly Certificate[];
}

export type PathFault =
  | 'SIGNER_EXPIRED'
  | 'SIGNER_NOT_YET_VALID'
  | 'AUTHORITY_OUTSIDE_VALIDITY'
  | 'NOT_AN_AUTHORITY'
  | 'NAME_CONSTRAINTS'
  | 'POLICIES'
  | 'UNKNOWN_CRITICAL'
  | 'WEAK_ALGORITHM';

export interface Path {
  /** The signer's certificate first, the anchor last. */
  readonly certificates: readonly Certificate[];
  readonly faults: readonly PathFault[];
}

const MAX_LENGTH = 10;
/** Certificates made to be combined in ever more ways are given up on. */
const MAX_TRIES = 300;
const USAGE_ISSUE = 0x04;
const UNDERSTOOD: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.subjectNames,
  EXTENSION.basicConstraints,
  EXTENSION.nameConstraints,
  EXTENSION.policies,
  EXTENSION.policyMappings,
  EXTENSION.policyConstraints,
  EXTENSION.extendedUsage,
  EXTENSION.inhibitAnyPolicy,
  EXTENSION.crlPlaces,
  EXTENSION.authorityKeyId,
  EXTENSION.subjectKeyId,
];

function isSame(one: Certificate, other: Certificate): boolean {
  return one.fingerprint === other.fingerprint;
}

/** Answers on pairs of certificates that are still in use: a chain is asked about at every step that rests on it. */
const answered = new WeakMap<Certificate, WeakMap<Certificate, boolean>>();

export function isIssuedBy(subject: Certificate, issuer: Certificate): boolean {
  const known = answered.get(subject) ?? new WeakMap<Certificate, boolean>();
  answered.set(subject, known);
  const found = known.get(issuer) ?? wasIssuedBy(subject, issuer);
  known.set(issuer, found);
  return found;
}

function wasIssuedBy(subject: Certificate, issuer: Certificate): boolean {
  if (!isSameName(subject.issuerDer, issuer.subjectDer)) return false;
  const [wanted, given] = [subject.authorityKeyId, issuer.subjectKeyId];
  if (wanted && given && !wanted.equals(given)) return false;
  const scheme = schemeOf(subject.algorithm);
  if (!scheme) return false;
  return isSignedBy(issuer.publicKey, scheme, { bytes: subject.signed, signature: subject.signature });
}

interface Search extends PathQuery {
  tries: number;
}

function* climb(
  subject: Certificate,
  search: Search,
  below: readonly Certificate[],
): Generator<Certificate[]> {
  const path = [...below, subject];
  if (search.anchors.some((anchor) => isSame(anchor, subject))) yield path;
  if (path.length >= MAX_LENGTH || isSelfIssuedRoot(subject)) return;
  for (const issuer of [...search.anchors, ...search.known]) {
    if (search.tries >= MAX_TRIES) return;
    if (path.some((seen) => isSame(seen, issuer)) || !isSameName(subject.issuerDer, issuer.subjectDer))
      continue;
    search.tries += 1;
    if (isIssuedBy(subject, issuer)) yield* climb(issuer, search, path);
  }
}

/** A certificate signed by its own key leads nowhere else. */
function isSelfIssuedRoot(certificate: Certificate): boolean {
  const { authorityKeyId: above, subjectKeyId: own } = certificate;
  return isSelfIssued(certificate) && (!above || !own || above.equals(own));
}

function isAuthority(certificate: Certificate, below: readonly Certificate[]): boolean {
  const constraints = certificate.extensions.get(EXTENSION.basicConstraints)?.value;
  const ca = constraints?.find(1)?.content[0];
  if (ca === undefined || ca === 0) return false;
  const usage = keyUsageOf(certificate);
  if (usage !== undefined && !(usage & USAGE_ISSUE)) return false;
  const limit = constraints?.find(2)?.number;
  // Self-issued certificates between do not count (RFC 5280, 4.2.1.9); neither does the signer's own.
  const between = below.slice(1).filter((one) => !isSelfIssued(one)).length;
  return limit === undefined || between <= limit;
}

function isOutside({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return at < notBefore || at > notAfter;
}

function isWeak(certificate: Certificate): boolean {
  const scheme = schemeOf(certificate.algorithm);
  return isWeakKey(certificate.publicKey) || (scheme !== undefined && isWeakDigest(scheme.digest));
}

function constraintsHold(path: readonly Certificate[]): boolean {
  const set: Subtrees[] = [];
  for (const [index, certificate] of [...path].reverse().entries()) {
    const last = index === path.length - 1;
    if ((last || !isSelfIssued(certificate)) && !obeysConstraints(certificate, set)) return false;
    const own = constraintsOf(certificate);
    if (own) set.push(own);
  }
  return true;
}

function faultsOf(path: readonly Certificate[], at: Date): PathFault[] {
  const faults: PathFault[] = [];
  const [signer, ...authorities] = path;
  if (signer && at > signer.notAfter) faults.push('SIGNER_EXPIRED');
  if (signer && at < signer.notBefore) faults.push('SIGNER_NOT_YET_VALID');
  if (authorities.some((one) => isOutside(one, at))) faults.push('AUTHORITY_OUTSIDE_VALIDITY');
  const impostor = authorities.some((one, index) => !isAuthority(one, path.slice(0, index + 1)));
  if (impostor) faults.push('NOT_AN_AUTHORITY');
  const unknown = path.some(({ extensions }) =>
    [...extensions].some(([oid, { critical }]) => critical && !UNDERSTOOD.includes(oid)),
  );
  if (unknown) faults.push('UNKNOWN_CRITICAL');
  // An anchor is trusted for itself: what it was signed with does not matter.
  if (path.slice(0, -1).some(isWeak)) faults.push('WEAK_ALGORITHM');
  if (!constraintsHold(path)) faults.push('NAME_CONSTRAINTS');
  if (!obeysPolicies([...path.slice(0, -1)].reverse())) faults.push('POLICIES');
  return faults;
}

function judged(certificates: readonly Certificate[], at: Date): Path {
  try {
    return { certificates, faults: faultsOf(certificates, at) };
  } catch {
    return { certificates, faults: ['UNKNOWN_CRITICAL'] };
  }
}

/** The best of the ways to an anchor: the first without a fault, else the first; nothing where no way leads there. */
export function findPath(signer: Certificate, query: PathQuery, at: Date): Path | undefined {
  let best: Path | undefined;
  for (const certificates of climb(signer, { ...query, tries: 0 }, [])) {
    const path = judged(certificates, at);
    if (path.faults.length === 0) return path;
    if (!best || path.faults.length < best.faults.length) best = path;
  }
  return best;
}

/** Whether a certificate is not as its issuer signed it; unknown issuers and algorithms say nothing. */
export function isDamaged(certificate: Certificate, { known, anchors }: PathQuery): boolean {
  if (!schemeOf(certificate.algorithm)) return false;
  const { authorityKeyId: wanted } = certificate;
  const issuers = [...anchors, ...known].filter(({ subjectDer, subjectKeyId }) => {
    const same = isSameName(certificate.issuerDer, subjectDer);
    return same && !(wanted && subjectKeyId && !wanted.equals(subjectKeyId));
  });
  return issuers.length > 0 && !issuers.some((issuer) => isIssuedBy(certificate, issuer));
}
