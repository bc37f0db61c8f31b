import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changingOne, type Versioned } from './client.ts';
import type { OutgoingView } from './outgoing.ts';

export type Places = Answer<'/api/outgoing/{id}/places', 'get'>;
export interface Moves {
  number?: { x: number; y: number };
  date?: { x: number; y: number };
  signature?: { page: number; x: number; y: number; width: number; height: number };
}

export function useSigningPlaces(id: string) {
  return useQuery({
    queryKey: ['outgoing', id, 'places'],
    queryFn: (): Promise<Places> =>
      answer(api.GET('/api/outgoing/{id}/places', { params: { path: { id } } })),
  });
}

/** Without any the places found in the text count again. */
export function moveSigningPlaces(doc: Versioned, body: Moves): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/places', { params: changingOne(doc), body }));
}
