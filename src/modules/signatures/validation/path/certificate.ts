// What path validation must know of a certificate (RFC 5280, 4): read from its own bytes. node:crypto's X509Certificate
// gives key and signature; it looks at neither name constraints nor policies nor unknown critical extensions.
import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../../asn1.ts';
import { certificateFacts, type PersonName } from '../../certificate.ts';
import { remembering } from '../../remembering.ts';

export interface Extension {
  readonly critical: boolean;
  readonly value: Asn1Node;
}

export interface Certificate {
  readonly der: Buffer;
  readonly fingerprint: string;
  readonly subject: PersonName;
  readonly issuer: PersonName;
  readonly subjectDer: Buffer;
  readonly issuerDer: Buffer;
  readonly serialDer: Buffer;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: KeyObject;
  /** The key's own bits, as OCSP names an issuer by their digest. */
  readonly keyBits: Buffer;
  readonly extensions: ReadonlyMap<string, Extension>;
  readonly subjectKeyId: Buffer | undefined;
  readonly authorityKeyId: Buffer | undefined;
  /** What is signed, by which algorithm, and the signature. */
  readonly signed: Buffer;
  readonly algorithm: Asn1Node;
  readonly signature: Buffer;
}

export const EXTENSION = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  crlPlaces: '2.5.29.31',
  policies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyId: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extendedUsage: '2.5.29.37',
  inhibitAnyPolicy: '2.5.29.54',
  ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
  /** ETSI EN 319 412-1, 5.2.2: no revocation is foreseen for its short life. */
  shortTerm: '0.4.0.194121.2.1',
} as const;

/** RFC 5280, 4.1.2.9 and 5.1.2.7: certificates, lists and their lines carry them alike. */
export function extensionsIn(node: Asn1Node | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>();
  for (const item of node?.items ?? []) {
    const octets = item.items.at(-1);
    const { oid } = item.at(0);
    if (!octets || found.has(oid)) throw new Error('unreadable extension');
    const critical = item.items.length > 2 && item.at(1).content[0] !== 0;
    found.set(oid, { critical, value: readAsn1(octets.content) });
  }
  return found;
}

export const readCertificate = remembering(certificateIn);

function certificateIn(given: Uint8Array): Certificate {
  const facts = certificateFacts(given);
  const outer = facts.whole;
  const body = outer.at(0);
  const first = body.at(0).tag === TAG.integer ? 0 : 1;
  // RFC 5280, 4.1.1.2: the algorithm inside what is signed must be the one outside it.
  if (!body.at(first + 1).raw.equals(outer.at(1).raw)) throw new Error('two algorithms');
  const extensions = extensionsIn(body.find(CONTEXT + 3)?.at(0));
  return {
    der: facts.der,
    fingerprint: createHash('sha256').update(facts.der).digest('hex'),
    subject: facts.subject,
    issuer: facts.issuer,
    subjectDer: body.at(first + 4).raw,
    issuerDer: facts.issuerDer,
    serialDer: facts.serialDer,
    serial: facts.serial,
    notBefore: new Date(facts.notBefore),
    notAfter: new Date(facts.notAfter),
    publicKey: facts.x509.publicKey,
    keyBits: body
      .at(first + 5)
      .at(1)
      .content.subarray(1),
    extensions,
    subjectKeyId: extensions.get(EXTENSION.subjectKeyId)?.value.content,
    authorityKeyId: extensions.get(EXTENSION.authorityKeyId)?.value.find(CONTEXT)?.content,
    signed: body.raw,
    algorithm: outer.at(1),
    signature: outer.at(2).content.subarray(1),
  };
}

/** DER, or PEM with any number of certificates. */
export function readCertificates(given: Uint8Array): Certificate[] {
  const text = Buffer.from(given).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (!blocks) return [readCertificate(given)];
  return blocks.map((pem) => readCertificate(new X509Certificate(pem).raw));
}

/** Whom somebody trusts, from PEM. */
export function anchorsOf(roots: readonly string[]): Certificate[] {
  return roots.flatMap((pem) => {
    try {
      return readCertificates(Buffer.from(pem));
    } catch {
      // A root that cannot be read proves nothing; the others still count.
      return [];
    }
  });
}

/** The bits of a KeyUsage, the first bit being 0x80 of the first byte; undefined where nothing is limited. */
export function keyUsageOf(certificate: Certificate): number | undefined {
  const usage = certificate.extensions.get(EXTENSION.keyUsage)?.value;
  return usage ? (usage.content[1] ?? 0) : undefined;
}

/** Purposes by extended key usage; undefined where nothing is limited. */
export function purposesOf(certificate: Certificate): { oids: string[]; critical: boolean } | undefined {
  const found = certificate.extensions.get(EXTENSION.extendedUsage);
  return found && { oids: found.value.items.map(({ oid }) => oid), critical: found.critical };
}

export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subjectDer.equals(certificate.issuerDer);
}

/** Every certificate in a file as PEM; nothing where it holds none that can be read. */
export function certificatesIn(given: Uint8Array): string[] {
  try {
    return readCertificates(given).map(({ der }) => new X509Certificate(der).toString());
  } catch {
    return [];
  }
}
