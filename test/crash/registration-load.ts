/** Clerks who register as fast as they are answered, and what they were told. */
import { Client } from '../support/client.ts';

export interface Acknowledged {
  readonly id: string;
  readonly number: number;
  /** Files that were named in the registration. */
  readonly files: readonly string[];
}

/** `unknown`: no answer came, or one that says that nobody knows. `refused`: an answer that says that nothing was changed. */
export type Outcome =
  | ({ readonly kind: 'told' } & Acknowledged)
  | { readonly kind: 'refused'; readonly told: string }
  | { readonly kind: 'unknown' };

export interface SignedIn {
  readonly cookie: string;
  readonly csrf: string;
}

/** Says that it failed, and what of. */
class Failed extends Error {
  readonly status: number;
  readonly code: string;

  constructor({ status, body }: { readonly status: number; readonly body: { readonly code?: string } }) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.code = body.code ?? '';
  }
}

export const pdfOf = (title: string) => Buffer.from(`%PDF-1.4\n% ${title.repeat(200)}\n%%EOF\n`);
export const abstractOf = (title: string) => `Về việc ${title}`;

export class Clerk {
  readonly #client: Client;
  readonly #name: string;
  readonly #book: string | undefined;
  #last = 0;

  constructor(url: string, name: string, { cookie, csrf, book }: SignedIn & { readonly book?: string }) {
    this.#client = Object.assign(new Client(url), { cookie, csrf });
    this.#name = name;
    this.#book = book;
  }

  /** Until the server is gone. */
  async registerOn(told: (acknowledged: Acknowledged) => void): Promise<void> {
    for (;;) {
      const { outcome } = await this.register();
      if (outcome.kind === 'unknown') return;
      if (outcome.kind === 'refused') throw new Error(outcome.told);
      told(outcome);
    }
  }

  /** One document, every third with a file; each has a title that no other has. */
  async register(): Promise<{ readonly title: string; readonly outcome: Outcome }> {
    const title = `${this.#name}-${++this.#last}`;
    try {
      const files = this.#last % 3 === 0 ? [await this.#upload(title)] : [];
      return { title, outcome: { kind: 'told', ...(await this.#register(title, files)) } };
    } catch (error) {
      if (error instanceof TypeError) return { title, outcome: { kind: 'unknown' } };
      if (!(error instanceof Failed) || ![503, 507].includes(error.status)) throw error;
      const isUnknown = error.code === 'OUTCOME_UNKNOWN';
      return { title, outcome: isUnknown ? { kind: 'unknown' } : { kind: 'refused', told: error.message } };
    }
  }

  async #register(title: string, files: readonly string[]): Promise<Acknowledged> {
    const answer = await this.#client.post('/incoming', {
      issuer: 'Sở Nội vụ',
      numberAndSymbol: `${this.#last}/SNV-${this.#name}`,
      documentOn: '2026-01-05',
      type: 'official-letter',
      abstract: abstractOf(title),
      confirmDuplicate: true,
      files,
      ...(this.#book && { book: this.#book }),
    });
    if (answer.status !== 201) throw new Failed(answer);
    return { id: answer.body.id, number: answer.body.arrivalNumber, files };
  }

  async #upload(title: string): Promise<string> {
    const answer = await this.#client.upload('/files', { name: `${title}.pdf`, content: pdfOf(title) });
    if (answer.status !== 201) throw new Failed(answer);
    return answer.body.id;
  }
}
