// X.509 certificates by RFC 5280: forge's generic ASN.1 builds the structure, node:crypto signs it.
import { type KeyObject, randomBytes } from 'node:crypto';
import {
  type Asn1,
  bits,
  fromDer,
  integer,
  nothing,
  octets,
  oid,
  printable,
  sequence,
  set,
  tagged,
  taggedBytes,
  time,
  utf8,
  yes,
} from '../../src/kernel/der.ts';
import { algorithmFor, extension, keyIdentifier, partsOf, signedBy } from './holder.ts';

/** Who a certificate speaks of. Vietnamese text is UTF-8; the country is fixed. */
export interface Name {
  commonName: string;
  organisation?: string;
  unit?: string;
  title?: string;
}

export interface Profile {
  ca: boolean;
  /** Bits of RFC 5280, 4.2.1.3, as they stand in the first byte. */
  keyUsage: number;
  pathLength?: number;
  /** The one purpose that the key has, critical (RFC 5280, 4.2.1.12). */
  purpose?: string;
  /** Where lists, answers and the issuer's certificate are to be had. */
  places?: ServicePlaces;
  /** A responder of whom nobody need ask whether it was revoked (RFC 6960, 4.2.2.2.1). */
  unchecked?: boolean;
}

export interface ServicePlaces {
  crl?: string;
  ocsp?: string;
  issuer?: string;
}

/** RFC 3161, 2.3. */
export const TIMESTAMPING = '1.3.6.1.5.5.7.3.8';
/** RFC 6960, 4.2.2.2. */
export const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/** keyCertSign and cRLSign. */
export const ISSUES = 0x06;
/** What services sign with. */
export const DIGITAL_SIGNATURE = 0x80;
/** keyEncipherment: nothing is signed with such a key. */
export const KEY_ENCIPHERMENT = 0x20;
/** digitalSignature and nonRepudiation. */
export const SIGNS = 0xc0;

export interface CertificateOrder {
  subject: Name;
  publicKey: KeyObject;
  /** The issuer's certificate; without it the certificate is its own issuer. */
  issuer?: Uint8Array;
  issuerKey: KeyObject;
  profile: Profile;
  notBefore: Date;
  notAfter: Date;
}

function nameOf(name: Name): Asn1 {
  const part = (type: string, value: Asn1) => set(sequence(oid(type), value));
  const parts = [part('2.5.4.6', printable('VN'))];
  if (name.organisation) parts.push(part('2.5.4.10', utf8(name.organisation)));
  if (name.unit) parts.push(part('2.5.4.11', utf8(name.unit)));
  if (name.title) parts.push(part('2.5.4.12', utf8(name.title)));
  parts.push(part('2.5.4.3', utf8(name.commonName)));
  return sequence(...parts);
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function unusedBits(byte: number): number {
  let unused = 0;
  while (unused < 7 && !((byte >> unused) & 1)) unused += 1;
  return unused;
}

function extensions(order: CertificateOrder, issuerSpki: Uint8Array): Asn1 {
  const { profile } = order;
  const constraints = profile.ca ? [yes()] : [];
  if (profile.pathLength !== undefined) constraints.push(integer(profile.pathLength));
  return sequence(
    extension('2.5.29.19', true, sequence(...constraints)),
    extension('2.5.29.15', true, bits(Buffer.of(profile.keyUsage), unusedBits(profile.keyUsage))),
    extension('2.5.29.14', false, octets(keyIdentifier(spkiOf(order.publicKey)))),
    extension('2.5.29.35', false, sequence(taggedBytes(0, keyIdentifier(issuerSpki)))),
    ...purposeOf(profile),
    ...placesOf(profile.places ?? {}),
  );
}

function purposeOf({ purpose, unchecked }: Profile): Asn1[] {
  return [
    ...(purpose ? [extension('2.5.29.37', true, sequence(oid(purpose)))] : []),
    ...(unchecked ? [extension('1.3.6.1.5.5.7.48.1.5', false, nothing())] : []),
  ];
}

/** RFC 5280, 4.2.1.13 and 4.2.2.1. */
function placesOf({ crl, ocsp, issuer }: ServicePlaces): Asn1[] {
  const address = (url: string) => taggedBytes(6, Buffer.from(url, 'latin1'));
  const access = [
    ...(ocsp ? [sequence(oid('1.3.6.1.5.5.7.48.1'), address(ocsp))] : []),
    ...(issuer ? [sequence(oid('1.3.6.1.5.5.7.48.2'), address(issuer))] : []),
  ];
  return [
    ...(crl ? [extension('2.5.29.31', false, sequence(sequence(tagged(0, tagged(0, address(crl))))))] : []),
    ...(access.length > 0 ? [extension('1.3.6.1.5.5.7.1.1', false, sequence(...access))] : []),
  ];
}

interface IssuerParts {
  name: Asn1;
  spki: Uint8Array;
}

/** The issuer's name is copied as it stands in its certificate: written anew it might differ by its encoding. */
function issuerOf(order: CertificateOrder): IssuerParts {
  if (!order.issuer) return { name: nameOf(order.subject), spki: spkiOf(order.publicKey) };
  const { subject, spki } = partsOf(order.issuer);
  return { name: subject, spki };
}

/** Positive, 127 random bits. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

export function issueCertificate(order: CertificateOrder): Buffer {
  const issuer = issuerOf(order);
  const body = sequence(
    tagged(0, integer(2)),
    integer(serialNumber()),
    algorithmFor(order.issuerKey),
    issuer.name,
    sequence(time(order.notBefore), time(order.notAfter)),
    nameOf(order.subject),
    fromDer(spkiOf(order.publicKey)),
    tagged(3, extensions(order, issuer.spki)),
  );
  return signedBy(order.issuerKey, body);
}

export function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
