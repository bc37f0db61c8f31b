/** Ranked order: all words as typed before the rest, then by score, then the newest. */
import type { IndexScan } from './scan.ts';
import { weightOf } from './term-weights.ts';
import type { Term } from './terms.ts';

export interface Ranked {
  readonly place: number;
  readonly exact: boolean;
  readonly score: number;
}

export function rank(scan: IndexScan, candidates: Iterable<number>, by: Ranking): Ranked[] {
  const ranked: Ranked[] = [];
  for (const place of candidates) {
    const score = by.first.has(place) ? TOP : scoreOf(scan.weights(place), by.terms);
    ranked.push({ place, exact: by.exact.has(place) || by.first.has(place), score });
  }
  return ranked.sort(compare);
}

export interface Ranking {
  readonly terms: readonly Term[];
  readonly exact: ReadonlySet<number>;
  /** The documents whose own number was asked for. */
  readonly first: ReadonlySet<number>;
}

const TOP = 1000;

export function compare(a: Ranked, b: Ranked): number {
  return Number(b.exact) - Number(a.exact) || b.score - a.score || b.place - a.place;
}

function scoreOf(entries: Uint32Array, terms: readonly Term[]): number {
  let score = 0;
  for (const term of terms) score += term.weight * weightOf(entries, term.hash);
  return Math.round(score * 1000) / 1000;
}
