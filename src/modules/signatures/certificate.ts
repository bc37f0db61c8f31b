// What a certificate says (RFC 5280), read from its own bytes.
import { X509Certificate } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from './asn1.ts';
import { remembering } from './remembering.ts';

export interface PersonName {
  readonly commonName?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly title?: string;
}

export interface CertificateFacts {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  /** The certificate taken apart. */
  readonly whole: Asn1Node;
  readonly subject: PersonName;
  readonly issuer: PersonName;
  /** As they stand in the certificate: a signature names its signer by exactly these bytes. */
  readonly issuerDer: Buffer;
  readonly serialDer: Buffer;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** First byte of the key usage bits; undefined where the certificate does not limit them. */
  readonly keyUsage: number | undefined;
  readonly ca: boolean;
}

const PARTS: { readonly [oid: string]: keyof PersonName } = {
  '2.5.4.3': 'commonName',
  '2.5.4.10': 'organisation',
  '2.5.4.11': 'unit',
  '2.5.4.12': 'title',
};
const BMP_STRING = 30;
const T61_STRING = 20;
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';

/** digitalSignature or nonRepudiation. */
export const USAGE_SIGN = 0xc0;
export const USAGE_ISSUE = 0x04;

function textOf(node: Asn1Node): string {
  if (node.tag === BMP_STRING) return Buffer.from(node.content).swap16().toString('utf16le');
  return node.content.toString(node.tag === T61_STRING ? 'latin1' : 'utf8');
}

function nameOf(node: Asn1Node): PersonName {
  const name: { -readonly [part in keyof PersonName]: string } = {};
  for (const set of node.items) {
    for (const pair of set.items) {
      const part = PARTS[pair.at(0).oid];
      if (part) name[part] = textOf(pair.at(1)).normalize('NFC');
    }
  }
  return name;
}

function extensionsOf(body: Asn1Node): Map<string, Asn1Node> {
  const found = new Map<string, Asn1Node>();
  for (const item of body.find(CONTEXT + 3)?.at(0).items ?? []) {
    const octets = item.items.at(-1);
    if (!octets || found.has(item.at(0).oid)) throw new Error('unreadable extension');
    found.set(item.at(0).oid, readAsn1(octets.content));
  }
  return found;
}

function limitsOf(extensions: Map<string, Asn1Node>) {
  const usage = extensions.get(KEY_USAGE);
  return {
    keyUsage: usage ? (usage.content[1] ?? 0) : undefined,
    ca: extensions.get(BASIC_CONSTRAINTS)?.find(TAG.boolean)?.content[0] === 0xff,
  };
}

export const certificateFacts = remembering(factsIn);

function factsIn(der: Uint8Array): CertificateFacts {
  const x509 = new X509Certificate(der);
  const whole = readAsn1(x509.raw);
  const body = whole.at(0);
  const first = body.at(0).tag === TAG.integer ? 0 : 1;
  return {
    der: x509.raw,
    whole,
    x509,
    subject: nameOf(body.at(first + 4)),
    issuer: nameOf(body.at(first + 2)),
    issuerDer: body.at(first + 2).raw,
    serialDer: body.at(first).raw,
    serial: x509.serialNumber,
    notBefore: x509.validFromDate.toISOString(),
    notAfter: x509.validToDate.toISOString(),
    ...limitsOf(extensionsOf(body)),
  };
}

/** What people are shown of a certificate. */
export interface CertificateView {
  readonly name?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

type Shown = Pick<CertificateFacts, 'subject' | 'issuer' | 'serial' | 'notBefore' | 'notAfter'>;

export function certificateView({ subject, issuer, serial, notBefore, notAfter }: Shown): CertificateView {
  const { commonName, ...rest } = subject;
  return {
    ...(commonName ? { name: commonName } : {}),
    ...rest,
    ...(issuer.commonName ? { issuer: issuer.commonName } : {}),
    serial,
    notBefore,
    notAfter,
  };
}
