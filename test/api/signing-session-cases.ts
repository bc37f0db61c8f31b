// A leader with documents before them: what the tests of signing sessions do over and over.
import { expect } from 'chai';
import { outgoing, PASSPHRASE, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
export type Body = any;

export const codesIn = (body: Body): string[] =>
  (body.reasons ?? []).map((reason: { code: string }) => reason.code);

export class Desk {
  readonly ward: Ward;
  readonly by: string;

  constructor(ward: Ward, by = 'chutich') {
    this.ward = ward;
    this.by = by;
  }

  /** So many documents that wait for their signer. */
  async documents(count: number, more: object = {}): Promise<Body[]> {
    const all = [];
    for (let one = 0; one < count; one++) all.push(await outgoing(this.ward, 'check', more));
    return all;
  }

  unlocking(passphrase = PASSPHRASE) {
    const key = this.by === 'chutich' ? 'chutich' : 'agency';
    return { keyId: this.ward.keys.get(key), passphrase };
  }

  async post(session: Body, step: string, body: object = {}): Promise<{ status: number; body: Body }> {
    return (await this.ward.as(this.by)).post(`/signing-sessions/${session.id}/${step}`, body);
  }

  async done(session: Body, step: string, body: object = {}): Promise<Body> {
    const answer = await this.post(session, step, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  }

  async opened(docs: readonly Body[], purpose = 'sign'): Promise<Body> {
    const client = await this.ward.as(this.by);
    const answer = await client.post('/signing-sessions', { purpose, documents: docs.map(({ id }) => id) });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body;
  }

  decide(session: Body, lines: object[]): Promise<Body> {
    return this.done(session, 'decisions', { lines });
  }

  decideAll(session: Body, decision: string): Promise<Body> {
    const lines = session.lines.map(({ id }: Body) => ({ line: id, decision }));
    return this.decide(session, lines);
  }

  async session(session: Body): Promise<Body> {
    return (await (await this.ward.as(this.by)).get(`/signing-sessions/${session.id}`)).body;
  }

  /** Asks until nothing is under way, or something is as it should be. */
  async until(session: Body, isSo = (now: Body) => now.counts.chosen === 0): Promise<Body> {
    for (let tries = 0; tries < 2000; tries++) {
      const now = await this.session(session);
      if (isSo(now)) return now;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(JSON.stringify(await this.session(session)));
  }

  async read({ id }: Body): Promise<Body> {
    return (await (await this.ward.as(this.by)).get(`/outgoing/${id}`)).body;
  }
}

export const statesOf = ({ lines }: Body): string[] => lines.map(({ state }: Body) => state);

/** Lines of the register of ordinary documents, in the order of their numbers. */
export async function registerOf(ward: Ward): Promise<Body[]> {
  const clerk = await ward.as('vanthu1');
  const books = (await clerk.get('/books?year=2026&direction=outgoing')).body.items;
  const book = books.find((one: { secrecy: string }) => one.secrecy === 'none');
  const { items } = (await clerk.get(`/books/${book.id}/entries?limit=100`)).body;
  return items.sort((a: Body, b: Body) => a.number - b.number);
}
