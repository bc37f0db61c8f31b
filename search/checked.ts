/** The port above any engine: arguments are checked and queries parsed here, once. */
import type { EngineRequest, SearchEngine } from './engine.ts';
import { SearchError } from './errors.ts';
import type { Search, SearchCursor, SearchDocument, SearchRequest } from './port.ts';
import { TEXT_FIELDS } from './port.ts';
import { parseQuery } from './query-language.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function checked(engine: SearchEngine): Search {
  return {
    shared: engine.shared,
    async put(docs, cursor) {
      refuse([...docs.flatMap(documentFaults), ...cursorFaults(cursor)]);
      await engine.put(docs, cursor);
    },
    async remove(agency, refs, seq, cursor) {
      refuse([...seqFaults(seq), ...cursorFaults(cursor)]);
      await engine.remove(agency, refs, { seq, ...(cursor && { cursor }) });
    },
    async query(request) {
      refuse(requestFaults(request));
      const { query, problems } = parseQuery(request.text);
      return { ...(await engine.query(engineRequest(request, query))), problems };
    },
    async suggest(request) {
      const limit = request.limit ?? 8;
      refuse(isWithin(limit, 20) ? [] : ['limit: 1 to 20']);
      return engine.suggest({ ...request, text: request.text.slice(0, 200), limit });
    },
    cursor: (agency) => engine.cursor(agency),
    status: () => engine.status(),
    rebuild: (source, expected) => engine.rebuild(source, expected),
    close: () => engine.close(),
  };
}

function engineRequest(request: SearchRequest, query: EngineRequest['query']): EngineRequest {
  return {
    agency: request.agency,
    readerTokens: request.readerTokens,
    query,
    filters: request.filters ?? {},
    sort: request.sort ?? 'relevance',
    limit: request.limit ?? 20,
    facets: request.facets ?? [],
    ...(request.after !== undefined && { after: request.after }),
  };
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new SearchError('INVALID_ARGUMENT', faults.join('; '), faults);
}

function requestFaults(request: SearchRequest): string[] {
  const faults: string[] = [];
  if (!request.agency) faults.push('agency: missing');
  if (!isWithin(request.limit ?? 20, 100)) faults.push('limit: 1 to 100');
  if ((request.facets ?? []).length > 10) faults.push('facets: at most 10');
  return faults;
}

function documentFaults(doc: SearchDocument): string[] {
  const faults = seqFaults(doc.seq);
  if (!doc.agency || !doc.kind || !doc.id) faults.push('agency, kind, id: missing');
  if (!isDay(doc.sortDate)) faults.push('sortDate: not yyyy-mm-dd');
  for (const [field, day] of Object.entries(doc.dates ?? {})) {
    if (!isDay(day)) faults.push(`dates.${field}: not yyyy-mm-dd`);
  }
  for (const field of Object.keys(doc.text)) {
    if (!(TEXT_FIELDS as readonly string[]).includes(field)) faults.push(`text.${field}: no such field`);
  }
  return faults.map((fault) => `${doc.kind}/${doc.id} ${fault}`);
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February parses, as 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function cursorFaults(cursor?: SearchCursor): string[] {
  return cursor ? seqFaults(cursor.seq) : [];
}

function seqFaults(seq: number): string[] {
  return Number.isSafeInteger(seq) && seq >= 0 ? [] : ['seq: not a whole number'];
}

function isWithin(limit: number, most: number): boolean {
  return Number.isInteger(limit) && limit >= 1 && limit <= most;
}
