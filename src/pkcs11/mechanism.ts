// By which mechanism a token signs, what it is given, and what its answer is in CMS.
import type { KeyObject } from 'node:crypto';
import type { DigestName, SignatureAlgorithm, ToBeSigned } from '../kernel/signature-algorithm.ts';
import { CKG_MGF1, CKM } from './cryptoki-names.ts';
import { TokenError } from './token-error.ts';

/** What C_SignInit and C_Sign are given. */
export interface Mechanism {
  readonly type: number;
  /** CK_ULONGs of the parameter. */
  readonly parameter: readonly number[];
  readonly input: Buffer;
}

/** DER of DigestInfo up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO: { readonly [digest in DigestName]: string } = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};
const DIGEST_BYTES = { sha256: 32, sha384: 48, sha512: 64 } as const;
const HASH = { sha256: CKM.SHA256, sha384: CKM.SHA384, sha512: CKM.SHA512 } as const;

/** Mechanisms that take a digest, and those that take the bytes themselves (some HSMs know only these). */
const RAW = { 'rsa-pkcs1': CKM.RSA_PKCS, 'rsa-pss': CKM.RSA_PKCS_PSS, ecdsa: CKM.ECDSA } as const;
const WHOLE = {
  'rsa-pkcs1': { sha256: CKM.SHA256_RSA_PKCS, sha384: CKM.SHA384_RSA_PKCS, sha512: CKM.SHA512_RSA_PKCS },
  'rsa-pss': {
    sha256: CKM.SHA256_RSA_PKCS_PSS,
    sha384: CKM.SHA384_RSA_PKCS_PSS,
    sha512: CKM.SHA512_RSA_PKCS_PSS,
  },
  ecdsa: { sha256: CKM.ECDSA_SHA256, sha384: CKM.ECDSA_SHA384, sha512: CKM.ECDSA_SHA512 },
} as const;

const DIGESTS: readonly DigestName[] = ['sha256', 'sha384', 'sha512'];

function typeOf({ scheme, digest }: SignatureAlgorithm, known: ReadonlySet<number>): number | undefined {
  return [RAW[scheme], WHOLE[scheme][digest]].find((type) => known.has(type));
}

function curveBytes(key: KeyObject): number {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  return { prime256v1: 32, secp384r1: 48, secp521r1: 66 }[curve] ?? 0;
}

/** The algorithms by which a key of the token can sign; the usual one first. */
export function algorithmsOf(key: KeyObject, known: ReadonlySet<number>): SignatureAlgorithm[] {
  const elliptic = key.asymmetricKeyType === 'ec';
  if (!elliptic && key.asymmetricKeyType !== 'rsa') return [];
  if (elliptic && curveBytes(key) === 0) return [];
  const usual: DigestName = elliptic && curveBytes(key) > 32 ? 'sha384' : 'sha256';
  const digests = [usual, ...DIGESTS.filter((one) => one !== usual)];
  const schemes: readonly SignatureAlgorithm['scheme'][] = elliptic ? ['ecdsa'] : ['rsa-pkcs1', 'rsa-pss'];
  const all = schemes.flatMap((scheme) => digests.map((digest) => ({ scheme, digest })));
  return all.filter((one) => typeOf(one, known) !== undefined);
}

function rawInput({ digest }: ToBeSigned, algorithm: SignatureAlgorithm, key: KeyObject): Buffer {
  if (digest.length !== DIGEST_BYTES[algorithm.digest]) {
    throw new TokenError('TOKEN_ALGORITHM_NOT_SUPPORTED', 'the digest has another length');
  }
  if (algorithm.scheme === 'rsa-pkcs1') {
    return Buffer.concat([Buffer.from(DIGEST_INFO[algorithm.digest], 'hex'), digest]);
  }
  // FIPS 186-5, 6.4: of a longer digest the leftmost bits count; some tokens refuse the rest instead of leaving it out.
  return algorithm.scheme === 'ecdsa' ? digest.subarray(0, curveBytes(key)) : digest;
}

export interface SigningKey {
  readonly publicKey: KeyObject;
  readonly mechanisms: ReadonlySet<number>;
}

export function mechanismFor(what: ToBeSigned, algorithm: SignatureAlgorithm, key: SigningKey): Mechanism {
  const { scheme, digest } = algorithm;
  const type = typeOf(algorithm, key.mechanisms);
  const right = (scheme === 'ecdsa') === (key.publicKey.asymmetricKeyType === 'ec');
  if (type === undefined || !right) throw new TokenError('TOKEN_ALGORITHM_NOT_SUPPORTED', scheme);
  const input = type === RAW[scheme] ? rawInput(what, algorithm, key.publicKey) : what.bytes;
  // PSS with a salt as long as the digest, as the CMS says it (RFC 4055, 3.1).
  const parameter = scheme === 'rsa-pss' ? [HASH[digest], CKG_MGF1[digest], DIGEST_BYTES[digest]] : [];
  return { type, parameter, input };
}

function derInteger(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const digits = bytes.subarray(start);
  const value = (digits[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.from([0]), digits]) : digits;
  return Buffer.concat([Buffer.from([0x02, value.length]), value]);
}

/** ECDSA: a token gives r and s one after the other; CMS wants ECDSA-Sig-Value (RFC 5753, 7.2 by RFC 3279, 2.2.3). */
export function ecdsaToDer(raw: Buffer): Buffer {
  if (raw.length === 0 || raw.length % 2 === 1) {
    throw new TokenError('TOKEN_MODULE_FAILED', 'its signature is none');
  }
  const half = raw.length / 2;
  const numbers = Buffer.concat([derInteger(raw.subarray(0, half)), derInteger(raw.subarray(half))]);
  const length = numbers.length < 0x80 ? [numbers.length] : [0x81, numbers.length];
  return Buffer.concat([Buffer.from([0x30, ...length]), numbers]);
}
