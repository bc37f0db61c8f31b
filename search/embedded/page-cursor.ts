import type { Ranked } from './ranking.ts';

/**
 * Where the next page begins. Ranked hits first; after the last of them the older matches follow, newest first, below
 * the oldest candidate.
 */
export type PageCursor = { readonly after: Ranked } | { readonly below: number };

export function writeCursor(cursor: PageCursor): string {
  const parts =
    'below' in cursor ? [cursor.below] : [cursor.after.place, Number(cursor.after.exact), cursor.after.score];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** A cursor that is none is no cursor: the first page. */
export function readCursor(text: string | undefined): PageCursor | null {
  if (text === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'number')) return null;
    const [place, exact, score] = parts as number[];
    if (place === undefined) return null;
    if (exact === undefined || score === undefined) return { below: place };
    return { after: { place, exact: exact === 1, score } };
  } catch {
    return null;
  }
}
