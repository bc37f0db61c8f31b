/** Answers a query from one index file. Runs in a reader's thread. */
import type { EngineAnswer, EngineRequest } from '../engine.ts';
import type { SearchHit } from '../port.ts';
import { markerOf } from '../showing/marker.ts';
import { type Counted, candidatesOf, countedBy, countedTogether, LOOSE_LIMITS, SURE } from './counting.ts';
import { exclude, expressionOf, isMarked, matchOf, ownNumber } from './match.ts';
import { readCursor, writeCursor } from './page-cursor.ts';
import { compare, type Ranked, rank } from './ranking.ts';
import { looselyMatching } from './relaxed.ts';
import type { IndexScan } from './scan.ts';
import { termsOf } from './terms.ts';

/** One choice of what matches. */
interface Matches {
  readonly expression: string;
  readonly exact: string;
  readonly relaxed: boolean;
  /** Read once for candidates, totals and facets. */
  readonly counted: Counted;
  /** The newest of them, in any order; all there are, if `floor` is 0. */
  readonly candidates: readonly number[];
  /** Those of the candidates that have every word as typed. */
  readonly asTyped: ReadonlySet<number>;
  /** Those whose own number was asked for, however old. */
  readonly own: ReadonlySet<number>;
  /** Below this place there are matches that are no candidates. */
  readonly floor: number;
}

export function answer(scan: IndexScan, request: EngineRequest): EngineAnswer {
  return scan.atOnce(() => {
    const matches = withOwn(scan, request, chooseMatches(scan, request));
    const page =
      request.sort === 'newest' ? newestPage(scan, request, matches) : rankedPage(scan, request, matches);
    const { places, capped } = matches.counted;
    return {
      hits: page.hits,
      total: { value: places.length, capped },
      facets: scan.facets(places, request.facets),
      relaxed: matches.relaxed,
      ...(page.next !== undefined && { next: page.next }),
    };
  });
}

/** A much cited document may be older than all that cite it. */
function withOwn(scan: IndexScan, request: EngineRequest, matches: Matches): Matches {
  const number = ownNumber(request);
  if (number === null || matches.relaxed) return matches;
  const { required, excluded } = matchOf(request, 'folded');
  const own = scan.newest(exclude([...required, `"${number}"`].join(' AND '), excluded), SURE);
  return { ...matches, own: new Set(own), candidates: [...new Set([...own, ...matches.candidates])] };
}

/** What was typed decides; only where it finds nothing, marks are ignored, and then words may be missing. */
function chooseMatches(scan: IndexScan, request: EngineRequest): Matches {
  const isTypedWithMarks = isMarked(request);
  const matches =
    (isTypedWithMarks && markedMatches(scan, request)) || foldedMatches(scan, request, !isTypedWithMarks);
  if (matches.candidates.length > 0) return matches;
  const loose = looselyMatching(scan, request);
  if (loose === null) return matches;
  const counted = countedBy(scan, loose, LOOSE_LIMITS);
  // Where words are missing, not every one can be as typed.
  return { ...matches, expression: loose, relaxed: true, counted, ...candidatesOf(counted) };
}

/** Typed with marks: as typed, or in a text that was written without any. `null` if there is none. */
function markedMatches(scan: IndexScan, request: EngineRequest): Matches | null {
  const exact = expressionOf(matchOf(request, 'exact'), request);
  const unmarked = expressionOf(matchOf(request, 'unmarked'), request);
  const both = [countedBy(scan, exact), countedBy(scan, unmarked)] as const;
  const counted = countedTogether(...both);
  if (counted.places.length === 0) return null;
  const [asTyped, without] = [candidatesOf(both[0]), candidatesOf(both[1])];
  const candidates = [...new Set([...asTyped.candidates, ...without.candidates])];
  // What finds nothing need not be looked for again.
  const found = [exact, unmarked].filter((_, i) => both[i]!.places.length > 0);
  const expression = found.length === 1 ? found[0]! : `(${found.join(' OR ')})`;
  const floor = Math.max(asTyped.floor, without.floor);
  const known = { counted, candidates, asTyped: new Set(asTyped.candidates), floor };
  return { expression, exact, relaxed: false, own: new Set(), ...known };
}

/** `maybeExact`: it is not known yet that none has the words as typed. */
function foldedMatches(scan: IndexScan, request: EngineRequest, maybeExact: boolean): Matches {
  const exact = expressionOf(matchOf(request, 'exact'), request);
  const expression = expressionOf(matchOf(request, 'folded'), request);
  const counted = countedBy(scan, expression);
  const { candidates: newest, floor } = candidatesOf(counted);
  const asTyped = new Set(newest.length === 0 || !maybeExact ? [] : scan.newest(exact, SURE));
  const known = { counted, candidates: [...new Set([...newest, ...asTyped])], asTyped, floor };
  return { expression, exact, relaxed: false, own: new Set(), ...known };
}

interface Page {
  readonly hits: readonly SearchHit[];
  readonly next?: string;
}

function newestPage(scan: IndexScan, request: EngineRequest, matches: Matches): Page {
  const cursor = readCursor(request.after);
  const below = cursor && 'below' in cursor ? { below: cursor.below } : {};
  const wanted = request.limit + 1;
  const places = cursor
    ? scan.newest(matches.expression, wanted, below)
    : matches.counted.places.slice(0, wanted);
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
  const { floor } = matches;
  if (cursor && 'below' in cursor) return olderPage(scan, request, { matches, below: cursor.below });
  const ranked = rankAll(scan, request, matches);
  const from = cursor ? ranked.findIndex((hit) => compare(hit, cursor.after) > 0) : 0;
  const shown = from === -1 ? [] : ranked.slice(from, from + request.limit);
  const hits = hitsOf(scan, request, shown);
  if (shown.length === request.limit && from + request.limit < ranked.length) {
    return { hits, next: writeCursor({ after: shown.at(-1)! }) };
  }
  return floor > 0 ? { hits, next: writeCursor({ below: floor }) } : { hits };
}

function rankAll(scan: IndexScan, request: EngineRequest, { candidates, asTyped, own }: Matches): Ranked[] {
  return rank(scan, candidates, { terms: termsOf(request.query, scan), exact: asTyped, first: own });
}

/** What is older than the newest candidates, newest first. */
function olderPage(
  scan: IndexScan,
  request: EngineRequest,
  { matches, below }: { matches: Matches; below: number },
): Page {
  const known = new Set(matches.candidates);
  const places = scan.newest(matches.expression, request.limit + 1, { below });
  const shown = places.slice(0, request.limit);
  const fresh = shown.filter((place) => !known.has(place)).map((place) => ({ place, exact: false }));
  const hits = hitsOf(scan, request, fresh);
  return places.length > request.limit ? { hits, next: writeCursor({ below: shown.at(-1)! }) } : { hits };
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
