import { timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Actor } from '../kernel/context.ts';
import type { Locale } from './language.ts';

/** What the edge knows of a signed-in person. Only the hash of the cookie's value is ever kept. */
export interface Session {
  /** Hash of the cookie's value. */
  readonly id: string;
  readonly actor: Actor;
  /** Chosen by the person; absent: by the browser's languages. */
  readonly locale?: Locale;
  readonly mustChangePassword: boolean;
  readonly csrf: string;
}

/** Given by the access module. */
export interface Sessions {
  find(token: string, now: Date): Promise<Session | undefined>;
}

// `__Host-` binds the cookie to this very host; browsers take that name over TLS only.
const cookieName = (secure: boolean): string => (secure ? '__Host-vanthu' : 'vanthu');
const TOKEN = /^[\w-]{43}$/;

export function sessionToken(req: Request, secure: boolean): string | undefined {
  const name = `${cookieName(secure)}=`;
  for (const part of req.headers.cookie?.split(';') ?? []) {
    const pair = part.trim();
    if (pair.startsWith(name))
      return TOKEN.test(pair.slice(name.length)) ? pair.slice(name.length) : undefined;
  }
  return undefined;
}

export function setSessionToken(res: Response, token: string, secure: boolean): void {
  res.cookie(cookieName(secure), token, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

export function clearSessionToken(res: Response, secure: boolean): void {
  res.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
