// Splits a CMS SignedData (RFC 5652, 5.1) with exactly one signer. asn1js splits the bytes, within its limits of depth and
// number; nothing here is verified yet.
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../../asn1.ts';
import { type Certificate, readCertificate } from '../path/certificate.ts';
import { isWellNested } from '../path/tlv.ts';
import { digestNamed } from './algorithms.ts';
import { expectAlgorithm, expectInside, expectSequence, expectTag, unreadable } from './shape.ts';

export interface SignerInfo {
  readonly sid: Asn1Node;
  readonly digest: string | undefined;
  readonly attributes: Asn1Node | undefined;
  readonly unsigned: Asn1Node | undefined;
  readonly algorithm: Asn1Node;
  readonly signature: Buffer;
}

export interface SignedData {
  readonly contentType: string;
  /** Encapsulated content; undefined in a detached signature. */
  readonly content: Buffer | undefined;
  readonly certificates: readonly Certificate[];
  /** Some certificate among those carried along cannot be read. */
  readonly spoiled: boolean;
  readonly crls: readonly Buffer[];
  readonly signer: SignerInfo;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MAX_CERTIFICATES = 60;

/** RFC 5652, 5.3: each attribute is its type and the set of its values. */
function checkAttributes(attributes: Asn1Node | undefined): void {
  for (const attribute of attributes?.items ?? []) {
    const { items } = expectSequence(attribute, 2);
    expectTag(items[0], TAG.oid);
    if (expectTag(items[1], TAG.set).items.length === 0) unreadable('attribute');
  }
}

/** RFC 5652, 5.3: by issuer and serial number, or by the key's identifier. */
function checkSid(sid: Asn1Node): void {
  if (sid.tag !== CONTEXT) expectTag(expectSequence(sid, 2).items[1], TAG.integer);
}

function signerOf(given: Asn1Node): SignerInfo {
  const node = expectSequence(given, 5, 7);
  const attributes = node.at(3).tag === CONTEXT ? node.at(3) : undefined;
  const next = attributes ? 4 : 3;
  if (![1, 3].includes(node.at(0).number)) unreadable('version of the signer');
  const rest = node.items.slice(next + 2);
  if (rest.length > 1 || (rest[0] && rest[0].tag !== CONTEXT + 1)) unreadable('signer');
  checkSid(node.at(1));
  checkAttributes(attributes);
  checkAttributes(rest[0]);
  return {
    sid: node.at(1),
    digest: digestNamed(expectAlgorithm(node.at(2)).at(0).oid),
    attributes,
    unsigned: rest[0],
    algorithm: expectAlgorithm(node.at(next)),
    signature: expectTag(node.at(next + 1), TAG.octets).content,
  };
}

/** What cannot be read as a certificate is left out: it can prove nothing, and need not spoil the others. */
export function readableCertificates(ders: readonly Uint8Array[]): Certificate[] {
  return ders.slice(0, MAX_CERTIFICATES).flatMap((der) => {
    try {
      return [readCertificate(der)];
    } catch {
      return [];
    }
  });
}

function contentOf(encapsulated: Asn1Node): Buffer | undefined {
  const explicit = expectSequence(encapsulated, 1, 2).items[1];
  return explicit && expectTag(expectInside(explicit, CONTEXT), TAG.octets).content;
}

/** RFC 5652, 5.1: a version that exists, and the signer's digest among those announced. */
function checkHead(body: Asn1Node, signer: SignerInfo): void {
  if (![1, 3, 4, 5].includes(body.at(0).number)) unreadable('version');
  const algorithms = expectTag(body.at(1), TAG.set).items.map(expectAlgorithm);
  const announced = algorithms.map((item) => digestNamed(item.at(0).oid));
  if (announced.length > 0 && !announced.includes(signer.digest)) unreadable('digest not announced');
}

/** Only what is exactly one of these may stand in the lists (RFC 5652, 10.2.1 and 10.2.2); the rest is not read. */
const OTHER_CERTIFICATES = [0, 1, 2, 3].map((one) => CONTEXT + one);
const OTHER_LISTS = [CONTEXT + 1];

function plainOnes(items: readonly Asn1Node[], others: readonly number[]): Buffer[] {
  const foreign = items.some(({ tag }) => tag !== TAG.sequence && !others.includes(tag));
  if (foreign) unreadable('certificates');
  return items.filter(({ tag }) => tag === TAG.sequence).map(({ raw }) => raw);
}

function carriedIn(optional: readonly Asn1Node[]): { ders: Buffer[]; crls: Buffer[] } {
  const tags = optional.map(({ tag }) => tag).join();
  const known = ['', `${CONTEXT}`, `${CONTEXT + 1}`, `${CONTEXT},${CONTEXT + 1}`];
  if (!known.includes(tags)) unreadable('signed data');
  const listed = (tag: number) => optional.find((one) => one.tag === tag)?.items ?? [];
  return {
    ders: plainOnes(listed(CONTEXT), OTHER_CERTIFICATES),
    crls: plainOnes(listed(CONTEXT + 1), OTHER_LISTS),
  };
}

export function readSignedData(cms: Uint8Array): SignedData {
  if (!isWellNested(Buffer.from(cms))) unreadable('lengths');
  const outer = expectSequence(readAsn1(cms), 2);
  if (outer.at(0).oid !== SIGNED_DATA) unreadable('no signed data');
  const body = expectSequence(expectInside(outer.at(1), CONTEXT), 4, 6);
  const infos = body.items.at(-1);
  if (infos?.tag !== TAG.set || infos.items.length !== 1) return unreadable('exactly one signer');
  const signer = signerOf(infos.at(0));
  checkHead(body, signer);
  const { ders, crls } = carriedIn(body.items.slice(3, -1));
  const certificates = readableCertificates(ders);
  return {
    contentType: body.at(2).at(0).oid,
    content: contentOf(body.at(2)),
    certificates,
    spoiled: certificates.length < Math.min(ders.length, MAX_CERTIFICATES),
    crls,
    signer,
  };
}

/** Exactly one value of an attribute that occurs exactly once (RFC 5652, 11). */
export function attributeOf(attributes: Asn1Node | undefined, type: string): Asn1Node | undefined {
  const found = (attributes?.items ?? []).filter((item) => item.at(0).oid === type);
  if (found.length === 0) return undefined;
  if (found.length > 1 || found[0]?.at(1).items.length !== 1) return unreadable('attribute more than once');
  return found[0].at(1).at(0);
}

/** Every value of an attribute that may be repeated: timestamps. */
export function valuesOf(attributes: Asn1Node | undefined, type: string): Asn1Node[] {
  const found = (attributes?.items ?? []).filter((item) => item.at(0).oid === type);
  return found.flatMap((item) => [...item.at(1).items]);
}
