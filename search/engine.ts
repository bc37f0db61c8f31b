/**
 * What an engine implements: the port, but with the query parsed, defaults filled in and arguments already checked.
 * `search/checked.ts` stands above it and is the same for all engines.
 */
import type {
  RebuildSource,
  SearchAnswer,
  SearchCursor,
  SearchDocument,
  SearchRef,
  SearchRequest,
  SearchStatus,
  Suggestion,
  SuggestRequest,
} from './port.ts';
import type { Query } from './query-language.ts';

export interface EngineRequest {
  readonly agency: string;
  readonly readerTokens: SearchRequest['readerTokens'];
  readonly query: Query;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: 'relevance' | 'newest';
  readonly limit: number;
  readonly facets: readonly string[];
  readonly after?: string;
}

export type EngineAnswer = Omit<SearchAnswer, 'problems'>;

export interface EngineSuggest extends SuggestRequest {
  readonly limit: number;
}

export interface SearchEngine {
  readonly shared: boolean;
  put(docs: readonly SearchDocument[], cursor?: SearchCursor): Promise<void>;
  remove(agency: string, refs: readonly SearchRef[], removal: Removal): Promise<void>;
  query(request: EngineRequest): Promise<EngineAnswer>;
  suggest(request: EngineSuggest): Promise<readonly Suggestion[]>;
  cursor(agency: string): Promise<number>;
  status(): Promise<SearchStatus>;
  rebuild(source: RebuildSource, expected?: number): Promise<void>;
  close(): Promise<void>;
}

export interface Removal {
  readonly seq: number;
  readonly cursor?: SearchCursor;
}

/** Totals and facets are counted up to here at most; more is "10,000+". */
export const COUNT_CAP = 10_000;
