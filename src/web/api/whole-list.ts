import { useQuery } from '@tanstack/react-query';

export interface WholeList<T> {
  items: readonly T[];
  /** What the reader may do with the list as a whole. */
  actions?: readonly string[];
}

interface WholeListOptions<T> {
  queryKey: readonly unknown[];
  load: () => Promise<WholeList<T>>;
  staleTime?: number;
  enabled?: boolean;
}

/** A list that comes in one piece: its items as `data`, beside what may be done with it. */
export function useWholeList<T>({ load, ...options }: WholeListOptions<T>) {
  const { data, isPending, error, refetch } = useQuery({ queryFn: load, ...options });
  return { data: data?.items, actions: data?.actions ?? [], isPending, error, refetch };
}
