/** Where the next page begins: after which hit, by which reading of the query, and in which view of the index. */

/** How what was typed is taken: with its marks, without, or with words missing. A page goes on as the first one began. */
export const READINGS = ['marked', 'folded', 'loose'] as const;
export type Reading = (typeof READINGS)[number];

export interface PageToken {
  readonly reading: Reading;
  /** The sort values of the last hit that was shown. */
  readonly after: readonly (number | string)[];
  /** A point in time of the server, if one is open. */
  readonly view?: string;
}

export function writeToken({ reading, after, view }: PageToken): string {
  return Buffer.from(JSON.stringify([reading, after, view])).toString('base64url');
}

/** A token that is none is no token: the first page. */
export function readToken(text: string | undefined, sort: 'relevance' | 'newest'): PageToken | null {
  if (text === undefined) return null;
  try {
    const [reading, after, view] = JSON.parse(Buffer.from(text, 'base64url').toString());
    const sound = READINGS.includes(reading) && isAfter(after, sort);
    if (!sound) return null;
    return { reading, after, ...(typeof view === 'string' && { view }) };
  } catch {
    return null;
  }
}

/** [score,] day, seq, ref: see SORTS. */
function isAfter(after: unknown, sort: 'relevance' | 'newest'): boolean {
  if (!Array.isArray(after) || after.length !== (sort === 'relevance' ? 4 : 3)) return false;
  return typeof after.at(-1) === 'string' && after.slice(0, -1).every((value) => Number.isFinite(value));
}

/** The later field decides where the earlier ones are equal, so no two hits are. */
const NEWEST = [
  { sort_date: { order: 'desc' as const } },
  { seq: { order: 'desc' as const } },
  { ref: { order: 'asc' as const } },
];

export const SORTS = {
  newest: NEWEST,
  relevance: [{ _score: { order: 'desc' as const } }, ...NEWEST],
};
