/** How far hits are counted: the same work for everybody, whoever may see much or little. */
import { COUNT_CAP } from '../engine.ts';
import type { IndexScan } from './scan.ts';

/** So many of the newest hits are found wherever they are. */
export const SURE = 200;
/** Relevance is judged among so many of the newest at most. */
const CANDIDATES = 1000;

/**
 * Beyond `SURE`, hits are looked for among so many of the newest documents: a reader who may see one in thirty would else
 * read thirty times as far to come to the cap as one who may see all.
 */
const LOOKED_AT = 100_000;

const LIMITS = { sure: SURE, lookedAt: LOOKED_AT, cap: COUNT_CAP };
export type Limits = typeof LIMITS;

/** Where words are missing, a few pages of the best are wanted, not all: a narrow reader is not made to wait for more. */
export const LOOSE_LIMITS: Limits = { ...LIMITS, sure: 100 };

export interface Counted {
  /** Newest first, at most `COUNT_CAP`. */
  readonly places: readonly number[];
  /** There are more. */
  readonly capped: boolean;
}

export function countedBy(scan: IndexScan, expression: string, limits: Limits = LIMITS): Counted {
  const first = scan.newest(expression, limits.sure + 1);
  if (first.length <= limits.sure) return { places: first, capped: false };
  const atLeast = scan.placeAfter(limits.lookedAt);
  const below = first.at(-1)!;
  const room = limits.cap + 1 - first.length;
  const more = below > atLeast ? scan.newest(expression, room, { below, atLeast }) : [];
  const places = [...first, ...more];
  if (places.length > limits.cap) return { places: places.slice(0, limits.cap), capped: true };
  const older = scan.newest(expression, 1, { below: Math.min(below, atLeast) });
  return { places, capped: older.length > 0 };
}

/** Those that are ranked; below the place `floor` there are older ones. */
export function candidatesOf({ places, capped }: Counted): { candidates: readonly number[]; floor: number } {
  const candidates = places.slice(0, CANDIDATES);
  const isAll = !capped && places.length === candidates.length;
  return { candidates, floor: isAll ? 0 : candidates.at(-1)! };
}

/** Of what matches the one or the other. */
export function countedTogether(one: Counted, other: Counted): Counted {
  if (one.places.length === 0 || other.places.length === 0) return one.places.length === 0 ? other : one;
  const places = [...new Set([...one.places, ...other.places])].sort((a, b) => b - a);
  return {
    places: places.slice(0, COUNT_CAP),
    capped: one.capped || other.capped || places.length > COUNT_CAP,
  };
}
