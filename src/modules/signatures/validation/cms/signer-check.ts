// Verifies the one signer of a CMS (RFC 5652, 5.4; RFC 5035): the digest, the signature, and that the certificate is the
// one that the signer meant.
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Asn1Node, CONTEXT, TAG } from '../../asn1.ts';
import type { Certificate } from '../path/certificate.ts';
import type { Reason } from '../report.ts';
import { digestNamed, isSignedBy, isWeakDigest, isWeakKey, schemeOf } from './algorithms.ts';
import { attributeOf, type SignedData } from './signed-data.ts';

export interface SignerCheck {
  readonly reasons: readonly Reason[];
  readonly certificate?: Certificate;
}

export interface CheckOptions {
  readonly contentType: string;
  /** Digest of what was signed, by the name of the algorithm. */
  readonly digestOf: (algorithm: string) => Buffer;
  /** Certificates from elsewhere in the file, besides those in the CMS. */
  readonly known?: readonly Certificate[];
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

function isNamedBy(sid: Asn1Node, certificate: Certificate): boolean {
  if (sid.tag === CONTEXT) return certificate.subjectKeyId?.equals(sid.content) ?? false;
  if (sid.tag !== TAG.sequence) return false;
  return sid.at(0).raw.equals(certificate.issuerDer) && sid.at(1).raw.equals(certificate.serialDer);
}

interface EssCertId {
  readonly digest: string | undefined;
  readonly hash: Buffer;
}

/** The first certificate that the attribute names is the signer's (RFC 5035, 5.4). */
function boundTo(attributes: Asn1Node): EssCertId | undefined {
  const second = attributeOf(attributes, SIGNING_CERTIFICATE_V2);
  const first = attributeOf(attributes, SIGNING_CERTIFICATE);
  const named = (second ?? first)?.at(0).at(0);
  if (!named) return undefined;
  const head = named.at(0);
  if (!second) return { digest: 'sha1', hash: head.content };
  if (head.tag === TAG.sequence) return { digest: digestNamed(head.at(0).oid), hash: named.at(1).content };
  return { digest: 'sha256', hash: head.content };
}

function isBound(attributes: Asn1Node, certificate: Certificate): boolean {
  const named = boundTo(attributes);
  if (!named?.digest) return false;
  return createHash(named.digest).update(certificate.der).digest().equals(named.hash);
}

/** The certificate by issuer and serial number; of several with these, the one that the attribute names by its digest. */
function signerAmong({ signer, certificates }: SignedData, known: readonly Certificate[]) {
  const candidates = [...certificates, ...known].filter((one) => isNamedBy(signer.sid, one));
  const { attributes } = signer;
  return candidates.find((one) => attributes && isBound(attributes, one)) ?? candidates[0];
}

function digestReasons({ signer }: SignedData, attributes: Asn1Node, options: CheckOptions): Reason[] {
  if (!signer.digest) return ['ALGORITHM_UNSUPPORTED'];
  const given = attributeOf(attributes, MESSAGE_DIGEST)?.content;
  if (!given || attributeOf(attributes, CONTENT_TYPE)?.oid !== options.contentType)
    return ['CMS_NOT_OF_ITS_FORM'];
  const actual = options.digestOf(signer.digest);
  return given.length === actual.length && timingSafeEqual(given, actual) ? [] : ['DIGEST_DIFFERS'];
}

function signatureReasons({ signer }: SignedData, attributes: Asn1Node, certificate: Certificate): Reason[] {
  const scheme = schemeOf(signer.algorithm, signer.digest);
  // Two digests in one signature would let one of them be weak unseen.
  if (!scheme || scheme.digest !== signer.digest) return ['ALGORITHM_UNSUPPORTED'];
  // What was signed is the attributes with the tag of a SET (RFC 5652, 5.4).
  const bytes = Buffer.from(attributes.raw);
  bytes[0] = 0x31;
  const key = certificate.publicKey;
  const reasons: Reason[] = [];
  if (!isSignedBy(key, scheme, { bytes, signature: signer.signature })) reasons.push('SIGNATURE_DIFFERS');
  if (isWeakDigest(scheme.digest) || isWeakKey(key)) reasons.push('ALGORITHM_WEAK');
  if (!isBound(attributes, certificate)) reasons.push('SIGNER_CERTIFICATE_NOT_BOUND');
  return reasons;
}

export function checkSigner(signed: SignedData, options: CheckOptions): SignerCheck {
  const { attributes } = signed.signer;
  if (!attributes || signed.contentType !== options.contentType) return { reasons: ['CMS_NOT_OF_ITS_FORM'] };
  const reasons = digestReasons(signed, attributes, options);
  const certificate = signerAmong(signed, options.known ?? []);
  if (!certificate) return { reasons: [...reasons, 'SIGNER_CERTIFICATE_MISSING'] };
  const all = new Set([...reasons, ...signatureReasons(signed, attributes, certificate)]);
  return { reasons: [...all], certificate };
}
