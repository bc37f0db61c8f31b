// Runs in a confined subprocess: which certificates a file brings, and what each of them says.
import type { KeyObject } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../asn1.ts';
import { type CertificateFacts, certificateFacts, USAGE_ISSUE } from '../certificate.ts';
import { type KeyFacts, toldOf } from '../workbench/key-facts.ts';

export interface CertificatesTask {
  readonly file: Uint8Array;
}

export interface BroughtCertificate extends Omit<KeyFacts, 'keyUsage'> {
  readonly selfIssued: boolean;
  /** Self-issued, and its own signature is right; of others nothing can be said here. */
  readonly signatureRight: boolean;
  readonly authority: boolean;
  readonly strong: boolean;
  readonly pem: string;
}

export interface BroughtFile {
  readonly certificates: readonly BroughtCertificate[];
  readonly holdsPrivateKey: boolean;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g;
const HOLDS_CERTIFICATES = /^(?:(?:X509 )?CERTIFICATE|PKCS7|CMS)$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const SIGNED = '1.2.840.113549.1.7.2';
const LEAST_RSA_BITS = 2048;
const LEAST_EC_BITS = 256;
const CURVE_BITS = /(\d{3})/;

/** The certificates of a PKCS#7 bag without content (RFC 5652, 5.1), which is how many authorities hand them out. */
function bagged(content: Asn1Node): Buffer[] {
  const signed = content.at(1).at(0);
  return (signed.find(CONTEXT)?.items ?? []).map((item) => item.raw);
}

function fromDer(der: Buffer): Buffer[] {
  const outer = readAsn1(der);
  const first = outer.items[0];
  return first?.tag === TAG.oid && first.oid === SIGNED ? bagged(outer) : [outer.raw];
}

function fromPem(text: string): Buffer[] {
  const blocks = [...text.matchAll(BLOCK)].filter(([, label = '']) => HOLDS_CERTIFICATES.test(label));
  return blocks.flatMap(([, , body = '']) => fromDer(Buffer.from(body, 'base64')));
}

function isStrong(key: KeyObject): boolean {
  const { modulusLength, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return modulusLength >= LEAST_RSA_BITS && key.asymmetricKeyType !== 'dsa';
  if (key.asymmetricKeyType !== 'ec') return /^ed(25519|448)$/.test(key.asymmetricKeyType ?? '');
  return Number(CURVE_BITS.exec(namedCurve)?.[1] ?? 0) >= LEAST_EC_BITS;
}

// RFC 5280, 4.2.1.3 and 4.2.1.9: who issues certificates says so in its own.
function mayIssue({ ca, keyUsage }: CertificateFacts): boolean {
  return ca && (keyUsage === undefined || (keyUsage & USAGE_ISSUE) !== 0);
}

function brought(der: Buffer): BroughtCertificate {
  const facts = certificateFacts(der);
  const { x509 } = facts;
  const selfIssued = x509.checkIssued(x509);
  return {
    ...toldOf(facts, x509.raw),
    selfIssued,
    signatureRight: selfIssued && x509.verify(x509.publicKey),
    authority: mayIssue(facts),
    strong: isStrong(x509.publicKey),
    pem: x509.toString(),
  };
}

/** A file that cannot be read brings nothing. */
export function run({ file }: CertificatesTask): BroughtFile {
  const bytes = Buffer.from(file);
  const text = bytes[0] === 0x30 ? '' : bytes.toString('latin1');
  const holdsPrivateKey = PRIVATE_KEY.test(text);
  try {
    const ders = text === '' ? fromDer(bytes) : fromPem(text);
    const all = new Map(ders.map(brought).map((one) => [one.fingerprint, one]));
    return { certificates: [...all.values()], holdsPrivateKey };
  } catch {
    return { certificates: [], holdsPrivateKey };
  }
}
