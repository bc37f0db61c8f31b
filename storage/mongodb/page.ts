/** Keyset pages: what follows a place, in parts that are each read from an index. */
import type { PagePlace } from '../page-token.ts';
import type { Kind, Scalar } from '../port.ts';
import type { Clause } from './filter.ts';
import { fieldName } from './record-fields.ts';

export interface Sorting {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}
export const BY_ID: Sorting = { field: 'id', direction: 'asc' };

export type Order = { readonly [name: string]: 1 | -1 };

export function orderOf(kind: Kind, { field, direction }: Sorting): Order {
  const way = direction === 'asc' ? 1 : -1;
  return field === 'id' ? { id: way } : { [fieldName(kind, field)]: way, id: way };
}

/**
 * Null sorts before every value, as the port has it. After a place there follow first the records with the same value
 * and a later id, then those with a later value; and going down, those without any.
 */
export function partsAfter(kind: Kind, sort: Sorting, after: PagePlace | undefined): readonly Clause[] {
  if (!after) return [{}];
  const beyond = sort.direction === 'asc' ? '$gt' : '$lt';
  const laterId = { id: { [beyond]: after.id } };
  if (sort.field === 'id') return [laterId];
  const name = fieldName(kind, sort.field);
  const same = { [name]: { $eq: after.value }, ...laterId };
  if (after.value === null) {
    const present = {
      [name]: { $gte: kind.fields[sort.field] === 'number' ? Number.NEGATIVE_INFINITY : '' },
    };
    return sort.direction === 'asc' ? [same, present] : [same];
  }
  const later = { [name]: { [beyond]: after.value as Scalar } };
  return sort.direction === 'asc' ? [same, later] : [same, later, { [name]: { $eq: null } }];
}
