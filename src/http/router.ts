import express, { type Request, type Response, Router } from 'express';
import { refuse } from '../kernel/refusal.ts';
import { toldTruly } from './acknowledged.ts';
import { guard } from './guard.ts';
import { type Asked, askedBy, contextOf, type Edge } from './request.ts';
import type { Exchange, Route } from './route.ts';
import { type ReadUpload, through, uploads } from './upload.ts';
import { validate } from './validate.ts';

const json = express.json({ limit: '1mb', strict: true });

/** `If-Match: W/"3"` or `"3"`; 0 when absent. */
function versionOf(route: Route, req: Request): number {
  const given = /^(?:W\/)?"(\d{1,15})"$/.exec(req.get('if-match') ?? '');
  if (!given && route.needsVersion) refuse('VERSION_REQUIRED');
  return Number(given?.[1] ?? 0);
}

async function readBody(route: Route, req: Request, res: Response): Promise<void> {
  if (route.method === 'get' || route.upload) return;
  if (req.headers['content-length'] === '0') return;
  const has = req.headers['transfer-encoding'] !== undefined || req.headers['content-length'] !== undefined;
  if (has && !req.is('application/json')) refuse('MEDIA_TYPE');
  await through(json, req, res);
}

function etagOf(answer: unknown): string | undefined {
  const version = (answer as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? `W/"${version}"` : undefined;
}

function sendAnswer(route: Route, { req, res }: Asked, answer: unknown): void {
  if (route.raw || res.headersSent) return;
  res.set('Cache-Control', 'no-store');
  if (route.response === null || answer === undefined) {
    res.status(route.status ?? 204).end();
    return;
  }
  const etag = etagOf(answer);
  if (etag) res.set('ETag', etag);
  if (etag && route.method === 'get' && req.get('if-none-match') === etag) res.status(304).end();
  else res.status(route.status ?? 200).json(answer);
}

async function answer(edge: Edge, readUpload: ReadUpload, [route, req, res]: [Route, Request, Response]) {
  const asked = await askedBy(edge, req, res);
  res.locals.asked = asked;
  guard(edge, route, asked);
  await readBody(route, req, res);
  const version = versionOf(route, req);
  const file = await readUpload(route, req, res);
  const input = validate(route, { params: req.params, query: req.query, body: req.body });
  const { session, locale } = asked;
  const exchange: Exchange = { req, res, version, locale, ...(session && { session }) };
  const given = file ? { ...input, file } : input;
  const result = await toldTruly(async () => route.run(contextOf(asked), given, exchange));
  sendAnswer(route, asked, result);
}

function firstWord({ path }: Route): string {
  return /^\/[^/]+/.exec(path)?.[0] ?? path;
}

/** One Express route for each operation. */
export function apiRouter(edge: Edge, routes: readonly Route[]): Router {
  const router = Router({ caseSensitive: true });
  const readUpload = uploads(edge.uploads);
  // By the first word of the address: what is asked often is not compared with every address there is.
  for (const [first, same] of Map.groupBy(routes, firstWord)) {
    const below = Router({ caseSensitive: true });
    for (const route of same) {
      const rest = route.path.slice(first.length) || '/';
      below[route.method](rest, (req, res) => answer(edge, readUpload, [route, req, res]));
    }
    router.use(first, below);
  }
  router.use(async (req, res) => {
    res.locals.asked = await askedBy(edge, req, res);
    refuse('NOT_FOUND');
  });
  return router;
}
