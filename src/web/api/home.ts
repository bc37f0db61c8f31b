import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api } from './client.ts';

export type Home = Answer<'/api/home', 'get'>;

/** What waits for the reader: counts and the first of each; the parts come by role. */
export function useHome() {
  return useQuery({ queryKey: ['home'], queryFn: () => answer(api.GET('/api/home')) });
}
