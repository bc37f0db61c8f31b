import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { listRoutes, openApiDocument } from '../../src/api-document.ts';
import type { Route } from '../../src/http/route.ts';
import { messages } from '../../src/services.ts';
import { ROOT } from '../support/program.ts';

describe('The description of the API', () => {
  let routes: readonly Route[];
  before(async () => {
    routes = await listRoutes();
  });

  function expectNone(broken: readonly string[]): void {
    expect(broken, `\n${broken.join('\n')}\n`).to.have.length(0);
  }

  /** What is wrong with an example, by the very schema that validates or describes it. */
  function wrong(name: string, schema: Route['body'] | null, example: unknown): string[] {
    if (!schema) return example === undefined ? [] : [`${name}: an example, but nothing is sent`];
    if (example === undefined) return schema.safeParse({}).success ? [] : [`${name}: no example`];
    const read = schema.safeParse(example);
    if (read.success) return [];
    return read.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`);
  }

  it('has an example for every body and every answer, and each is right', () => {
    expectNone(
      routes.flatMap(({ operationId, body, response, raw, upload, example }) => [
        ...(upload ? [] : wrong(`${operationId} body`, body, example.body)),
        ...(raw ? [] : wrong(`${operationId} response`, response, example.response)),
      ]),
    );
  });

  it('names each operation once, and each address once', () => {
    const ids = routes.map(({ operationId }) => operationId);
    const places = routes.map(({ method, path: address }) => `${method} ${address.replace(/:\w+/g, ':')}`);
    for (const names of [ids, places]) {
      expectNone(names.filter((name, place) => names.indexOf(name) !== place));
    }
  });

  it('documents only refusals that have their sentence in both languages', () => {
    const named = routes.flatMap(({ operationId, refusals = [] }) =>
      refusals.map((code) => ({ operationId, code })),
    );
    expectNone(named.flatMap(({ operationId, code }) => (messages[code] ? [] : [`${operationId}: ${code}`])));
    const silent = Object.entries(messages).filter(([, { vi, en }]) => !vi || !en);
    expectNone(silent.map(([code]) => code));
  });

  it('is OpenAPI 3.1 with an operation for each route', async () => {
    const { openapi, paths = {} } = await openApiDocument();
    expect(openapi).to.match(/^3\.1\./);
    const operations = Object.values(paths).flatMap((one) => Object.keys(one ?? {}));
    expect(operations).to.have.length(routes.length);
  });

  it('is what the types of the interface were made from (npm run build makes them anew)', async function () {
    this.timeout(120_000);
    const maker = path.join(ROOT, 'bin/openapi-types.mjs');
    const { openApiTypes } = (await import(maker)) as { openApiTypes(): Promise<string> };
    const kept = await readFile(path.join(ROOT, 'src/web/api/openapi-types.ts'), 'utf8');
    expect(kept === (await openApiTypes()), 'src/web/api/openapi-types.ts is old').to.equal(true);
  });
});
