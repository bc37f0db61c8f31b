import type { RequestHandler } from 'express';
import type { Logger } from '../kernel/log.ts';
import { requestIdOf } from './request.ts';

const SLOW_MS = 1000;

function levelOf(method: string, status: number, ms: number): 'info' | 'debug' {
  return method !== 'GET' || status >= 400 || ms >= SLOW_MS ? 'info' : 'debug';
}

/** Gives each request its id and logs changes, failures and what was slow: never a body, a query or a cookie. */
export function accessLog(log: Logger, clock: () => Date): RequestHandler {
  const wanted = log.isLevelEnabled('info');
  return (req, res, next) => {
    const requestId = requestIdOf(req, clock());
    res.locals.requestId = requestId;
    res.setHeader('X-Request-Id', requestId);
    if (!wanted) return next();
    const began = performance.now();
    res.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const path = req.originalUrl.split('?', 1)[0];
      const code = res.locals.code as string | undefined;
      const line = { requestId, method: req.method, path, status: res.statusCode, ms, ...(code && { code }) };
      log[levelOf(req.method, res.statusCode, ms)](line, 'request');
    });
    next();
  };
}
