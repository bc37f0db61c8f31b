// One seam for every kind of key: a PKCS#12 file now; a token, an HSM or a remote service later give the same four things.
import { constants, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { SignatureAlgorithm, ToBeSigned } from '../../kernel/signature-algorithm.ts';

export interface Signer {
  /** DER. */
  readonly certificate: Buffer;
  /** DER, the issuer of the certificate first. */
  readonly chain: readonly Buffer[];
  readonly algorithm: SignatureAlgorithm;
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

function algorithmOf(key: KeyObject): SignatureAlgorithm {
  if (key.asymmetricKeyType !== 'ec') return { scheme: 'rsa-pkcs1', digest: 'sha256' };
  const wide = key.asymmetricKeyDetails?.namedCurve === 'secp384r1';
  return { scheme: 'ecdsa', digest: wide ? 'sha384' : 'sha256' };
}

/** Signs with a key held in memory: node:crypto computes, in the thread pool. */
export function signerOf(material: KeyMaterial): Signer {
  const key = createPrivateKey({ key: material.key, format: 'der', type: 'pkcs8' });
  return {
    certificate: material.certificate,
    chain: material.chain,
    algorithm: algorithmOf(key),
    sign: ({ bytes }, { scheme, digest }) => {
      if (scheme !== 'rsa-pss') return signBytes(digest, bytes, { key });
      const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
      return signBytes(digest, bytes, { key, ...pss });
    },
  };
}
