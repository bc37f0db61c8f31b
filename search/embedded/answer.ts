/** Answers a query from one index file. Runs in a reader's thread. */
import { COUNT_CAP, type EngineAnswer, type EngineRequest } from '../engine.ts';
import type { SearchHit } from '../port.ts';
import { markerOf } from './marker.ts';
import { expressionOf, matchOf, ownNumber } from './match.ts';
import { readCursor, writeCursor } from './page-cursor.ts';
import { compare, type Ranked, rank } from './ranking.ts';
import { looselyMatching } from './relaxed.ts';
import type { IndexScan } from './scan.ts';
import { termsOf } from './terms.ts';

/** Relevance is judged among so many of the newest matches (and as many of the newest exact ones). */
const CANDIDATES = 1000;

/** One choice of matches: which there are, and which of them have every word as typed. */
interface Matches {
  readonly expression: string;
  readonly exact: string;
  readonly relaxed: boolean;
}

export function answer(scan: IndexScan, request: EngineRequest): EngineAnswer {
  return scan.atOnce(() => {
    const matches = chooseMatches(scan, request);
    const page =
      request.sort === 'newest' ? newestPage(scan, request, matches) : rankedPage(scan, request, matches);
    const { count, facets } = countUp(scan, request, matches);
    return {
      hits: page.hits,
      total: { value: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP },
      facets,
      relaxed: matches.relaxed,
      ...(page.next !== undefined && { next: page.next }),
    };
  });
}

/** What was typed decides; only where it finds nothing, marks are ignored, and then words may be missing. */
function chooseMatches(scan: IndexScan, request: EngineRequest): Matches {
  const exact = expressionOf(matchOf(request, 'exact'), request);
  const close = expressionOf(matchOf(request, 'close'), request);
  if (scan.newest(close, 1).length > 0) return { expression: close, exact, relaxed: false };
  const folded = expressionOf(matchOf(request, 'folded'), request);
  if (folded !== close && scan.newest(folded, 1).length > 0)
    return { expression: folded, exact, relaxed: false };
  const loose = looselyMatching(scan, request);
  return loose === null
    ? { expression: folded, exact, relaxed: false }
    : { expression: loose, exact, relaxed: true };
}

interface Page {
  readonly hits: readonly SearchHit[];
  readonly next?: string;
}

function newestPage(scan: IndexScan, request: EngineRequest, matches: Matches): Page {
  const cursor = readCursor(request.after);
  const below = cursor && 'below' in cursor ? { below: cursor.below } : {};
  const places = scan.newest(matches.expression, request.limit + 1, below);
  const shown = places.slice(0, request.limit);
  const exact = exactAmong(scan, shown, matches);
  const ranked = shown.map((place) => ({ place, exact: exact.has(place) }));
  const hits = hitsOf(scan, request, ranked);
  return places.length > request.limit ? { hits, next: writeCursor({ below: shown.at(-1)! }) } : { hits };
}

function exactAmong(scan: IndexScan, places: readonly number[], matches: Matches): ReadonlySet<number> {
  if (places.length === 0) return new Set();
  const range = { below: places[0]! + 1, atLeast: places.at(-1)! };
  return new Set(scan.newest(matches.exact, places.length, range));
}

function rankedPage(scan: IndexScan, request: EngineRequest, matches: Matches): Page {
  const cursor = readCursor(request.after);
  const candidates = scan.newest(matches.expression, CANDIDATES);
  const floor = candidates.length === CANDIDATES ? candidates.at(-1)! : 0;
  const exact = new Set(
    matches.exact === matches.expression ? candidates : scan.newest(matches.exact, CANDIDATES),
  );
  if (cursor && 'below' in cursor) return olderPage(scan, request, { matches, exact, below: cursor.below });
  const ranked = rankAll(scan, request, { candidates, exact });
  const from = cursor ? ranked.findIndex((hit) => compare(hit, cursor.after) > 0) : 0;
  const shown = from === -1 ? [] : ranked.slice(from, from + request.limit);
  const hits = hitsOf(scan, request, shown);
  if (shown.length === request.limit && from + request.limit < ranked.length) {
    return { hits, next: writeCursor({ after: shown.at(-1)! }) };
  }
  return floor > 0 ? { hits, next: writeCursor({ below: floor }) } : { hits };
}

function rankAll(
  scan: IndexScan,
  request: EngineRequest,
  { candidates, exact }: { candidates: readonly number[]; exact: ReadonlySet<number> },
): Ranked[] {
  const number = ownNumber(request);
  const required = matchOf(request, 'folded').required.join(' AND ');
  const first = new Set(number === null ? [] : scan.newest(`${required} AND "${number}"`, CANDIDATES));
  const places = new Set([...first, ...exact, ...candidates]);
  return rank(scan, places, { terms: termsOf(request.query, scan), exact, first });
}

/** What is older than every candidate, newest first. */
function olderPage(
  scan: IndexScan,
  request: EngineRequest,
  { matches, exact, below }: { matches: Matches; exact: ReadonlySet<number>; below: number },
): Page {
  const places = scan.newest(matches.expression, request.limit + 1, { below });
  const shown = places.slice(0, request.limit);
  const fresh = shown.filter((place) => !exact.has(place)).map((place) => ({ place, exact: false }));
  const hits = hitsOf(scan, request, fresh);
  return places.length > request.limit ? { hits, next: writeCursor({ below: shown.at(-1)! }) } : { hits };
}

function countUp(
  scan: IndexScan,
  request: EngineRequest,
  { expression }: Matches,
): ReturnType<IndexScan['tally']> {
  if (request.facets.length > 0) return scan.tally(expression, request.facets);
  return { count: scan.count(expression), facets: {} };
}

interface Chosen {
  readonly place: number;
  readonly exact: boolean;
  readonly score?: number;
}

function hitsOf(scan: IndexScan, request: EngineRequest, chosen: readonly Chosen[]): SearchHit[] {
  const marker = markerOf(request.query);
  return chosen.flatMap(({ place, exact, score }) => {
    const stored = scan.hit(place);
    if (!stored) return [];
    const texts = { ...stored.shown.text, ...(marker.needsBody && { body: scan.body(place) }) };
    const highlights = marker.mark(texts, exact);
    return [{ ref: stored.ref, exact, highlights, ...stored.shown, ...(score !== undefined && { score }) }];
  });
}
