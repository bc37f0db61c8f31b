/** A filter in the language of MongoDB. Values are bound as values, never as operators. */
import { isKeywords } from '../fields.ts';
import type { Condition, Filter, Kind } from '../port.ts';
import { fieldName } from './record-fields.ts';

export type Clause = { readonly [name: string]: unknown };

function clauseOf(condition: Condition): unknown {
  if (condition === null) return { $eq: null };
  if (typeof condition !== 'object') return { $eq: condition };
  if ('in' in condition) return { $in: condition.in };
  if ('not' in condition) return { $ne: condition.not };
  return Object.fromEntries(Object.entries(condition).map(([operator, value]) => [`$${operator}`, value]));
}

function wordsClause(condition: Condition): unknown {
  const { has, hasAny } = condition as { readonly has?: string; readonly hasAny?: readonly string[] };
  return hasAny ? { $in: [...new Set(hasAny)] } : { $eq: has };
}

/** One clause for each condition: two may speak of one field. */
export function clausesOf(kind: Kind, agency: string, filter: Filter = {}): readonly Clause[] {
  const conditions = Object.entries(filter).map(([path, condition]) => {
    const words = path !== 'id' && isKeywords(kind.fields[path]!);
    return { [fieldName(kind, path)]: words ? wordsClause(condition) : clauseOf(condition) };
  });
  return [{ agency, live: true }, ...conditions];
}

export const all = (clauses: readonly Clause[]): { readonly $and: Clause[] } => ({ $and: [...clauses] });
