import { expect } from 'chai';
import { messages } from '../../src/services.ts';
import type { Answer } from './client.ts';

/** A refusal as the API promises it: RFC 9457, a code that is declared, a sentence in both languages, nothing of the inside. */
export function expectProblem({ status, headers, body }: Answer, code: string): void {
  expect(body, JSON.stringify(body)).to.include({ type: 'about:blank', status, code });
  expect(headers.get('content-type')).to.match(/^application\/problem\+json/);
  expect(headers.get('content-language')).to.be.oneOf(['vi', 'en']);
  expect(headers.get('x-request-id')).to.equal(body.requestId);
  expect(body.title).to.be.a('string').and.not.equal('');
  // Every `{name}` in a sentence has got its value.
  expect(`${body.title} ${body.detail}`).to.not.match(/\{\w+\}/);
  expect(body.reasons).to.be.an('array').that.is.not.empty;
  for (const one of [code, ...codesOf(body)]) {
    expect(messages, `${one} is not in the catalogue`).to.have.property(one);
    const { vi, en } = messages[one]!;
    expect([vi !== '', en !== '', vi !== en], one).to.deep.equal([true, true, true]);
  }
  expect(messages[code]!.status).to.equal(status);
  expect(JSON.stringify(body)).to.not.match(/node_modules|\.ts:|SQLITE|at \w+ \(/);
}

export function codesOf(body: { readonly reasons: readonly { readonly code: string }[] }): string[] {
  return body.reasons.map((reason) => reason.code);
}

/** `field CODE` of every reason. */
export function fieldsOf(body: {
  readonly reasons: readonly { readonly code: string; readonly field?: string }[];
}): string[] {
  return body.reasons.map((reason) => `${reason.field} ${reason.code}`);
}
