import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changingOne, type Versioned } from './client.ts';

export type AgencyKey = Answer<'/api/agency-keys', 'get'>['items'][number];
export type KeyStanding = Answer<'/api/signing-keys/{id}/standing', 'get'>;

/** What ends first first. */
export function listAgencyKeys(after?: string) {
  return answer(api.GET('/api/agency-keys', { params: { query: { ...(after && { after }) } } }));
}

export async function confirmKey(key: Versioned, reason: string): Promise<void> {
  await answer(api.POST('/api/agency-keys/{id}/confirm', { params: changingOne(key), body: { reason } }));
}

/** Whether one can sign with a key of one's own now. */
export function useKeyStanding(id: string) {
  return useQuery({
    queryKey: ['signing-key', id, 'standing'],
    queryFn: () => answer(api.GET('/api/signing-keys/{id}/standing', { params: { path: { id } } })),
  });
}
