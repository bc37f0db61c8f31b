import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from './client.ts';

export type SearchAnswer = Awaited<ReturnType<typeof load>>;
export type Hit = SearchAnswer['items'][number];
export type FacetCount = SearchAnswer['facets'][string][number];
export type Fragment = { text: string; marks: readonly (readonly number[])[] };
export type Suggestion = Awaited<ReturnType<typeof suggest>>[number];

export const FACETS = ['kind', 'type', 'state', 'unit', 'year', 'urgency'] as const;
export type Facet = (typeof FACETS)[number];
export type Filters = { readonly [facet in Facet]?: readonly string[] };
export type SortOrder = 'relevance' | 'newest';

export interface SearchQuery {
  q: string;
  sort: SortOrder;
  filters: Filters;
}

function load({ q, sort, filters }: SearchQuery, after: string | undefined) {
  const query = { q, sort, ...(filters as { [facet: string]: string[] }), ...(after && { after }) };
  return answer(api.GET('/api/search', { params: { query } }));
}

/** While the index is not whole, what is shown follows it. */
const UNTIL_WHOLE_MS = 5000;

function isWhole(answered: SearchAnswer | undefined): boolean {
  return answered?.index.complete ?? true;
}

/** What was found before stays while the next is on its way. */
export function useSearch(query: SearchQuery) {
  return useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) => load(query, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isWhole(state.data?.pages[0]) ? false : UNTIL_WHOLE_MS),
  });
}

async function suggest(text: string) {
  return (await answer(api.GET('/api/search/suggest', { params: { query: { q: text } } }))).items;
}

/** Numbers, titles and abstracts that begin so. */
export function useSuggestions(text: string, wanted: boolean) {
  const enabled = wanted && text.trim().length > 1;
  return useQuery({
    queryKey: ['suggest', text],
    queryFn: () => suggest(text),
    enabled,
    placeholderData: (before) => (enabled ? before : undefined),
  });
}
