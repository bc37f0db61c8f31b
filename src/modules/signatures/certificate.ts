// What a certificate says (RFC 5280), read from its own bytes.
import { X509Certificate } from 'node:crypto';
import { type Asn1Node, readAsn1, TAG } from './asn1.ts';

export interface PersonName {
  readonly commonName?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly title?: string;
}

export interface CertificateFacts {
  readonly der: Buffer;
  readonly x509: X509Certificate;
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

function keyUsageOf(body: Asn1Node): number | undefined {
  const extensions = body.items.find((item) => item.tag === 0x80 + 3)?.at(0);
  const usage = extensions?.items.find((extension) => extension.at(0).oid === KEY_USAGE);
  const octets = usage?.items.at(-1);
  if (!octets) return undefined;
  return readAsn1(octets.content).content[1] ?? 0;
}

export function certificateFacts(der: Uint8Array): CertificateFacts {
  const x509 = new X509Certificate(der);
  const body = readAsn1(x509.raw).at(0);
  const first = body.at(0).tag === TAG.integer ? 0 : 1;
  return {
    der: x509.raw,
    x509,
    subject: nameOf(body.at(first + 4)),
    issuer: nameOf(body.at(first + 2)),
    issuerDer: body.at(first + 2).raw,
    serialDer: body.at(first).raw,
    serial: x509.serialNumber,
    notBefore: x509.validFromDate.toISOString(),
    notAfter: x509.validToDate.toISOString(),
    keyUsage: keyUsageOf(body),
  };
}

/** Whether a certificate is valid at an instant, by its own dates alone. */
export function isCurrent(certificate: CertificateFacts, at: Date): boolean {
  return certificate.notBefore <= at.toISOString() && at.toISOString() <= certificate.notAfter;
}
