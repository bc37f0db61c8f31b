import { hostname } from 'node:os';
import path from 'node:path';
import express, { type Express, type Request } from 'express';
import { agentAddress } from './agent-address.ts';
import { isLoopback } from './config.ts';
import { accessLog } from './http/access-log.ts';
import { events } from './http/events.ts';
import { failureHandler } from './http/failure.ts';
import { healthRoutes } from './http/health.ts';
import { openApiRoute } from './http/openapi.ts';
import { ownHost } from './http/own-host.ts';
import type { Edge } from './http/request.ts';
import { apiRouter } from './http/router.ts';
import { requestLimit, securityHeaders } from './http/security.ts';
import { sessionToken } from './http/session.ts';
import { SharedHits } from './http/shared-hits.ts';
import { webFiles } from './http/web-files.ts';
import { type Deps, isHttps, messages, routesOf, type Services } from './services.ts';

export type { Deps } from './services.ts';

export interface App {
  readonly express: Express;
  /** Answers `/readyz` with 503 from now on, and everything else as before. */
  announceStop(): void;
  /** Lets go of live pages, which come back elsewhere. */
  stop(): void;
}

function edgeOf(deps: Deps, services: Services): Edge {
  const { config, log, clock } = deps;
  return {
    sessions: services.access,
    catalogue: messages,
    log,
    clock,
    uploads: { folder: path.join(config.dataDir, 'tmp'), maxBytes: config.maxUpload },
    publicOrigin: config.publicUrl,
    secure: isHttps(config),
  };
}

/** Where other processes serve the same people, the requests of an address are counted over all of them. */
function hitsOf({ storage, config, clock }: Deps): SharedHits | undefined {
  const { state, engine } = storage;
  return engine.shared ? new SharedHits({ state, limit: config.rateLimit, clock }) : undefined;
}

/** The whole program behind HTTP. Reads no environment and opens no port: tests use it as the server does. */
export function buildApp(deps: Deps, services: Services, webDir: string): App {
  const { config, log, clock } = deps;
  const edge = edgeOf(deps, services);
  const isSignedIn = async ({ req }: { req: Request }): Promise<boolean> => {
    const token = sessionToken(req, edge.secure);
    return token !== undefined && (await edge.sessions.find(token, clock())) !== undefined;
  };
  const live = events(deps.storage, log, isSignedIn);
  const health = healthRoutes(deps);
  const routes = [...routesOf(services, deps), live.route];
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.use(health.router, accessLog(log, clock), securityHeaders(edge.secure, agentAddress(config.agentPort)));
  const { host, publicUrl } = config;
  app.use(ownHost({ loopback: isLoopback(host), publicUrl, machine: [hostname(), host] }));
  if (config.rateLimit > 0) app.use(requestLimit(config.rateLimit, hitsOf(deps)));
  app.get('/api/openapi.json', openApiRoute(routes, messages));
  app.use('/api', apiRouter(edge, routes));
  app.use(webFiles(webDir));
  app.use(failureHandler(edge));
  const stop = (): void => {
    health.stop();
    live.end();
  };
  return { express: app, announceStop: () => health.stop(), stop };
}
