import type { Fragment, TextField } from '../port.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which part of the query it is; a piece with many different ones tells more. */
  readonly which: number;
}

/** Shorter texts are shown whole. */
const WHOLE = 600;
const PIECE = 220;
const PIECES = 2;
/** How far a piece may begin before its first mark. */
const LEAD = 60;

export function fragmentsOf(field: TextField, text: string, marks: readonly Mark[]): Fragment[] {
  if (field !== 'body' && text.length <= WHOLE) return [piece(text, { start: 0, end: text.length }, marks)];
  const chosen: Span[] = [];
  let left = [...marks];
  while (chosen.length < PIECES && left.length > 0) {
    const best = bestSpan(text, left);
    chosen.push(best);
    left = left.filter((mark) => mark.end <= best.start || mark.start >= best.end);
  }
  return chosen.sort((a, b) => a.start - b.start).map((span) => piece(text, span, marks));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function bestSpan(text: string, marks: readonly Mark[]): Span {
  let best = marks[0]!;
  let most = 0;
  for (const [i, first] of marks.entries()) {
    const inside = marks.slice(i).filter((mark) => mark.end <= first.start + PIECE - LEAD);
    const worth = new Set(inside.map((mark) => mark.which)).size * 10 + Math.min(inside.length, 9);
    if (worth > most) [best, most] = [first, worth];
  }
  return wholeWords(text, best.start - LEAD, Math.max(best.end, best.start + PIECE - LEAD));
}

/** Widens to the next spaces, so that no word (and no surrogate pair) is cut. */
function wholeWords(text: string, from: number, to: number): Span {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start > 0 && from - start < 40 && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - to < 40 && !/\s/.test(text[end]!)) end++;
  if (/[\udc00-\udfff]/.test(text[start] ?? '')) start++;
  if (/[\udc00-\udfff]/.test(text[end] ?? '')) end++;
  return { start, end };
}

function piece(text: string, { start, end }: Span, marks: readonly Mark[]): Fragment {
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => [mark.start - start, mark.end - start] as [number, number])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const mark of inside) {
    const last = apart.at(-1);
    if (last && mark[0] < last[1]) last[1] = Math.max(last[1], mark[1]);
    else apart.push(mark);
  }
  return { text: text.slice(start, end), marks: apart };
}
