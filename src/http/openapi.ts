import type { RequestHandler } from 'express';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Catalogue } from '../kernel/refusal.ts';
import { parameterExamples } from './parameter-examples.ts';
import type { Route, Sample } from './route.ts';

const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    reasons: z.array(
      z.object({
        code: z.string(),
        field: z.string().optional(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'Problem' });

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

function bodyOf(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (route.upload) {
    const file = z.string().meta({ format: 'binary' });
    const field = route.upload.required ? file : file.optional();
    const others = route.body instanceof z.ZodObject ? route.body.shape : {};
    const schema = z.object({ [route.upload.field]: field, ...others });
    const { type, content: name } = route.upload.sample;
    const encoding = { [route.upload.field]: { contentType: type } };
    const example = { [route.upload.field]: name, ...(route.example.body as object | undefined) };
    return {
      requestBody: { required: true, content: { 'multipart/form-data': { schema, encoding, example } } },
    };
  }
  if (!route.body) return {};
  const example = route.example.body;
  const content = { 'application/json': { schema: route.body, ...(example !== undefined && { example }) } };
  return { requestBody: { required: !route.body.safeParse({}).success, content } };
}

function filesOf({ type, content: example }: Sample) {
  const schema = z.string().meta({ format: 'binary' });
  return Object.fromEntries(type.split(', ').map((one) => [one, { schema, example }]));
}

function answerOf(route: Route) {
  const description = route.summary;
  if (route.raw) return { description, content: filesOf(route.raw) };
  if (!route.response) return { description: `${description}: done, and nothing more to say` };
  const example = route.example.response;
  return {
    description,
    content: { 'application/json': { schema: route.response, ...(example !== undefined && { example }) } },
  };
}

function statusOf(route: Route): `${2}${string}` {
  const preset = route.response || route.raw ? 200 : 204;
  return `${route.status ?? preset}` as `${2}${string}`;
}

function refusalsOf(route: Route, catalogue: Catalogue): Record<`${4}${string}`, ReturnType<typeof refused>> {
  const codes = [...(route.refusals ?? [])];
  if (route.body || route.params || route.query) codes.push('VALIDATION');
  if (route.access !== 'public') codes.push('NOT_SIGNED_IN');
  if (Array.isArray(route.access)) codes.push('FORBIDDEN');
  if (route.needsVersion) codes.push('VERSION_CONFLICT', 'VERSION_REQUIRED');
  const byStatus = Map.groupBy(codes, (code) => catalogue[code]?.status ?? 422);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [String(status), refused(same.join(', '))]),
  );
}

const IF_MATCH = z.object({ 'If-Match': z.string().meta({ description: 'The version that was seen' }) });
const CSRF = z.object({ 'X-CSRF-Token': z.string().meta({ description: 'From GET /api/session' }) });

function parametersOf(route: Route) {
  const headers = { ...(route.needsVersion && IF_MATCH.shape), ...(needsCsrf(route) && CSRF.shape) };
  const parts = {
    ...(route.params instanceof z.ZodObject && { path: route.params }),
    ...(route.query instanceof z.ZodObject && { query: route.query }),
    ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
  };
  return Object.keys(parts).length > 0 ? { requestParams: parts } : {};
}

function needsCsrf(route: Route): boolean {
  return route.method !== 'get' && route.access !== 'public';
}

function operationOf(route: Route, catalogue: Catalogue): ZodOpenApiOperationObject {
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [route.tag],
    ...(route.access === 'public' && { security: [] }),
    ...parametersOf(route),
    ...bodyOf(route),
    responses: { [statusOf(route)]: answerOf(route), ...refusalsOf(route, catalogue) },
  };
}

type Described = ReturnType<typeof createDocument>;

/** The schemas stand for many operations; what a parameter is called with in this one is added to it. */
function withExamples(document: Described, routes: readonly Route[]): Described {
  for (const route of routes) {
    const examples = parameterExamples(route);
    for (const parameter of document.paths?.[addressOf(route)]?.[route.method]?.parameters ?? []) {
      if ('name' in parameter) parameter.example = examples[parameter.name];
    }
  }
  return document;
}

function addressOf({ path }: Route): string {
  return `/api${path.replace(/:(\w+)/g, '{$1}')}`;
}

/** OpenAPI 3.1 from the very schemas that validate. */
export function openApiOf(routes: readonly Route[], catalogue: Catalogue) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = addressOf(route);
    paths[path] = { ...paths[path], [route.method]: operationOf(route, catalogue) };
  }
  const document = createDocument({
    openapi: '3.1.0',
    info: { title: 'vanthu', version: '1', description: 'Official documents of public offices.' },
    security: [{ session: [] }],
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'vanthu' } } },
  });
  return withExamples(document, routes);
}

export function openApiRoute(routes: readonly Route[], catalogue: Catalogue): RequestHandler {
  let text: string | undefined;
  return (_req, res) => {
    text ??= JSON.stringify(openApiOf(routes, catalogue));
    res.type('application/json').set('Cache-Control', 'no-cache').send(text);
  };
}
