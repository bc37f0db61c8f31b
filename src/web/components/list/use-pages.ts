import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../api/page.ts';

/** A list as `RecordList` shows it, whether it comes in pages or whole. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** What the reader may do with the list as a whole, as the server says. */
  readonly actions: readonly string[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly again: () => void;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly more: () => void;
}

/** Key-set pages: each is asked for after the last key of the one before. */
export function usePages<T>(
  queryKey: readonly unknown[],
  load: (after: string | undefined) => Promise<Page<T>>,
): Listed<T> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    actions: query.data?.pages[0]?.actions ?? [],
    loading: query.isPending,
    error: query.error,
    again: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}

interface Whole<T> {
  data: readonly T[] | undefined;
  actions?: readonly string[];
  isPending: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** A short list that comes in one piece. */
export function whole<T>({ data, actions = [], isPending, error, refetch }: Whole<T>): Listed<T> {
  const nothing = { actions, hasMore: false, loadingMore: false, more: () => {} };
  return { items: data ?? [], loading: isPending, error, again: () => void refetch(), ...nothing };
}
