import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing } from './client.ts';

export type SignedHead = Answer<'/api/journal', 'get'>['signedHeads'][number];
export type Verdict = Answer<'/api/journal/verify', 'post'>;

export function useJournal() {
  return useQuery({ queryKey: ['journal'], queryFn: () => answer(api.GET('/api/journal')) });
}
export function verifyJournal() {
  return answer(api.POST('/api/journal/verify', { params: changing() }));
}
export function signHead() {
  return answer(api.POST('/api/journal/heads', { params: changing() }));
}
