import type { Request, Response } from 'express';
import { legalDate } from '../kernel/clock.ts';
import type { Actor, Context } from '../kernel/context.ts';
import { newId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/log.ts';
import type { Catalogue } from '../kernel/refusal.ts';
import { type Locale, localeOf } from './language.ts';
import { type Session, type Sessions, sessionToken } from './session.ts';
import type { UploadLimits } from './upload.ts';

/** What the edge needs to answer requests. */
export interface Edge {
  readonly sessions: Sessions;
  readonly catalogue: Catalogue;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly uploads: UploadLimits;
  /** Origins that pages of this program come from; empty: whatever host the request names. */
  readonly publicOrigin: string;
  /** Cookies for TLS only. */
  readonly secure: boolean;
}

/** One request on its way: who asks, in which language, at what instant. */
export interface Asked {
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;
  readonly now: Date;
  readonly session: Session | undefined;
  readonly locale: Locale;
}

/** Who asks on a public route without being signed in. */
const NOBODY: Actor = { agency: '', person: '', name: '', unit: '', roles: [], clearance: 'none' };

const ID = /^[\w.-]{8,64}$/;

/** Keeps an id that a proxy has given, so that both logs can be read together. */
export function requestIdOf(req: Request, now: Date): string {
  const given = req.headers['x-request-id'];
  return typeof given === 'string' && ID.test(given) ? given : newId(now.getTime());
}

export async function askedBy(edge: Edge, req: Request, res: Response): Promise<Asked> {
  const now = edge.clock();
  const token = sessionToken(req, edge.secure);
  const session = token === undefined ? undefined : await edge.sessions.find(token, now);
  const locale = localeOf(req, session?.locale);
  return { req, res, requestId: res.locals.requestId as string, now, session, locale };
}

export function contextOf({ session, now, requestId }: Asked): Context {
  const instant = now.toISOString();
  return {
    actor: session?.actor ?? NOBODY,
    now: instant,
    today: legalDate(now),
    requestId,
    newId: () => newId(now.getTime()),
  };
}
