// Runs in a confined subprocess: what the certificate of a key that is elsewhere says, and whether its chain is one.
import { X509Certificate } from 'node:crypto';
import { chainFrom, refuseWeak } from '../keyfile/fitness.ts';
import { KeyError, unusable } from '../keyfile/key-error.ts';
import { type KeyFacts, keyFactsOf } from './key-facts.ts';

export interface CertificateTask {
  /** DER or PEM. */
  readonly certificate: Uint8Array;
  /** Certificates that came with it, in any order. */
  readonly others: readonly Uint8Array[];
}

export interface CertificateFound {
  readonly facts: KeyFacts;
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, the issuer first; what does not belong to it is left out. */
  readonly chain: readonly Uint8Array[];
}

export function run({ certificate, others }: CertificateTask): CertificateFound {
  try {
    const own = new X509Certificate(certificate);
    refuseWeak(own.publicKey);
    const chain = chainFrom(
      own,
      others.map((one) => new X509Certificate(one)),
    );
    return { facts: keyFactsOf(own.raw), certificate: own.raw, chain };
  } catch (error) {
    if (error instanceof KeyError) throw error;
    return unusable('SIGNING_CERTIFICATE_UNREADABLE');
  }
}
