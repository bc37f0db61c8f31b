/** Answers a query: the reading that finds something, its page, totals and facets. */
import type { estypes } from '@elastic/elasticsearch';
import { COUNT_CAP, type EngineAnswer, type EngineRequest } from '../engine.ts';
import type { FacetCount, SearchHit } from '../port.ts';
import { type Ask, all, any, boundsOf, exclusionsOf, fieldAsks, isMarked, textAsk } from './clauses.ts';
import { isStatus } from './faults.ts';
import { type Found, highlightOf, type Markers, markersOf, marksOf } from './highlights.ts';
import { type PageToken, type Reading, readToken, SORTS, writeToken } from './page-token.ts';
import type { Reader } from './reader.ts';
import { looseAsk } from './relaxed.ts';
import { EXACT, exactAsk, OWN, ownAsk, scoringAsks } from './scoring.ts';
import type { KeptSource } from './sources.ts';

export async function answer(reader: Reader, request: EngineRequest): Promise<EngineAnswer> {
  const token = readToken(request.after, request.sort);
  if (token)
    return (await answerBy(reader, request, { reading: token.reading, token })) ?? NOTHING_FOUND(request);
  // What was typed decides; only where it finds nothing, marks are ignored, and then words may be missing.
  const readings: Reading[] = isMarked(request) ? ['marked', 'folded', 'loose'] : ['folded', 'loose'];
  let found: EngineAnswer | null = null;
  for (const reading of readings) {
    const next = await answerBy(reader, request, { reading, token: null });
    found = next ?? found;
    if (next && next.total.value > 0) return next;
  }
  return found && !found.relaxed ? found : NOTHING_FOUND(request);
}

const NOTHING_FOUND = ({ facets }: EngineRequest): EngineAnswer => ({
  hits: [],
  total: { value: 0, capped: false },
  facets: Object.fromEntries(facets.map((field) => [field, []])),
  relaxed: false,
});

interface Turn {
  readonly reading: Reading;
  readonly token: PageToken | null;
}

/** `null` where the query cannot be read so. */
async function answerBy(reader: Reader, request: EngineRequest, turn: Turn): Promise<EngineAnswer | null> {
  const matched = await matchOf(reader, request, turn.reading);
  if (matched === null) return null;
  const bounds: estypes.QueryDslBoolQuery = {
    filter: [...boundsOf(request), matched],
    must_not: exclusionsOf(request),
  };
  const [page, facets] = await Promise.all([
    pageOf(reader, request, { ...turn, bounds }),
    facetsOf(reader, request, bounds),
  ]);
  return { ...page, facets, relaxed: turn.reading === 'loose' };
}

async function matchOf(reader: Reader, request: EngineRequest, reading: Reading): Promise<Ask | null> {
  if (reading === 'folded') return textAsk(request, 'folded');
  if (reading === 'marked') {
    const unmarked = all([{ term: { plain: true } }, textAsk(request, 'unmarked')]);
    return any([textAsk(request, 'exact'), unmarked]);
  }
  const loose = await looseAsk(reader, request);
  return loose && { bool: { filter: [...fieldAsks(request, 'folded'), loose] } };
}

interface PageTurn extends Turn {
  readonly bounds: estypes.QueryDslBoolQuery;
}

const KEPT = ['kind', 'id', 'sort_date', 'keywords', 'days', 'text', 'original'];

async function pageOf(
  reader: Reader,
  request: EngineRequest,
  turn: PageTurn,
): Promise<Pick<EngineAnswer, 'hits' | 'total' | 'next'>> {
  const { reading, token } = turn;
  const markers = markersOf(request.query);
  const asked = pageRequest(request, turn, markers.asked.needsBody);
  const { found, view } = await readPage(reader, request.agency, { asked, token });
  const { hits, total } = found.hits;
  const shown = hits.slice(0, request.limit);
  const count = typeof total === 'number' ? total : (total?.value ?? 0);
  const last = hits.length > request.limit ? shown.at(-1)?.sort : undefined;
  if (last === undefined && view !== undefined) reader.leave(view);
  const after = last as (number | string)[] | undefined;
  return {
    hits: shown.map((hit) => hitOf(hit, { markers, reading, isRanked: request.sort === 'relevance' })),
    total: { value: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP },
    ...(after && { next: writeToken({ reading, after, ...(view && { view }) }) }),
  };
}

function pageRequest(
  request: EngineRequest,
  { bounds, reading }: PageTurn,
  needsBody: boolean,
): estypes.SearchRequest {
  const isRanked = request.sort === 'relevance';
  const steps = reading === 'loose' ? [] : [exactAsk(request), ...ownAsk(request)];
  return {
    query: { bool: { ...bounds, should: [...steps, ...(isRanked ? scoringAsks(request) : [])] } },
    sort: SORTS[request.sort],
    size: request.limit + 1,
    track_total_hits: COUNT_CAP + 1,
    _source: { includes: KEPT, ...(!needsBody && { excludes: ['original.body'] }) },
    ...(needsBody && { highlight: highlightOf(request.query, reading) }),
  };
}

interface Asked {
  readonly asked: estypes.SearchRequest;
  readonly token: PageToken | null;
}

interface ReadPage {
  readonly found: estypes.SearchResponse<KeptSource>;
  readonly view?: string;
}

/**
 * A view that does not change is kept from the second page on: most people look at one page only, and a view costs the
 * server memory. Where it has expired, the page goes on from the same place in the index as it is now.
 */
async function readPage(reader: Reader, agency: string, { asked, token }: Asked): Promise<ReadPage> {
  if (token === null) return { found: await reader.search(agency, asked) };
  const page = { ...asked, search_after: [...token.after] };
  const view = token.view ?? (await reader.view(agency));
  try {
    const found = await reader.searchView(view, page);
    return { found, view: found.pit_id ?? view };
  } catch (error) {
    if (!isStatus(error, 404) && !isStatus(error, 400)) throw error;
    return { found: await reader.search(agency, page) };
  }
}

interface Showing {
  readonly markers: Markers;
  readonly reading: Reading;
  readonly isRanked: boolean;
}

function hitOf(found: Found, { markers, reading, isRanked }: Showing): SearchHit {
  const { kind, id, text, original, keywords, days, sort_date } = found._source!;
  const { body: _, ...changed } = original ?? {};
  const matched = matchedOf(found);
  const exact = reading !== 'loose' && (matched.includes(EXACT) || matched.includes(OWN));
  return {
    ref: { kind, id },
    exact,
    highlights: marksOf(found, markers, exact),
    text: { ...text, ...changed },
    keywords: keywords ?? {},
    dates: days ?? {},
    sortDate: sort_date,
    ...(isRanked && { score: found._score ?? 0 }),
  };
}

function matchedOf({ matched_queries = [] }: Found): readonly string[] {
  return Array.isArray(matched_queries) ? matched_queries : Object.keys(matched_queries);
}

const MOST_VALUES = 1000;
const facetField = (field: string): string => (field === 'kind' ? field : `keywords.${field}`);

/** Counted over so many as totals are: the newest of each part of the index. */
async function facetsOf(
  reader: Reader,
  { agency, facets }: EngineRequest,
  bounds: estypes.QueryDslBoolQuery,
): Promise<Record<string, FacetCount[]>> {
  if (facets.length === 0) return {};
  const aggs = facets.map((field, i): [string, estypes.AggregationsAggregationContainer] => [
    `f${i}`,
    { terms: { field: facetField(field), size: MOST_VALUES } },
  ]);
  const found = await reader.search(agency, {
    query: { bool: bounds },
    size: 0,
    terminate_after: COUNT_CAP + 1,
    aggs: Object.fromEntries(aggs),
  });
  return Object.fromEntries(facets.map((field, i) => [field, countsOf(found.aggregations?.[`f${i}`])]));
}

function countsOf(terms: estypes.AggregationsAggregate | undefined): FacetCount[] {
  const { buckets } = (terms ?? { buckets: [] }) as { buckets: { key: string; doc_count: number }[] };
  return buckets
    .map(({ key, doc_count }) => ({ value: key, count: doc_count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
