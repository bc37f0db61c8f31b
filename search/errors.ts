export type SearchErrorCode = 'INVALID_ARGUMENT' | 'SEARCH_UNAVAILABLE' | 'SEARCH_CLOSED';

/** Wrong use of the port, or an engine that cannot answer. Strange query text is never an error (see QueryProblem). */
export class SearchError extends Error {
  readonly code: SearchErrorCode;
  readonly details: readonly string[];

  constructor(code: SearchErrorCode, message: string, details: readonly string[] = []) {
    super(message);
    this.name = 'SearchError';
    this.code = code;
    this.details = details;
  }
}
