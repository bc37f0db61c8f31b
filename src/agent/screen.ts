// What the agent shows on the person's own machine, and asks there. The page of the office never sees it.

export interface ConsentDocument {
  readonly title: string;
  readonly number?: string;
  /** SHA-256 of the file as the person saw it on the page, in hex. */
  readonly digest?: string;
}

export interface ConsentRequest {
  /** Origin of the office. */
  readonly office: string;
  readonly documents: readonly ConsentDocument[];
  /** Whom the certificate speaks of. */
  readonly holder: string;
  readonly token: string;
  /** The next wrong PIN locks the token. */
  readonly finalTry: boolean;
  /** The PIN is typed on the reader: only consent is asked here. */
  readonly pinOnReader: boolean;
}

/** Consent is given with the PIN, in one act. */
export interface Consent {
  readonly pin: string;
}

export interface Screen {
  pairingCode(code: string, minutes: number): void;
  paired(): void;
  /** Undefined: declined, or nobody answered until the signal came. */
  consent(request: ConsentRequest, until: AbortSignal): Promise<Consent | undefined>;
  /** The digest that the signature covers: of the document's own bytes, in hex. */
  signed(document: ConsentDocument, digest: string): void;
  /** A refusal, as a sentence in the person's language. */
  refused(code: string): void;
  /** What whoever looks after the machine may want to know: of a token's module, or of the agent itself. */
  failed(error: unknown): void;
  batchEnded(signatures: number): void;
}
