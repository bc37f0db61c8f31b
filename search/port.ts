/**
 * The search port: plain types and the operations that every engine offers. It knows no module and no engine.
 *
 * The index is derived: it follows the journal, may be late, and can be dropped and rebuilt at any time. Nothing is ever
 * decided from it alone; whoever opens a hit loads the record and asks its policy again.
 */

/** Text fields, in falling weight. Each is indexed twice: with its marks and folded (marks stripped, đ→d). */
export const TEXT_FIELDS = ['number', 'title', 'abstract', 'issuer', 'people', 'notes', 'body'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Which object a document of the index stands for. */
export interface SearchRef {
  readonly kind: string;
  readonly id: string;
}

export interface SearchDocument extends SearchRef {
  readonly agency: string;
  /** Journal seq of the entry that caused this write. A later seq wins; an older or a repeated one changes nothing. */
  readonly seq: number;
  /** The words of it. `number` is the document's number and symbol as printed (`15/QĐ-BNV`). */
  readonly text: Readonly<Partial<Record<TextField, string>>>;
  /** Exact values for filters and facets: `type`, `state`, `unit`, `year`, `book`, `issuer` … (names are free). */
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  /** Days as `yyyy-mm-dd`: `issued`, `arrived`, `due` … (names are free). */
  readonly dates?: Readonly<Record<string, string>>;
  /** Opaque tokens; a reader who holds one of them may see the document. None: only readers of `'all'` see it. */
  readonly readers: readonly string[];
  /** The day that "newest first" sorts by, `yyyy-mm-dd`. */
  readonly sortDate: string;
}

/** Where a consumer of an agency's journal stands. It is stored together with the effect of the entries before it. */
export interface SearchCursor {
  readonly agency: string;
  readonly seq: number;
}

export interface SearchRequest {
  readonly agency: string;
  /** The reader's rights, part of the query itself. `'all'` only for those whose policy says so. */
  readonly readerTokens: readonly string[] | 'all';
  /** The query language (see query-language.ts). Empty text finds all that the reader may see. */
  readonly text: string;
  /** Each field must have one of its values. The field `kind` is always there. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: 'relevance' | 'newest';
  /** 1 to 100, default 20. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
  /** Keyword fields to count. */
  readonly facets?: readonly string[];
}

/** A piece of the original text; `marks` are [start, end) in UTF-16 units of `text`. */
export interface Fragment {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

export interface SearchHit {
  readonly ref: SearchRef;
  /** Only when sorted by relevance; comparable within one answer only. */
  readonly score?: number;
  /** Every word was found as it was typed, marks included. */
  readonly exact: boolean;
  readonly highlights: Readonly<Partial<Record<TextField, readonly Fragment[]>>>;
  /** What the document was put with, without its body. */
  readonly text: Readonly<Partial<Record<TextField, string>>>;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly sortDate: string;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What the query language could not take as written. The query runs all the same, without or with the mended part. */
export interface QueryProblem {
  readonly code:
    | 'UNBALANCED_QUOTE'
    | 'UNKNOWN_FIELD'
    | 'MISSING_VALUE'
    | 'BAD_DATE'
    | 'REVERSED_RANGE'
    | 'TOO_LONG'
    | 'TOO_MANY_CLAUSES';
  /** [start, end) in UTF-16 units of the text that was asked. */
  readonly at: readonly [number, number];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /**
   * Exact unless `capped`; then there are more than this ("10,000+"). Up to 200 it is always exact. Above, an engine may
   * stop at 10,000, or where it has looked through as many documents as it will for one query.
   */
  readonly total: { readonly value: number; readonly capped: boolean };
  /** Counted over the hits that `total` counts, the newest; exact whenever it is. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  /** No document has all the words; these have most of them. */
  readonly relaxed: boolean;
  readonly problems: readonly QueryProblem[];
  readonly next?: string;
}

export interface SuggestRequest {
  readonly agency: string;
  readonly readerTokens: readonly string[] | 'all';
  /** What has been typed so far; its last word may be unfinished. */
  readonly text: string;
  /** 1 to 20, default 8. */
  readonly limit?: number;
}

export interface Suggestion {
  readonly ref: SearchRef;
  readonly field: 'number' | 'title' | 'abstract';
  readonly text: string;
  readonly marks: Fragment['marks'];
}

export interface SearchStatus {
  readonly engine: string;
  /** `needs-rebuild`: it answers, but from an index that is not whole; `reason` is a stable code. */
  readonly state: 'ready' | 'rebuilding' | 'needs-rebuild';
  readonly reason?: 'INDEX_DAMAGED' | 'INDEX_OUTDATED' | 'REBUILD_INTERRUPTED';
  readonly documents: number;
  readonly cursors: readonly SearchCursor[];
  /** While a rebuild runs or waits to be resumed: documents taken so far. */
  readonly rebuilt?: number;
  /** While a rebuild runs: how many there will be, if its caller said so. */
  readonly expected?: number;
}

/** A piece of the source of a rebuild. `at` is where the source goes on if the rebuild is resumed. */
export interface RebuildBatch {
  readonly docs: readonly SearchDocument[];
  readonly at: string;
}

/** Gives all documents, from the beginning (`null`) or from where an interrupted rebuild had come to. */
export type RebuildSource = (from: string | null) => AsyncIterable<RebuildBatch>;

export interface Search {
  /** Whether all processes of an installation write one index; else each keeps one of its own. */
  readonly shared: boolean;
  /** Atomic with `cursor`: either both are stored or none. */
  put(docs: readonly SearchDocument[], cursor?: SearchCursor): Promise<void>;
  /** A removed document stays removed for every put with a seq that is not later. */
  remove(agency: string, refs: readonly SearchRef[], seq: number, cursor?: SearchCursor): Promise<void>;
  query(request: SearchRequest): Promise<SearchAnswer>;
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** The seq that the agency's consumer has come to; 0 at the beginning. */
  cursor(agency: string): Promise<number>;
  /** Costs nothing worth counting, also while writes wait: it may be asked with every query. */
  status(): Promise<SearchStatus>;
  /**
   * Builds a new index beside the one that serves, and swaps them at the end. Meanwhile `put` and `remove` reach both.
   * After a crash the next call goes on where the last one stopped. A second call while one runs joins it. `expected` is
   * how many documents the source will give, for the status; a guess does.
   */
  rebuild(source: RebuildSource, expected?: number): Promise<void>;
  close(): Promise<void>;
}

export { fold, numberKey, repairLetters, type Word, words } from './analysis/index.ts';
export { SearchError, type SearchErrorCode } from './errors.ts';
