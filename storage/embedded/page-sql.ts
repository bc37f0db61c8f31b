/** Keyset pages over scalar fields: each is read from an index where one fits. */

import type { PagePlace } from '../page-token.ts';
import type { Kind, Scalar } from '../port.ts';
import type { Parts, Sql } from './filter-sql.ts';
import { columnOf } from './schema.ts';

export interface Sorting {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

/** Part of a sorted list; a page may span both. Records without the sort field stand before all others. */
interface Segment {
  readonly where: readonly Sql[];
  readonly order: string;
}
interface Reading {
  readonly after: PagePlace | undefined;
  /** Whether the order may be read from an index; else few records are sorted. */
  readonly byIndex: boolean;
}
interface Filtered {
  readonly kind: Kind;
  readonly parts: Parts;
}

export function segmentsOf(asked: Filtered, sort: Sorting, { after, byIndex }: Reading): readonly Segment[] {
  const { direction } = sort;
  const hidden = byIndex ? '' : '+';
  const id = `${hidden}record.id`;
  const beyond = direction === 'asc' ? '>' : '<';
  const beyondId: readonly Sql[] = after ? [{ text: `${id} ${beyond} ?`, values: [after.id] }] : [];
  const idOrder = `${id} ${direction}`;
  if (sort.field === 'id') return [{ where: beyondId, order: idOrder }];
  const column = `${hidden}record.${columnOf(asked.kind, sort.field)}`;
  const inAbsent = after?.value === null;
  const absent: Segment = {
    where: [{ text: `${column} IS NULL`, values: [] }, ...(inAbsent ? beyondId : [])],
    order: idOrder,
  };
  const place = after && !inAbsent ? [after.value as Scalar, after.id] : undefined;
  const present: Segment = {
    where: [
      { text: `${column} IS NOT NULL`, values: [] },
      ...(place ? [{ text: `(${column}, ${id}) ${beyond} (?, ?)`, values: place }] : []),
    ],
    order: `${column} ${direction}, ${idOrder}`,
  };
  const both = direction === 'asc' ? [absent, present] : [present, absent];
  // Those that lie wholly before the place are over.
  const left = after && inAbsent === (both[1] === absent) ? [both[1]!] : both;
  return left.filter((segment) => isPossible(asked.parts, sort.field, segment === absent));
}

/** Whether a condition on the sort field leaves anything in that part. */
function isPossible({ scalar }: Parts, field: string, isAbsent: boolean): boolean {
  return scalar.every(([path, condition]) => {
    if (path !== field) return true;
    if (condition === null) return isAbsent;
    return !isAbsent || (typeof condition === 'object' && 'not' in condition);
  });
}
