import type { ErrorRequestHandler } from 'express';
import { localeOf } from './language.ts';
import { problemOf, reasonsOf, sendProblem } from './problem.ts';
import type { Asked, Edge } from './request.ts';

/** The last handler: any error becomes a problem in the reader's language; only what nobody expected is logged in full. */
export function failureHandler({ catalogue, log }: Edge): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const requestId = res.locals.requestId as string;
    const asked = res.locals.asked as Asked | undefined;
    const locale = asked?.locale ?? localeOf(req);
    const problem = problemOf(reasonsOf(error), { catalogue, locale, requestId });
    if (problem.status >= 500) log.error({ requestId, err: error, code: problem.code }, 'request failed');
    res.locals.code = problem.code;
    if (res.headersSent) {
      res.destroy();
      return;
    }
    // The rest of a refused body is not waited for.
    if (!req.complete) res.set('Connection', 'close');
    sendProblem(res, problem, locale);
  };
}
