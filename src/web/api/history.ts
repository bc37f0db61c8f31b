import { useInfiniteQuery } from '@tanstack/react-query';
import { type Answer, answer, api } from './client.ts';

export type HistoryEntry = Answer<'/api/history/{kind}/{id}', 'get'>['items'][number];

/** Time line of a record, newest first. */
export function useHistory(kind: string, id: string) {
  return useInfiniteQuery({
    queryKey: ['history', kind, id],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/history/{kind}/{id}', {
          params: { path: { kind, id }, query: { limit: 30, ...(pageParam && { before: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });
}
