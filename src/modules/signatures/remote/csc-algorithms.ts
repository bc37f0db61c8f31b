// Names of algorithms as the CSC API gives them: object identifiers, some of which leave the digest open.
import { toDer } from '../../../kernel/der.ts';
import type { DigestName, SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import { DIGEST_OID, PSS_OID, pssParameters, SCHEME_OID } from '../cms.ts';
import { RemoteError } from './remote-error.ts';

const RSA_OID = '1.2.840.113549.1.1.1';
const EC_OID = '1.2.840.10045.2.1';
const DIGESTS: readonly DigestName[] = ['sha256', 'sha384', 'sha512'];

const all = (scheme: SignatureAlgorithm['scheme']): SignatureAlgorithm[] =>
  DIGESTS.map((digest) => ({ scheme, digest }));

function meantBy(oid: string): SignatureAlgorithm[] {
  if (oid === RSA_OID) return all('rsa-pkcs1');
  if (oid === PSS_OID) return all('rsa-pss');
  if (oid === EC_OID) return all('ecdsa');
  return (['rsa-pkcs1', 'ecdsa'] as const).flatMap((scheme) =>
    all(scheme).filter(({ digest }) => SCHEME_OID[scheme][digest] === oid),
  );
}

/** Everything that a key of a service signs by, of what we know. */
export function algorithmsOf(oids: readonly string[]): SignatureAlgorithm[] {
  const found = oids.flatMap(meantBy);
  return found.filter(
    (one, at) => found.findIndex((two) => two.scheme === one.scheme && two.digest === one.digest) === at,
  );
}

export interface SignatureNames {
  readonly signAlgo: string;
  readonly hashAlgorithmOID: string;
  /** DER in base64, of PSS. */
  readonly signAlgoParams?: string;
}

/** How to ask a key for an algorithm, by the names that it has given itself. */
export function namesFor({ scheme, digest }: SignatureAlgorithm, oids: readonly string[]): SignatureNames {
  const hashAlgorithmOID = DIGEST_OID[digest];
  if (scheme === 'rsa-pss') {
    if (!oids.includes(PSS_OID)) throw new RemoteError('REMOTE_CREDENTIAL_UNUSABLE', scheme);
    const parameters = toDer(pssParameters(digest)).toString('base64');
    return { signAlgo: PSS_OID, hashAlgorithmOID, signAlgoParams: parameters };
  }
  const open = scheme === 'ecdsa' ? EC_OID : RSA_OID;
  const named = [SCHEME_OID[scheme][digest], open].find((oid) => oids.includes(oid));
  if (!named) throw new RemoteError('REMOTE_CREDENTIAL_UNUSABLE', scheme);
  return { signAlgo: named, hashAlgorithmOID };
}
