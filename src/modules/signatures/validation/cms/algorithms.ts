// Which algorithms are read, and which of them still prove something (ETSI TS 119 312).
import { constants, type KeyObject, verify } from 'node:crypto';
import { type Asn1Node, CONTEXT } from '../../asn1.ts';

const DIGESTS: { readonly [oid: string]: string } = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const RSA = '1.2.840.113549.1.1.1';
const PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';

const RSA_WITH: { readonly [oid: string]: string } = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};

const ECDSA_WITH: { readonly [oid: string]: string } = {
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];

export function digestNamed(oid: string): string | undefined {
  return DIGESTS[oid];
}

export interface Scheme {
  readonly digest: string;
  readonly keyType: 'rsa' | 'ec';
  /** Of RSA PSS. */
  readonly saltLength?: number;
}

function pssOf(parameters: Asn1Node | undefined): Scheme | undefined {
  const digest = digestNamed(parameters?.find(CONTEXT)?.at(0).at(0).oid ?? '1.3.14.3.2.26');
  const mask = parameters?.find(CONTEXT + 1)?.at(0);
  const maskDigest = mask ? digestNamed(mask.at(1).at(0).oid) : 'sha1';
  const trailer = parameters?.find(CONTEXT + 3)?.at(0).number ?? 1;
  if (mask && mask.at(0).oid !== MGF1) return undefined;
  if (!digest || maskDigest !== digest || trailer !== 1) return undefined;
  return { digest, keyType: 'rsa', saltLength: parameters?.find(CONTEXT + 2)?.at(0).number ?? 20 };
}

/** How an AlgorithmIdentifier says that it was signed; `digest` counts where it names none (RFC 5652, 5.3). */
export function schemeOf(algorithm: Asn1Node, digest?: string): Scheme | undefined {
  const { oid } = algorithm.at(0);
  if (oid === PSS) return pssOf(algorithm.items[1]);
  if (oid === RSA) return digest ? { digest, keyType: 'rsa' } : undefined;
  const rsa = RSA_WITH[oid];
  if (rsa) return { digest: rsa, keyType: 'rsa' };
  const ec = ECDSA_WITH[oid];
  return ec ? { digest: ec, keyType: 'ec' } : undefined;
}

function fits(key: KeyObject, scheme: Scheme): boolean {
  const type = key.asymmetricKeyType;
  if (scheme.keyType === 'ec') return type === 'ec';
  return type === 'rsa' || (type === 'rsa-pss' && scheme.saltLength !== undefined);
}

export interface Signed {
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

export function isSignedBy(key: KeyObject, scheme: Scheme, { bytes, signature }: Signed): boolean {
  if (!fits(key, scheme)) return false;
  const { saltLength } = scheme;
  const padding = saltLength === undefined ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  return verify(scheme.digest, bytes, { key, ...padding }, signature);
}

export function isWeakDigest(digest: string): boolean {
  return digest === 'sha1';
}

export function isWeakKey(key: KeyObject): boolean {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'ec') return !CURVES.includes(details?.namedCurve ?? '');
  const exponent = details?.publicExponent ?? 0n;
  return (details?.modulusLength ?? 0) < 2048 || exponent < 3n;
}
