// The CMS signature inside a PDF (RFC 5652, EN 319 122-1, EN 319 142-1 baseline B): node-forge writes the structure,
// node:crypto hashes, the signer's key signs.
import { createHash } from 'node:crypto';
import {
  type Asn1,
  attribute,
  children,
  fromDer,
  inSetOrder,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  tagged,
  toDer,
} from '../../kernel/der.ts';
import type { DigestName, SignatureAlgorithm, ToBeSigned } from '../../kernel/signature-algorithm.ts';
import { certificateFacts } from './certificate.ts';
import type { SignerIdentity } from './signer.ts';

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

export const DIGEST_OID: { readonly [digest in DigestName]: string } = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};

export const PSS_OID = '1.2.840.113549.1.1.10';
const MGF1_OID = '1.2.840.113549.1.1.8';
const DIGEST_LENGTH: { readonly [digest in DigestName]: number } = { sha256: 32, sha384: 48, sha512: 64 };

export const SCHEME_OID = {
  'rsa-pkcs1': {
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
  },
  ecdsa: { sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' },
} as const;

function digestAlgorithm(digest: DigestName): Asn1 {
  return sequence(oid(DIGEST_OID[digest]));
}

/** RFC 4055, 3.1: the mask by the same digest, the salt as long as it. */
export function pssParameters(digest: DigestName): Asn1 {
  return sequence(
    tagged(0, digestAlgorithm(digest)),
    tagged(1, sequence(oid(MGF1_OID), digestAlgorithm(digest))),
    tagged(2, integer(DIGEST_LENGTH[digest])),
  );
}

function signatureAlgorithm({ scheme, digest }: SignatureAlgorithm): Asn1 {
  if (scheme === 'rsa-pkcs1') return sequence(oid(SCHEME_OID[scheme][digest]), nothing());
  if (scheme === 'ecdsa') return sequence(oid(SCHEME_OID[scheme][digest]));
  return sequence(oid(PSS_OID), pssParameters(digest));
}

interface SignerParts {
  readonly issuer: Asn1;
  readonly serial: Asn1;
  readonly certificate: Buffer;
}

/** ESS signing-certificate-v2 (RFC 5035): binds the signature to this one certificate. */
function signingCertificate(parts: SignerParts, digest: DigestName): Asn1 {
  const hash = createHash(digest).update(parts.certificate).digest();
  const issuerSerial = sequence(sequence(tagged(4, parts.issuer)), parts.serial);
  // SHA-256 is the default and is therefore left out.
  const named = digest === 'sha256' ? [] : [digestAlgorithm(digest)];
  return sequence(sequence(sequence(...named, octets(hash), issuerSerial)));
}

/** No signing time among them: EN 319 142-1, 6.3 wants the time in the signature dictionary's M alone. */
function signedAttributes(parts: SignerParts, messageDigest: Buffer, digest: DigestName): Asn1[] {
  return inSetOrder([
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(messageDigest)),
    attribute(OID.signingCertificateV2, signingCertificate(parts, digest)),
  ]);
}

function partsOf({ certificate }: SignerIdentity): SignerParts {
  const facts = certificateFacts(certificate);
  return { issuer: fromDer(facts.issuerDer), serial: fromDer(facts.serialDer), certificate };
}

/** From the bytes that are to be signed, as they were kept: the digest that goes with them. */
export function toBeSignedOf(bytes: Buffer, { digest }: SignatureAlgorithm): ToBeSigned {
  return { bytes, digest: createHash(digest).update(bytes).digest() };
}

/** The first half: the attributes that the key signs, over content whose digest (by the key's algorithm) is given. */
export function beginDetached(messageDigest: Buffer, identity: SignerIdentity): ToBeSigned {
  const { algorithm } = identity;
  const attributes = signedAttributes(partsOf(identity), messageDigest, algorithm.digest);
  // RFC 5652, 5.4: what is signed is the attributes as a SET, whatever tag they bear in the message.
  return toBeSignedOf(toDer(set(...attributes)), algorithm);
}

export interface Signature {
  readonly toBeSigned: ToBeSigned;
  readonly signature: Buffer;
}

/** The second half: the detached message around what the key has signed. */
export function finishDetached(identity: SignerIdentity, { toBeSigned, signature }: Signature): Buffer {
  const { algorithm, certificate, chain } = identity;
  const { issuer, serial } = partsOf(identity);
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serial),
    digestAlgorithm(algorithm.digest),
    tagged(0, ...children(fromDer(toBeSigned.bytes))),
    signatureAlgorithm(algorithm),
    octets(signature),
  );
  const signedData = sequence(
    integer(1),
    set(digestAlgorithm(algorithm.digest)),
    sequence(oid(OID.data)),
    tagged(0, ...inSetOrder([certificate, ...chain].map((one) => fromDer(one)))),
    set(signerInfo),
  );
  return toDer(sequence(oid(OID.signedData), tagged(0, signedData)));
}
