import { createHash } from 'node:crypto';

/** What is kept of a cookie's value: whoever reads the store cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Bound to the session: whoever cannot read the session's own answers cannot know it. */
export function csrfToken(token: string): string {
  return createHash('sha256').update('csrf:').update(token).digest('base64url');
}
