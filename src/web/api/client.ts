import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './openapi-types.ts';
import { problemOf } from './problem.ts';

let csrfToken = '';

/** The token that `GET /api/session` gave; every changing request carries it. */
export function keepCsrfToken(token: string): void {
  csrfToken = token;
}

const edge: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
};

export const api = createClient<paths>({ credentials: 'same-origin' });
api.use(edge);

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;

/** The body of an operation's success, as the server's own description says. */
export type Answer<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  responses: infer R;
}
  ? Json<R[keyof R & (200 | 201)]>
  : never;

/** What an operation answers; a refusal has been thrown as `Problem` before. */
export async function answer<T>(pending: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await pending).data as NonNullable<T>;
}

export interface Versioned {
  id: string;
  version: number;
}

/** Header of a change. */
export function changing() {
  return { header: { 'X-CSRF-Token': csrfToken } };
}

/** Path and headers of a change of something that the person saw in this version. */
export function changingOne({ id, version }: Versioned) {
  return { path: { id }, header: { 'X-CSRF-Token': csrfToken, 'If-Match': `W/"${version}"` } };
}
