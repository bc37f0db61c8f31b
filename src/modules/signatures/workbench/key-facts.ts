import { createHash } from 'node:crypto';
import { certificateFacts, type PersonName } from '../certificate.ts';

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

export function keyFactsOf(certificate: Uint8Array): KeyFacts {
  const facts = certificateFacts(certificate);
  const { publicKey } = facts.x509;
  const details = publicKey.asymmetricKeyDetails;
  return {
    subject: facts.subject,
    issuer: facts.issuer,
    serial: facts.serial,
    notBefore: facts.notBefore,
    notAfter: facts.notAfter,
    fingerprint: createHash('sha256').update(certificate).digest('hex'),
    ...(facts.keyUsage === undefined ? {} : { keyUsage: facts.keyUsage }),
    algorithm: `${(publicKey.asymmetricKeyType ?? '').toUpperCase()} ${details?.modulusLength ?? details?.namedCurve}`,
  };
}
