import type { Secrecy } from '../../../kernel/context.ts';

/** A value read from a document. Whoever registers it confirms what is not sure. */
export interface Suggestion<T> {
  value: T;
  sure: boolean;
}

export type Urgency = 'urgent' | 'very-urgent' | 'flash';

/** What a document says of itself. A field that was not found is absent. */
export interface Suggestions {
  number?: Suggestion<string>;
  symbol?: Suggestion<string>;
  /** Civil day, `yyyy-mm-dd`. */
  date?: Suggestion<string>;
  issuer?: Suggestion<string>;
  /** The agency above the issuing one. */
  issuerParent?: Suggestion<string>;
  /** Code of the type in the registers' table: `decision`, `official-letter`. */
  type?: Suggestion<string>;
  abstract?: Suggestion<string>;
  signer?: Suggestion<string>;
  /** `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`. */
  signerTitle?: Suggestion<string>;
  urgency?: Suggestion<Urgency>;
  secrecy?: Suggestion<Exclude<Secrecy, 'none'>>;
  /** Kính gửi. */
  recipients?: Suggestion<string[]>;
}
