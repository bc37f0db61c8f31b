/** The records of some words in their stored order, read from the index of each word and merged. */
import type { StatementSync } from 'node:sqlite';
import { orderOf } from '../fields.ts';
import type { PagePlace } from '../page-token.ts';
import type { Kind, Scalar } from '../port.ts';
import type { Sql, WordCondition } from './filter-sql.ts';
import { columnOf, wordTable } from './schema.ts';
import { toOrder } from './words.ts';

export interface Candidate {
  readonly ord: Scalar;
  readonly id: string;
}

/** Whether the words of this field are kept in the order that is asked for. */
export function orderedLike(kind: Kind, path: string, sortField: string): boolean {
  return (orderOf(kind.fields[path]!) ?? 'id') === sortField;
}

export interface WordWalk {
  readonly kind: Kind;
  readonly agency: string;
  readonly condition: WordCondition;
  readonly direction: 'asc' | 'desc';
  readonly after?: PagePlace | undefined;
  readonly prepare: (text: string) => StatementSync;
}

/** SQLite merges the words' index ranges as it goes (MERGE UNION), dropping doubles: nothing is sorted. */
export function candidates(walk: WordWalk): Iterable<Candidate> {
  const { kind, agency, condition, direction, after, prepare } = walk;
  if (condition.words.length === 0) return [];
  const beyond = after ? ` AND (ord, id) ${direction === 'asc' ? '>' : '<'} (?, ?)` : '';
  const place = after ? [orderOf(kind.fields[condition.path]!) ? toOrder(after.value) : 0, after.id] : [];
  const one = `SELECT ord, id FROM ${wordTable(kind, condition.path)} WHERE agency = ? AND word = ?${beyond}`;
  const all = condition.words.map(() => one).join(' UNION ');
  const values = condition.words.flatMap((word) => [agency, word, ...place]);
  const statement = prepare(`${all} ORDER BY 1 ${direction}, 2 ${direction}`);
  return statement.iterate(...values) as unknown as Iterable<Candidate>;
}

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** That the record, named `record`, has one of the words: one look-up by primary key for each. */
export function hasWordSql(kind: Kind, { path, words }: WordCondition): Sql {
  const order = orderOf(kind.fields[path]!);
  const ord = order === undefined || order === 'id' ? '0' : `ifnull(record.${columnOf(kind, order)}, -9e999)`;
  const from = `SELECT 1 FROM ${wordTable(kind, path)} AS w WHERE w.agency = record.agency`;
  return {
    text: `EXISTS (${from} AND w.word IN (${marks(words)}) AND w.ord = ${ord} AND w.id = record.id)`,
    values: words,
  };
}

/** The same, led by the words: for words that few records have. */
export function amongWordSql(kind: Kind, agency: string, { path, words }: WordCondition): Sql {
  const from = `SELECT id FROM ${wordTable(kind, path)} WHERE agency = ? AND word IN (${marks(words)})`;
  return { text: `record.id IN (${from})`, values: [agency, ...words] };
}
