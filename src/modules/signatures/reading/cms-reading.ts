// Reads and verifies the CMS of a signature. asn1js splits it, node:crypto verifies; forge is never asked.
import { constants, createHash, timingSafeEqual, verify } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../asn1.ts';
import { type CertificateFacts, certificateFacts } from '../certificate.ts';
import { DIGEST_OID, OID, PSS_OID, SCHEME_OID } from '../cms.ts';
import type { ReadingCode } from './report.ts';

export interface CmsVerdict {
  readonly reasons: readonly ReadingCode[];
  readonly signer?: CertificateFacts;
  readonly certificates: readonly CertificateFacts[];
}

const SHA1 = '1.3.14.3.2.26';
const RSA = '1.2.840.113549.1.1.1';
const SHA1_WITH_RSA = '1.2.840.113549.1.1.5';
const SIGNING_CERTIFICATE_V1 = '1.2.840.113549.1.9.16.2.12';
const MAX_CERTIFICATES = 50;

function digestNamed(oid: string): string | undefined {
  if (oid === SHA1) return 'sha1';
  return Object.entries(DIGEST_OID).find(([, known]) => known === oid)?.[0];
}

interface SignerInfo {
  readonly sid: Asn1Node;
  readonly digest: string | undefined;
  readonly attributes: Asn1Node | undefined;
  readonly algorithm: Asn1Node;
  readonly signature: Buffer;
}

interface SignedData {
  readonly signerInfo: SignerInfo;
  readonly certificates: CertificateFacts[];
}

function unreadable(what: string): never {
  throw new Error(what);
}

function signerInfoOf(node: Asn1Node): SignerInfo {
  const attributes = node.at(3).tag === CONTEXT ? node.at(3) : undefined;
  const next = attributes ? 4 : 3;
  return {
    sid: node.at(1),
    digest: digestNamed(node.at(2).at(0).oid),
    attributes,
    algorithm: node.at(next),
    signature: node.at(next + 1).content,
  };
}

function signedDataOf(cms: Uint8Array): SignedData {
  const outer = readAsn1(cms);
  if (outer.at(0).oid !== OID.signedData) unreadable('no signed data');
  const body = outer.at(1).at(0);
  const content = body.at(2);
  if (content.at(0).oid !== OID.data || content.items.length > 1) unreadable('content inside');
  const infos = body.items.at(-1);
  if (infos?.tag !== TAG.set || infos.items.length !== 1) unreadable('exactly one signer');
  const listed = body.items.slice(3).find((item) => item.tag === CONTEXT)?.items ?? [];
  if (listed.length > MAX_CERTIFICATES) unreadable('too many certificates');
  const certificates = listed
    .filter((item) => item.tag === TAG.sequence)
    .map((item) => certificateFacts(item.raw));
  return { signerInfo: signerInfoOf(infos.at(0)), certificates };
}

/** Exactly one value of an attribute that occurs exactly once. */
function attributeOf(attributes: Asn1Node, type: string): Asn1Node | undefined {
  const found = attributes.items.filter((item) => item.at(0).oid === type);
  if (found.length === 0) return undefined;
  if (found.length > 1 || found[0]?.at(1).items.length !== 1) return unreadable('attribute more than once');
  return found[0].at(1).at(0);
}

function isSigner(sid: Asn1Node, certificate: CertificateFacts): boolean {
  if (sid.tag !== TAG.sequence) return false;
  return sid.at(0).raw.equals(certificate.issuerDer) && sid.at(1).raw.equals(certificate.serialDer);
}

/** RFC 5035: the attribute names by its digest the one certificate that the signer meant. */
function isBound(attributes: Asn1Node, certificate: CertificateFacts): boolean {
  const second = attributeOf(attributes, OID.signingCertificateV2);
  const first = second ? undefined : attributeOf(attributes, SIGNING_CERTIFICATE_V1);
  const named = (second ?? first)?.at(0).at(0);
  if (!named) return false;
  const head = named.at(0);
  const given = head.tag === TAG.sequence;
  let digest: string | undefined = second ? 'sha256' : 'sha1';
  if (given) digest = digestNamed(head.at(0).oid);
  const hash = given ? named.at(1) : head;
  return digest !== undefined && createHash(digest).update(certificate.der).digest().equals(hash.content);
}

type Padding = { padding?: number; saltLength?: number } | undefined;

function pssPadding(parameters: Asn1Node | undefined, digest: string): Padding {
  const hash = parameters?.find(CONTEXT)?.at(0).at(0).oid;
  const mask = parameters
    ?.find(CONTEXT + 1)
    ?.at(0)
    .at(1)
    .at(0).oid;
  const salt = parameters?.find(CONTEXT + 2)?.at(0).number ?? 20;
  if (!hash || hash !== mask || digestNamed(hash) !== digest) return undefined;
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt };
}

/** How node:crypto has to verify, or nothing where algorithm, digest and key do not belong together. */
function paddingFor(info: SignerInfo, digest: string, keyType: string | undefined): Padding {
  const id = info.algorithm.at(0).oid;
  if (id === PSS_OID) return keyType === 'ec' ? undefined : pssPadding(info.algorithm.items[1], digest);
  const rsa: { readonly [digest: string]: string } = { ...SCHEME_OID['rsa-pkcs1'], sha1: SHA1_WITH_RSA };
  const ec: { readonly [digest: string]: string } = SCHEME_OID.ecdsa;
  if (keyType === 'rsa' && (id === RSA || id === rsa[digest])) return {};
  if (keyType === 'ec' && id === ec[digest]) return {};
  return undefined;
}

function signatureReasons(info: SignerInfo, attributes: Asn1Node, signer: CertificateFacts): ReadingCode[] {
  const key = signer.x509.publicKey;
  const padding = info.digest ? paddingFor(info, info.digest, key.asymmetricKeyType) : undefined;
  if (!info.digest || !padding) return ['ALGORITHM_UNSUPPORTED'];
  // What was signed is the attributes with the tag of a SET (RFC 5652, 5.4).
  const signed = Buffer.from(attributes.raw);
  signed[0] = 0x31;
  const reasons: ReadingCode[] = [];
  if (!verify(info.digest, signed, { key, ...padding }, info.signature)) reasons.push('SIGNATURE_DIFFERS');
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (info.digest === 'sha1' || (bits !== undefined && bits < 2048)) reasons.push('ALGORITHM_WEAK');
  if (!isBound(attributes, signer)) reasons.push('SIGNER_CERTIFICATE_NOT_BOUND');
  return reasons;
}

function digestReasons(
  info: SignerInfo,
  attributes: Asn1Node,
  content: readonly Uint8Array[],
): ReadingCode[] {
  if (!info.digest) return ['ALGORITHM_UNSUPPORTED'];
  const hash = createHash(info.digest);
  for (const part of content) hash.update(part);
  const actual = hash.digest();
  const given = attributeOf(attributes, OID.messageDigest)?.content;
  const type = attributeOf(attributes, OID.contentType);
  if (!given || type?.oid !== OID.data) return ['CMS_UNREADABLE'];
  return given.length === actual.length && timingSafeEqual(given, actual) ? [] : ['DIGEST_DIFFERS'];
}

/** Verifies a detached signature over the parts of content, one after the other. */
export function verifyDetached(cms: Uint8Array, content: readonly Uint8Array[]): CmsVerdict {
  let certificates: readonly CertificateFacts[] = [];
  try {
    const signedData = signedDataOf(cms);
    certificates = signedData.certificates;
    const { signerInfo: info } = signedData;
    const { attributes } = info;
    const signer = certificates.find((certificate) => isSigner(info.sid, certificate));
    if (!attributes) return { reasons: ['CMS_UNREADABLE'], certificates };
    const reasons = digestReasons(info, attributes, content);
    if (!signer) return { reasons: [...reasons, 'SIGNER_CERTIFICATE_MISSING'], certificates };
    const all = new Set([...reasons, ...signatureReasons(info, attributes, signer)]);
    return { reasons: [...all], signer, certificates };
  } catch {
    return { reasons: ['CMS_UNREADABLE'], certificates };
  }
}
