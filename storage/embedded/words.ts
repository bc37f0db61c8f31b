/** The rows by which a keyword field is listed: one for each word, in the order of a scalar field. */
import { keywordsAt, orderOf, scalarAt } from '../fields.ts';
import type { Kind, Scalar } from '../port.ts';

/** Sorts before every text and every number: SQLite puts numbers before text. */
const ABSENT = Number.NEGATIVE_INFINITY;

export interface WordRows {
  readonly words: readonly string[];
  readonly ord: Scalar;
}

export function wordRows(kind: Kind, path: string, value: unknown): WordRows {
  const order = orderOf(kind.fields[path]!);
  return { words: keywordsAt(value, path), ord: order === undefined ? 0 : orderOfRecord(kind, order, value) };
}

function orderOfRecord(kind: Kind, order: string, value: unknown): Scalar {
  const at = order === 'id' ? null : scalarAt(value, order, kind.fields[order]!);
  return toOrder(order === 'id' ? 0 : at);
}

export const toOrder = (value: Scalar | null): Scalar => value ?? ABSENT;
export const fromOrder = (ord: Scalar): Scalar | null => (ord === ABSENT ? null : ord);
