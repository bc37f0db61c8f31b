import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client.ts';

export interface HistoryEntry {
  seq: number;
  at: string;
  actor: { person: string; name: string };
  onBehalfOf?: { person: string; name: string };
  action: string;
  details?: { [name: string]: unknown };
}

export function useHistory(kind: string, id: string) {
  return useQuery({
    queryKey: ['history', kind, id],
    queryFn: async (): Promise<HistoryEntry[]> =>
      (
        await answer<{ items: HistoryEntry[] }>(
          api.GET('/history/{kind}/{id}', { params: { path: { kind, id } } }),
        )
      ).items,
  });
}
