import { type Answer, answer, api, changingOne, type Versioned } from './client.ts';

export type LeftBehind =
  | Answer<'/api/incoming/left-behind', 'get'>['items'][number]
  | Answer<'/api/outgoing/left-behind', 'get'>['items'][number];

/** Secret documents whose next step was with somebody who left. */
export function listLeftBehind(kind: 'incoming' | 'outgoing', after?: string) {
  const params = { query: after ? { after } : {} };
  return kind === 'incoming'
    ? answer(api.GET('/api/incoming/left-behind', { params }))
    : answer(api.GET('/api/outgoing/left-behind', { params }));
}

export function reassign(
  { kind, ...doc }: Versioned & { kind: string },
  body: { to: string; reason: string },
): Promise<unknown> {
  const params = changingOne(doc);
  return kind === 'incoming'
    ? answer(api.POST('/api/incoming/{id}/reassign', { params, body }))
    : answer(api.POST('/api/outgoing/{id}/reassign', { params, body }));
}
