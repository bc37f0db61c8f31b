// One seam for every kind of key (decision 0045): whoever holds it, it has a certificate, and it signs bytes that it is given.
import { constants, createPrivateKey, type KeyObject, sign, verify, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import type { SignatureAlgorithm, ToBeSigned } from '../../kernel/signature-algorithm.ts';

/** What is known of a key without having it. */
export interface SignerIdentity {
  /** DER. */
  readonly certificate: Buffer;
  /** DER, the issuer of the certificate first. */
  readonly chain: readonly Buffer[];
  readonly algorithm: SignatureAlgorithm;
}

export interface Signer extends SignerIdentity {
  sign(what: ToBeSigned, algorithm: SignatureAlgorithm): Promise<Buffer>;
}

const signBytes = promisify(sign) as (
  digest: string,
  bytes: Buffer,
  key: { key: KeyObject; padding?: number; saltLength?: number },
) => Promise<Buffer>;

export interface KeyMaterial {
  /** PKCS#8, DER. */
  readonly key: Buffer;
  readonly certificate: Buffer;
  readonly chain: readonly Buffer[];
}

/** What a key signs with where nobody has chosen: the digest is as strong as the curve. */
export function usualAlgorithm(key: KeyObject): SignatureAlgorithm {
  const type = key.asymmetricKeyType;
  if (type !== 'ec') return { scheme: type === 'rsa-pss' ? 'rsa-pss' : 'rsa-pkcs1', digest: 'sha256' };
  const wide = key.asymmetricKeyDetails?.namedCurve === 'secp384r1';
  return { scheme: 'ecdsa', digest: wide ? 'sha384' : 'sha256' };
}

function paddingOf({ scheme }: SignatureAlgorithm): { padding?: number; saltLength?: number } {
  if (scheme !== 'rsa-pss') return {};
  // RFC 4055, 3.1: the salt is as long as the digest.
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
}

/** Signs with a key held in memory: node:crypto computes, in the thread pool. */
export function signerOf(material: KeyMaterial, algorithm?: SignatureAlgorithm): Signer {
  const key = createPrivateKey({ key: material.key, format: 'der', type: 'pkcs8' });
  return {
    certificate: material.certificate,
    chain: material.chain,
    algorithm: algorithm ?? usualAlgorithm(key),
    sign: ({ bytes }, chosen) => signBytes(chosen.digest, bytes, { key, ...paddingOf(chosen) }),
  };
}

/** Whether a signature was made with the key of the certificate, over these bytes, by this algorithm. */
export function isMadeBy(
  { certificate, algorithm }: SignerIdentity,
  { bytes }: ToBeSigned,
  signature: Buffer,
): boolean {
  const key = new X509Certificate(certificate).publicKey;
  try {
    return verify(algorithm.digest, bytes, { key, ...paddingOf(algorithm) }, signature);
  } catch {
    // A signature of another kind of key than the certificate's.
    return false;
  }
}
