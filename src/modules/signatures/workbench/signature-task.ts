import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import type { SignatureLook } from '../appearance.ts';
import type { SignerIdentity } from '../signer.ts';
import type { PdfSource } from './source.ts';

/** What signing asks for, whichever key signs. */
export interface SignatureTask {
  readonly pdf: PdfSource;
  readonly field: string;
  /** ISO 8601. */
  readonly at: string;
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly look?: SignatureLook;
  readonly certify?: boolean;
  /** A field whose signature must be there and unbroken before this one may be made. */
  readonly after?: string;
}

/** An identity on its way to a subprocess. */
export interface SentIdentity {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
}

export function arrived({ certificate, chain, algorithm }: SentIdentity): SignerIdentity {
  return { certificate: Buffer.from(certificate), chain: chain.map((one) => Buffer.from(one)), algorithm };
}
