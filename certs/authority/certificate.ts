// X.509 certificates by RFC 5280: forge's generic ASN.1 builds the structure, node:crypto signs it.
import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  type Asn1,
  bits,
  children,
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
  toDer,
  utf8,
  yes,
} from '../../src/kernel/der.ts';

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
}

/** keyCertSign and cRLSign. */
export const ISSUES = 0x06;
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

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';

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

/** Method 1 of RFC 5280, 4.2.1.2: SHA-1 of the key's bits. It only names the key, nothing rests on it. */
function keyIdentifier(spki: Uint8Array): Buffer {
  const key = children(fromDer(spki))[1]?.value;
  if (typeof key !== 'string') throw new Error('unreadable public key');
  return createHash('sha1')
    .update(Buffer.from(key.slice(1), 'latin1'))
    .digest();
}

function extension(id: string, critical: boolean, value: Asn1): Asn1 {
  return sequence(oid(id), ...(critical ? [yes()] : []), octets(toDer(value)));
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
  );
}

interface IssuerParts {
  name: Asn1;
  spki: Uint8Array;
}

/** The issuer's name is copied as it stands in its certificate: written anew it might differ by its encoding. */
function issuerOf(order: CertificateOrder): IssuerParts {
  if (!order.issuer) return { name: nameOf(order.subject), spki: spkiOf(order.publicKey) };
  const body = children(children(fromDer(order.issuer))[0]);
  const name = body[5];
  const spki = body[6];
  if (!name || !spki) throw new Error('unreadable issuer');
  return { name, spki: toDer(spki) };
}

/** Positive, 127 random bits. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

export function issueCertificate(order: CertificateOrder): Buffer {
  const issuer = issuerOf(order);
  const algorithm = sequence(oid(SHA256_WITH_RSA), nothing());
  const body = sequence(
    tagged(0, integer(2)),
    integer(serialNumber()),
    algorithm,
    issuer.name,
    sequence(time(order.notBefore), time(order.notAfter)),
    nameOf(order.subject),
    fromDer(spkiOf(order.publicKey)),
    tagged(3, extensions(order, issuer.spki)),
  );
  const signature = sign('sha256', toDer(body), order.issuerKey);
  return toDer(sequence(body, algorithm, bits(signature)));
}

export function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
