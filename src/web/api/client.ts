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
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken);
    request.headers.set('Accept-Language', i18next.language);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
};

export const api = createClient<paths>({ baseUrl: '/api', credentials: 'same-origin' });
api.use(edge);

/** What an operation answers; a refusal has been thrown as `Problem` before. */
export async function answer<T>(pending: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await pending).data as NonNullable<T>;
}

/** `If-Match` for the version that the person saw. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `W/"${version}"` };
}
