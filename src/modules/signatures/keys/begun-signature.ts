// A signature that waits for a key on the person's own machine. Whoever keeps it can finish it after a crash.
import type { SignatureAlgorithm, ToBeSigned } from '../../../kernel/signature-algorithm.ts';
import { toBeSignedOf } from '../cms.ts';
import type { ReservedPlaces } from '../pdf/reserved.ts';

/** Small, and nothing but JSON. */
export interface BegunRecord {
  readonly key: string;
  /** Of the certificate that it was begun with: another one cannot finish it. */
  readonly fingerprint: string;
  readonly algorithm: SignatureAlgorithm;
  readonly field: string;
  /** ISO 8601: when it was begun, which the signature says. */
  readonly at: string;
  readonly places: ReservedPlaces;
  /** DER in base64: the attributes that the key signs. */
  readonly attributes: string;
}

export interface BegunSignature {
  /** Everything but the signature itself. */
  readonly pdf: Buffer;
  readonly record: BegunRecord;
}

/** What the key is to sign, and what an agent shows of it. */
export function toBeSignedFor({ attributes, algorithm }: BegunRecord): ToBeSigned {
  return toBeSignedOf(Buffer.from(attributes, 'base64'), algorithm);
}
