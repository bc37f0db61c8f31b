import { hasRole } from '../kernel/context.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Asked, Edge } from './request.ts';
import type { Route } from './route.ts';
import { sameText } from './session.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

function fromThisSite(edge: Edge, { req }: Asked): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  const { origin } = req.headers;
  if (origin === undefined) return true;
  return origin === (edge.publicOrigin || `${req.protocol}://${req.get('host')}`);
}

/** A change must come from our own pages, and from a session that could read its own token. */
function guardChange(edge: Edge, asked: Asked): void {
  if (SAFE.has(asked.req.method)) return;
  if (!fromThisSite(edge, asked)) refuse('CSRF');
  const { session, req } = asked;
  if (session && !sameText(req.get('x-csrf-token') ?? '', session.csrf)) refuse('CSRF');
}

/** Everything that is decided before a byte of the body is read. */
export function guard(edge: Edge, route: Route, asked: Asked): void {
  const { session } = asked;
  if (route.access !== 'public' && !session) refuse('NOT_SIGNED_IN');
  guardChange(edge, asked);
  if (route.access === 'public' || !session) return;
  if (session.mustChangePassword && !route.beforePasswordChange) refuse('PASSWORD_CHANGE_REQUIRED');
  if (route.access !== 'signed-in' && !hasRole(session.actor, ...route.access)) refuse('FORBIDDEN');
}
