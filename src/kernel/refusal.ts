/** One reason why something cannot be done. Codes are stable; messages are translated at the edge. */
export interface Reason {
  /** UPPER_SNAKE, declared in the catalogue of the module that refuses. */
  readonly code: string;
  /** Dotted path of the input field it is about. */
  readonly field?: string;
  /** Values that the message names, e.g. `{number: 15}`. */
  readonly params?: { readonly [name: string]: string | number };
}

/** A refusal carries every reason at once, so that a person mends them in one visit. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.code).join(', '));
    this.reasons = reasons;
  }
}

export function refuse(code: string, about: Omit<Reason, 'code'> = {}): never {
  throw new Refusal([{ code, ...about }]);
}

export function refuseAll(reasons: readonly Reason[]): void {
  if (reasons.length > 0) throw new Refusal(reasons);
}

/** What the edge knows of a code: its HTTP status and its sentence in both languages (`{name}` takes a param). */
export interface Message {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503 | 507;
  readonly vi: string;
  readonly en: string;
}
export type Catalogue = { readonly [code: string]: Message };
