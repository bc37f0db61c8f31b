import { createHash, type KeyObject } from 'node:crypto';
import { type CertificateFacts, certificateFacts, type PersonName } from '../certificate.ts';

export interface KeyFacts {
  readonly subject: PersonName;
  readonly issuer: PersonName;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
  readonly keyUsage?: number;
  /** `RSA 3072`, `EC prime256v1`. */
  readonly algorithm: string;
}

function algorithmOf(key: KeyObject): string {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  return [(key.asymmetricKeyType ?? '').toUpperCase(), modulusLength ?? namedCurve].filter(Boolean).join(' ');
}

/** What people are told of a certificate, of which `der` are the bytes. */
export function toldOf(facts: CertificateFacts, der: Uint8Array): Omit<KeyFacts, 'keyUsage'> {
  const { subject, issuer, serial, notBefore, notAfter, x509 } = facts;
  const fingerprint = createHash('sha256').update(der).digest('hex');
  const algorithm = algorithmOf(x509.publicKey);
  return { subject, issuer, serial, notBefore, notAfter, fingerprint, algorithm };
}

export function keyFactsOf(certificate: Uint8Array): KeyFacts {
  const facts = certificateFacts(certificate);
  const { keyUsage } = facts;
  return { ...toldOf(facts, certificate), ...(keyUsage === undefined ? {} : { keyUsage }) };
}
