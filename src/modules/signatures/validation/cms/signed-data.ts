// Splits a CMS SignedData (RFC 5652, 5.1) with exactly one signer. asn1js splits the bytes, within its limits of depth and
// number; nothing here is verified yet.
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../../asn1.ts';
import { type Certificate, readCertificate } from '../path/certificate.ts';
import { isWellNested } from '../path/tlv.ts';
import { digestNamed } from './algorithms.ts';

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

function unreadable(what: string): never {
  throw new Error(what);
}

/** RFC 5652, 5.3: each attribute is its type and the set of its values. */
function checkAttributes(attributes: Asn1Node | undefined): void {
  for (const { items } of attributes?.items ?? []) {
    const [type, values] = items;
    if (items.length !== 2 || type?.tag !== TAG.oid || values?.tag !== TAG.set) unreadable('attribute');
  }
}

function signerOf(node: Asn1Node): SignerInfo {
  const attributes = node.at(3).tag === CONTEXT ? node.at(3) : undefined;
  const next = attributes ? 4 : 3;
  if (![1, 3].includes(node.at(0).number)) unreadable('version of the signer');
  const rest = node.items.slice(next + 2);
  if (rest.length > 1 || (rest[0] && rest[0].tag !== CONTEXT + 1)) unreadable('signer');
  checkAttributes(attributes);
  checkAttributes(rest[0]);
  return {
    sid: node.at(1),
    digest: digestNamed(node.at(2).at(0).oid),
    attributes,
    unsigned: rest[0],
    algorithm: node.at(next),
    signature: node.at(next + 1).content,
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
  const explicit = encapsulated.items[1];
  if (!explicit) return undefined;
  if (explicit.tag !== CONTEXT || explicit.items.length !== 1) unreadable('content');
  return explicit.at(0).content;
}

/** RFC 5652, 5.1: a version that exists, and the signer's digest among those announced. */
function checkHead(body: Asn1Node, signer: SignerInfo): void {
  if (![1, 3, 4, 5].includes(body.at(0).number)) unreadable('version');
  const announced = body.at(1).items.map((item) => digestNamed(item.at(0).oid));
  if (announced.length > 0 && !announced.includes(signer.digest)) unreadable('digest not announced');
}

export function readSignedData(cms: Uint8Array): SignedData {
  const outer = readAsn1(cms);
  if (!isWellNested(Buffer.from(cms))) unreadable('lengths');
  if (outer.at(0).oid !== SIGNED_DATA || outer.items.length !== 2) unreadable('no signed data');
  const body = outer.at(1).at(0);
  const infos = body.items.at(-1);
  if (infos?.tag !== TAG.set || infos.items.length !== 1) return unreadable('exactly one signer');
  const signer = signerOf(infos.at(0));
  checkHead(body, signer);
  const optional = body.items.slice(3, -1);
  if (optional.some(({ tag }) => tag !== CONTEXT && tag !== CONTEXT + 1)) unreadable('signed data');
  const listed = optional.find(({ tag }) => tag === CONTEXT)?.items ?? [];
  const crls = optional.find(({ tag }) => tag === CONTEXT + 1)?.items ?? [];
  const ders = listed.filter(({ tag }) => tag === TAG.sequence).map(({ raw }) => raw);
  const certificates = readableCertificates(ders);
  return {
    contentType: body.at(2).at(0).oid,
    content: contentOf(body.at(2)),
    certificates,
    spoiled: certificates.length < Math.min(ders.length, MAX_CERTIFICATES),
    crls: crls.filter(({ tag }) => tag === TAG.sequence).map(({ raw }) => raw),
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
