import type { RequestHandler } from 'express';
import { rateLimit, type Store } from 'express-rate-limit';
import helmet from 'helmet';
import { Refusal } from '../kernel/refusal.ts';

/**
 * Strict content policy: nothing but our own files, no inline script. Over plain HTTP nothing may ask for https, else the
 * page stays blank on every machine but this one.
 */
export function securityHeaders(https: boolean, agent?: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'worker-src': ["'self'"],
        // The interface kit positions its parts by style attributes; no script can come of that.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        // The signing agent of the reader's own machine: this one port of loopback, by number.
        'connect-src': ["'self'", ...(agent ? [agent] : [])],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        ...(https && { 'upgrade-insecure-requests': [] }),
      },
    },
    strictTransportSecurity: https,
    // Browsers ignore these two over plain HTTP and complain on the console.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' },
  });
}

function fromThisMachine(ip: string | undefined): boolean {
  return ip === undefined || ip === '::1' || /^(::ffff:)?127\./.test(ip);
}

/**
 * Against floods from one address; guessing of passwords has limits of its own. `store` where several processes count
 * together; else this one counts for itself.
 */
export function requestLimit(perMinute: number, store?: Store): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    ...(store && { store }),
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // A forwarded header without TRUST_PROXY is not believed; that is no reason to print a stack.
    validate: false,
    skip: (req) => fromThisMachine(req.ip),
    handler: (_req, _res, next) => next(new Refusal([{ code: 'TOO_MANY_REQUESTS' }])),
  });
}
