import { expect } from 'chai';
import { ROLES } from '../../src/kernel/context.ts';
import type { Answer, Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { expectProblem } from '../support/problems.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly name: string;
  /** An example of the body, where one is sent. */
  readonly body: Record<string, unknown> | undefined;
  readonly isPublic: boolean;
}

/** What no field of any operation should mean, each of another kind. */
const NONSENSE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  // Half a letter: no such thing in UTF-8.
  '\ud800',
  'x'.repeat(30_000),
  "'; drop table records; --",
  '../../etc/passwd',
  [],
  [null],
  {},
  { $gt: '' },
  [[[[{}]]]],
];

/** These would only end the test itself. */
const LEFT_OUT = new Set(['signOut', 'signOutEverywhere', 'followEvents']);

async function operationsOf(client: Client): Promise<Operation[]> {
  const { body } = await client.get('/openapi.json');
  return Object.entries<Record<string, Body>>(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, ''),
      name: operation.operationId,
      body: exampleOf(operation.requestBody?.content?.['application/json']),
      isPublic: Array.isArray(operation.security) && operation.security.length === 0,
    })),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a document of OpenAPI
type Body = any;

function exampleOf(content: Body): Record<string, unknown> | undefined {
  if (!content) return undefined;
  return content.example ?? Object.values<Body>(content.examples ?? {})[0]?.value ?? {};
}

describe('Every operation of the API, whatever is sent', function () {
  this.timeout(180_000);
  let office: TestOffice;
  let everyone: Client;
  let all: Operation[];
  let operations: Operation[];

  before(async () => {
    office = await startTestOffice({ config: { rateLimit: 0 } });
    everyone = await office.person('moiviec', ROLES);
    all = await operationsOf(everyone);
    operations = all.filter(({ name }) => !LEFT_OUT.has(name));
  });
  after(() => office.close());

  function call(by: Client, { method, path }: Operation, body?: unknown): Promise<Answer> {
    const address = path.replaceAll(/\{\w+\}|:\w+/g, 'khong-co');
    const json = { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } };
    return by.send(address, { method, ...(method === 'GET' ? {} : json) }, { version: 1 });
  }

  it('is described: a good part of a hundred of them', () => {
    expect(operations.length).to.be.above(80);
    const commands = operations.filter(({ body }) => body && Object.keys(body).length > 0);
    expect(commands.length).to.be.above(25);
  });

  it('is refused to who is not signed in, but for the public ones', async () => {
    for (const operation of operations.filter(({ isPublic }) => !isPublic)) {
      const answer = await call(office.client(), operation);
      expect(answer.status, `${operation.method} ${operation.path}`).to.equal(401);
      expectProblem(answer, 'NOT_SIGNED_IN');
    }
  });

  it('is refused without the token of the session, where it changes something', async () => {
    const forged = office.client();
    forged.cookie = everyone.cookie;
    for (const operation of operations.filter(({ method }) => method !== 'GET')) {
      const answer = await call(forged, operation);
      expect(answer.status, `${operation.method} ${operation.path}`).to.equal(403);
      expectProblem(answer, 'CSRF');
    }
  });

  it('finds nothing by an id that is not there, and says so', async () => {
    for (const operation of operations.filter(({ path }) => /[{:]/.test(path))) {
      const answer = await call(everyone, operation, operation.body);
      const said = `${operation.method} ${operation.path}: ${answer.status} ${JSON.stringify(answer.body)}`;
      expect(answer.status, said).to.be.within(400, 499);
      expectProblem(answer, answer.body.code);
    }
  });

  it('never fails unexpectedly, whichever field holds nonsense', async () => {
    const unexpected: string[] = [];
    for (const operation of operations.filter(({ body, name }) => body && name !== 'signIn')) {
      for (const field of Object.keys(operation.body ?? {})) {
        for (const nonsense of NONSENSE) {
          const answer = await call(everyone, operation, { ...operation.body, [field]: nonsense });
          if (answer.status < 500) continue;
          unexpected.push(
            `${operation.name} ${field}=${JSON.stringify(nonsense).slice(0, 40)}: ${answer.body.code}`,
          );
        }
      }
    }
    expect(unexpected).to.deep.equal([]);
  });

  it('never fails unexpectedly, whatever stands in the address', async () => {
    const unexpected: string[] = [];
    const words = [
      '%00',
      '%ff',
      '..%2f..%2fetc%2fpasswd',
      '%ED%A0%80',
      'x'.repeat(5000),
      '__proto__',
      '%20',
      "'%20or%201=1",
    ];
    for (const { method, path, name } of operations) {
      const named = /\{\w+\}/.test(path) ? words : [];
      const addresses = [
        ...named.map((word) => path.replaceAll(/\{\w+\}/g, word)),
        `${path.replaceAll(/\{\w+\}/g, 'khong-co')}?limit=%00&after=${'{'.repeat(300)}&q=%ff&q=2&year=1e9&number=%22&from=0&days=-1`,
      ];
      for (const address of addresses) {
        const answer = await everyone.send(address, { method }, { version: 1 });
        if (answer.status >= 500) unexpected.push(`${name} ${address.slice(0, 80)}: ${answer.status}`);
      }
    }
    expect(unexpected).to.deep.equal([]);
  });

  it('is not there by another method', async () => {
    const known = new Set(all.map(({ method, path }) => `${method} ${path}`));
    for (const path of new Set(operations.map((one) => one.path))) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (known.has(`${method} ${path}`)) continue;
        const answer = await call(everyone, { method, path, name: '', body: undefined, isPublic: false });
        expect(answer.status, `${method} ${path}`).to.be.within(400, 499);
      }
    }
  });

  it('leaves the office whole: everything still answers, and the journal is sound', async () => {
    expect((await office.admin.get('/units')).status).to.equal(200);
    expect((await office.deps.storage.journal.verify()).problems).to.deep.equal([]);
  });
});
