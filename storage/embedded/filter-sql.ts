/** A filter in SQL. Values are always bound, never written into the text. */
import type { SQLInputValue } from 'node:sqlite';
import { isKeywords } from '../fields.ts';
import type { Condition, Filter, Kind, Scalar } from '../port.ts';
import { columnOf } from './schema.ts';

export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

export interface WordCondition {
  readonly path: string;
  readonly words: readonly string[];
}

export interface Parts {
  readonly scalar: readonly (readonly [path: string, condition: Condition])[];
  readonly words: readonly WordCondition[];
}

export function partsOf(kind: Kind, filter: Filter = {}): Parts {
  const scalar: (readonly [string, Condition])[] = [];
  const words: WordCondition[] = [];
  for (const [path, condition] of Object.entries(filter)) {
    if (path === 'id' || !isKeywords(kind.fields[path]!)) scalar.push([path, condition]);
    else words.push({ path, words: wordsOf(condition) });
  }
  return { scalar, words };
}

function wordsOf(condition: Condition): readonly string[] {
  const asked = condition as { readonly has?: string; readonly hasAny?: readonly string[] };
  return [...new Set(asked.hasAny ?? [asked.has!])];
}

export function and(parts: readonly Sql[]): Sql {
  return { text: parts.map(({ text }) => text).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

const RANGE = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

export function conditionSql(column: string, condition: Condition): Sql {
  if (condition === null) return { text: `${column} IS NULL`, values: [] };
  if (typeof condition !== 'object') return { text: `${column} = ?`, values: [condition] };
  if ('in' in condition) return { text: `${column} IN (${marks(condition.in)})`, values: condition.in };
  if ('not' in condition) return { text: `${column} IS NOT ?`, values: [condition.not] };
  const range = Object.entries(condition) as [keyof typeof RANGE, Scalar][];
  return and(range.map(([operator, value]) => ({ text: `${column} ${RANGE[operator]} ?`, values: [value] })));
}

/** With a `lead` only that field's index may be used: a `+` before a column hides it from the choice. */
export function scalarSql(kind: Kind, parts: Parts, lead?: string): readonly Sql[] {
  return parts.scalar.map(([path, condition]) => {
    const hidden = lead === undefined || lead === path ? '' : '+';
    return conditionSql(`${hidden}record.${columnOf(kind, path)}`, condition);
  });
}
