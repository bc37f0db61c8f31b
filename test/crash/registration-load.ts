/** Clerks who register as fast as they are answered, and what they were told. */
import { Client } from '../support/client.ts';

export interface Acknowledged {
  readonly id: string;
  readonly number: number;
  /** Files that were named in the registration. */
  readonly files: readonly string[];
}

export interface SignedIn {
  readonly cookie: string;
  readonly csrf: string;
}

const PDF = (text: string) => Buffer.from(`%PDF-1.4\n% ${text.repeat(200)}\n%%EOF\n`);

export class Clerk {
  readonly #client: Client;
  readonly #name: string;
  #last = 0;

  constructor(url: string, name: string, { cookie, csrf }: SignedIn) {
    this.#client = Object.assign(new Client(url), { cookie, csrf });
    this.#name = name;
  }

  /** Until the server is gone. */
  async registerOn(told: (acknowledged: Acknowledged) => void): Promise<void> {
    for (;;) {
      try {
        told(await this.#register());
      } catch (error) {
        if (error instanceof TypeError) return;
        throw error;
      }
    }
  }

  async #register(): Promise<Acknowledged> {
    const title = `${this.#name}-${++this.#last}`;
    const files = this.#last % 3 === 0 ? [await this.#upload(title)] : [];
    const answer = await this.#client.post('/incoming', {
      issuer: 'Sở Nội vụ',
      numberAndSymbol: `${this.#last}/SNV-${this.#name}`,
      documentOn: '2026-01-05',
      type: 'official-letter',
      abstract: `Về việc ${title}`,
      confirmDuplicate: true,
      files,
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return { id: answer.body.id, number: answer.body.arrivalNumber, files };
  }

  async #upload(title: string): Promise<string> {
    const answer = await this.#client.upload('/files', { name: `${title}.pdf`, content: PDF(title) });
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }
}
