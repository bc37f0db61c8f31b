import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import type { z } from 'zod';
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

  /** The part of the document about an operation, as JSON has it. */
  // biome-ignore lint/suspicious/noExplicitAny: it is read as a client reads it
  type Json = any;
  const described = (document: Json, { path: address, method }: Route): Json =>
    document.paths[`/api${address.replace(/:(\w+)/g, '{$1}')}`][method];

  it('has an example for every body and every answer, and each is right', () => {
    expectNone(
      routes.flatMap(({ operationId, body, response, raw, example }) => [
        ...wrong(`${operationId} body`, body, example.body),
        ...(raw ? [] : wrong(`${operationId} response`, response, example.response)),
      ]),
    );
  });

  it('shows every parameter with an example that would be taken', async () => {
    const document: Json = JSON.parse(JSON.stringify(await openApiDocument()));
    let shown = 0;
    expectNone(
      routes.flatMap((route) => {
        const parameters: Json[] = described(document, route).parameters ?? [];
        shown += parameters.length;
        return parameters.flatMap(({ in: place, name, example }) => {
          const named = `${route.operationId} ${place} ${name}`;
          if (example === undefined) return [`${named}: no example`];
          if (place === 'header') return String(example).length > 3 ? [] : [`${named}: ${example}`];
          const schemas = place === 'path' ? route.params : route.query;
          return wrong(named, (schemas as z.ZodObject).shape[name] as z.ZodType, String(example));
        });
      }),
    );
    expect(shown).to.be.above(routes.length);
  });

  it('shows every body that is sent, forms with their file, and every answer, files and streams as they begin', async () => {
    const document: Json = JSON.parse(JSON.stringify(await openApiDocument()));
    expectNone(
      routes.flatMap((route) => {
        const { operationId, upload, body, response, raw } = route;
        const { requestBody, responses } = described(document, route);
        const broken: string[] = [];
        const form = requestBody?.content['multipart/form-data'];
        if (upload && !/\.\w+$/.test(form.example[upload.field]))
          broken.push(`${operationId}: no file named`);
        if (upload && !form.encoding[upload.field].contentType)
          broken.push(`${operationId}: file of no type`);
        const json = requestBody?.content['application/json'];
        if (body && !upload && !body.safeParse({}).success && json.example === undefined)
          broken.push(`${operationId}: no body shown`);
        const [status, answer] = Object.entries<Json>(responses).find(([code]) => code.startsWith('2'))!;
        const contents = Object.entries<Json>(answer.content ?? {});
        if (contents.length === 0 && (response || raw || status !== '204'))
          broken.push(`${operationId}: answers ${status} with nothing shown`);
        if (contents.length === 0 && !answer.description) broken.push(`${operationId}: 204 without a word`);
        for (const [type, { example }] of contents)
          if (example === undefined || example === '' || type.includes('*'))
            broken.push(`${operationId}: ${type} without an example`);
        return broken;
      }),
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
