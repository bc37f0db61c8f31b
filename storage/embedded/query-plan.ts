/**
 * Decides what leads a query, by counting in the indexes no further than `FEW`: SQLite has no statistics here, and its
 * guesses would read a million rows to find three.
 */
import type { Condition, Kind } from '../port.ts';
import { conditionSql, type Parts, type WordCondition } from './filter-sql.ts';
import type { Sorting } from './page-sql.ts';
import { columnOf, recordTable } from './schema.ts';
import type { Statements } from './statements.ts';
import { candidates, orderedLike } from './word-query.ts';

export interface Asked {
  readonly kind: Kind;
  readonly agency: string;
  readonly parts: Parts;
}

export type Plan =
  /** Walk the records of these words in their order and try the other conditions on each. */
  | { readonly by: 'words'; readonly lead: WordCondition }
  /** Read the few records of this scalar condition, then filter and sort them. */
  | { readonly by: 'field'; readonly path: string }
  /** Read the few records of these words, then filter and sort them. */
  | { readonly by: 'fewWords'; readonly lead: WordCondition }
  /** Read in the order asked for, or as SQLite thinks best. */
  | { readonly by: 'order' };

const FEW = 500;

export class Planner {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** Without a sort any order will do. */
  plan(asked: Asked, sort?: Sorting): Plan {
    const words = this.#smallestWords(asked, asked.parts.words);
    const field = this.#smallestField(asked);
    const few = Math.min(words?.size ?? FEW + 1, field?.size ?? FEW + 1);
    if (field && field.size === few && few <= FEW) return { by: 'field', path: field.path };
    const isOrdered = ({ path }: WordCondition) => !sort || orderedLike(asked.kind, path, sort.field);
    if (words && words.size <= FEW && !isOrdered(words.lead)) return { by: 'fewWords', lead: words.lead };
    const ordered = this.#smallestWords(asked, asked.parts.words.filter(isOrdered));
    return ordered ? { by: 'words', lead: ordered.lead } : { by: 'order' };
  }

  #smallestWords({ kind, agency }: Asked, conditions: readonly WordCondition[]) {
    if (conditions.length === 0) return undefined;
    const sized = conditions.map((lead) => ({ lead, size: this.#wordSize(kind, agency, lead) }));
    return sized.reduce((least, one) => (one.size < least.size ? one : least));
  }

  #wordSize(kind: Kind, agency: string, condition: WordCondition): number {
    let number = 0;
    const prepare = (text: string) => this.#statements.own(text);
    for (const _ of candidates({ kind, agency, condition, direction: 'asc', prepare })) {
      if (++number > FEW) break;
    }
    return number;
  }

  #smallestField(asked: Asked) {
    const narrow = asked.parts.scalar.filter(([, condition]) => isNarrow(condition));
    const sized = narrow.map(([path, condition]) => ({
      path,
      size: this.#fieldSize(asked, path, condition),
    }));
    return sized.length === 0
      ? undefined
      : sized.reduce((least, one) => (one.size < least.size ? one : least));
  }

  #fieldSize({ kind, agency }: Asked, path: string, condition: Condition): number {
    const where = conditionSql(`record.${columnOf(kind, path)}`, condition);
    const text = `SELECT count(*) AS number FROM
      (SELECT 1 FROM ${recordTable(kind)} AS record WHERE record.agency = ? AND ${where.text} LIMIT ${FEW + 1})`;
    return Number(this.#statements.of(text).get(agency, ...where.values)!.number);
  }
}

/** All but `not`: an index holds such records side by side. */
function isNarrow(condition: Condition): boolean {
  return typeof condition !== 'object' || condition === null || !('not' in condition);
}
