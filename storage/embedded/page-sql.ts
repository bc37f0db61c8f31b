/** Keyset pages over scalar fields: each is read from an index where one fits. */

import type { PagePlace } from '../page-token.ts';
import type { Kind, Scalar } from '../port.ts';
import type { Sql } from './filter-sql.ts';
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

export function segmentsOf(kind: Kind, sort: Sorting, after: PagePlace | undefined): readonly Segment[] {
  const { direction } = sort;
  const beyond = direction === 'asc' ? '>' : '<';
  if (sort.field === 'id') {
    const where = after ? [{ text: `record.id ${beyond} ?`, values: [after.id] }] : [];
    return [{ where, order: `record.id ${direction}` }];
  }
  const column = `record.${columnOf(kind, sort.field)}`;
  const absent = { text: `${column} IS NULL`, values: [] };
  const present = { text: `${column} IS NOT NULL`, values: [] };
  const beyondId: Sql[] = after ? [{ text: `record.id ${beyond} ?`, values: [after.id] }] : [];
  const absentOrder = `record.id ${direction}`;
  const presentOrder = `${column} ${direction}, record.id ${direction}`;
  const inAbsent = after?.value === null;
  const beyondPlace: Sql[] =
    after && !inAbsent
      ? [{ text: `(${column}, record.id) ${beyond} (?, ?)`, values: [after.value as Scalar, after.id] }]
      : [];
  const first = direction === 'asc';
  const absentSegment = { where: [absent, ...(inAbsent ? beyondId : [])], order: absentOrder };
  const presentSegment = { where: [present, ...beyondPlace], order: presentOrder };
  if (first) return after && !inAbsent ? [presentSegment] : [absentSegment, presentSegment];
  return inAbsent ? [absentSegment] : [presentSegment, absentSegment];
}
