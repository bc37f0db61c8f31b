import { afterEach, beforeEach } from 'mocha';
import type { Search, SearchDocument, SearchRequest } from '../../../search/port.ts';
import type { OpenSearch } from '../search-contract.ts';

export const AGENCY = 'ubnd-xuan-hoa';

let lastSeq = 0;

/** A document with what a test does not care about filled in. */
export function doc(id: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    agency: AGENCY,
    kind: 'incoming',
    id,
    seq: ++lastSeq,
    text: {},
    readers: ['r:clerk'],
    sortDate: '2026-03-02',
    ...more,
  };
}

export interface Opened {
  readonly search: Search;
  put(...docs: SearchDocument[]): Promise<void>;
  /** Ids of the hits, in order. */
  find(text: string, more?: Partial<SearchRequest>): Promise<string[]>;
}

/** A fresh index for each test of the suite. */
export function opened(open: OpenSearch): Opened {
  let search: Search;
  beforeEach(async () => {
    search = await open();
  });
  afterEach(() => search.close());
  return {
    get search() {
      return search;
    },
    put: (...docs) => search.put(docs),
    async find(text, more = {}) {
      const { hits } = await search.query({ agency: AGENCY, readerTokens: 'all', text, ...more });
      return hits.map((hit) => hit.ref.id);
    },
  };
}
