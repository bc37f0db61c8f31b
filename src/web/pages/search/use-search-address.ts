import { useSearchParams } from 'react-router';
import { FACETS, type Facet, type Filters, type SearchQuery } from '../../api/search.ts';

/** The whole search stands in the address, so that going back and sending a link keep it. */
export function useSearchAddress() {
  const [address, setAddress] = useSearchParams();
  const chosen = FACETS.map((facet) => [facet, address.getAll(facet)] as const);
  const filters: Filters = Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
  const q = address.get('q') ?? '';
  const newest = address.get('sort') === 'newest' || q === '';
  const query: SearchQuery = { q, sort: newest ? 'newest' : 'relevance', filters };
  const change = (edit: (address: URLSearchParams) => void): void =>
    setAddress(
      (before) => {
        edit(before);
        return before;
      },
      { replace: true },
    );
  const toggle = (facet: Facet, value: string): void =>
    change((next) => {
      if (next.getAll(facet).includes(value)) next.delete(facet, value);
      else next.append(facet, value);
    });
  const clear = (): void =>
    change((next) => {
      for (const facet of FACETS) next.delete(facet);
    });
  const setSort = (sort: string): void => change((next) => next.set('sort', sort));
  return { query, toggle, clear, setSort };
}
