/** Answers find, count and tally on one connection. Lives in a reader's thread. */
import type { DatabaseSync } from 'node:sqlite';
import { type Kinds, kindOf } from '../check.ts';
import { decodePlace, encodePlace, type PagePlace } from '../page-token.ts';
import type { Count, CountQuery, FindQuery, Scalar, Tally } from '../port.ts';
import { and, partsOf, type Sql, scalarSql, type WordCondition } from './filter-sql.ts';
import { type Sorting, segmentsOf } from './page-sql.ts';
import { type Asked, type Plan, Planner } from './query-plan.ts';
import { columnOf, recordTable } from './schema.ts';
import { Statements } from './statements.ts';
import { amongWordSql, type Candidate, candidates, hasWordSql, type WordWalk } from './word-query.ts';
import { fromOrder } from './words.ts';

/** Records as JSON text: a string passes between threads at less cost than an object. */
export interface FoundPage {
  readonly items: readonly string[];
  readonly next?: string;
}
interface Row {
  readonly json: string;
  readonly id: string;
  readonly value: Scalar | null;
}
interface Listing {
  readonly sort: Sorting;
  readonly after: PagePlace | undefined;
  readonly limit: number;
}
type Walk = Pick<WordWalk, 'direction' | 'after'>;

const BY_ID: Sorting = { field: 'id', direction: 'asc' };

export class RecordQuery {
  readonly #kinds: Kinds;
  readonly #statements: Statements;
  readonly #planner: Planner;

  constructor(database: DatabaseSync, kinds: Kinds) {
    this.#kinds = kinds;
    this.#statements = new Statements(database);
    this.#planner = new Planner(this.#statements);
  }

  find(kindName: string, query: FindQuery): FoundPage {
    const asked = this.#asked(kindName, query);
    const listing = { sort: query.sort ?? BY_ID, after: decodePlace(query), limit: query.limit! + 1 };
    const plan = this.#planner.plan(asked, listing.sort);
    const rows =
      plan.by === 'words' ? this.#walk(asked, plan.lead, listing) : this.#select(asked, plan, listing);
    const items = rows.slice(0, query.limit).map(({ json }) => json);
    const last = rows.length === listing.limit ? rows[listing.limit - 2] : undefined;
    return last ? { items, next: encodePlace(query, last) } : { items };
  }

  count(kindName: string, query: CountQuery): Count {
    const asked = this.#asked(kindName, query);
    const cap = query.cap!;
    const plan = this.#planner.plan(asked);
    const value =
      plan.by === 'words'
        ? this.#countWalk(asked, plan.lead, cap + 1)
        : this.#countSelect(asked, plan, cap + 1);
    return value > cap ? { value: cap, capped: true } : { value, capped: false };
  }

  tally(kindName: string, field: string, query: CountQuery): Tally {
    const asked = this.#asked(kindName, query);
    const cap = query.cap!;
    const plan = this.#planner.plan(asked);
    const values = new Map<string, number>();
    let number = 0;
    for (const value of this.#valuesOf(asked, plan, columnOf(asked.kind, field))) {
      if (number === cap) return { values, capped: true };
      number++;
      values.set(value, (values.get(value) ?? 0) + 1);
    }
    return { values, capped: false };
  }

  #asked(name: string, { agency, filter }: CountQuery): Asked {
    const kind = kindOf(this.#kinds, name);
    return { kind, agency, parts: partsOf(kind, filter) };
  }

  #select(asked: Asked, plan: Plan, { sort, after, limit }: Listing): readonly Row[] {
    const rows: Row[] = [];
    const value = sort.field === 'id' ? 'NULL' : columnOf(asked.kind, sort.field);
    const where = whereSql(asked, plan);
    for (const segment of segmentsOf(asked, sort, { after, byIndex: plan.by === 'order' })) {
      const all = and([where, ...segment.where]);
      const text = `SELECT json, id, ${value} AS value FROM ${recordTable(asked.kind)} AS record
        WHERE ${all.text} ORDER BY ${segment.order} LIMIT ?`;
      const found = this.#statements.of(text).all(...all.values, limit - rows.length);
      rows.push(...(found as unknown as Row[]));
      if (rows.length >= limit) break;
    }
    return rows;
  }

  #countSelect(asked: Asked, plan: Plan, cap: number): number {
    const where = whereSql(asked, plan);
    const text = `SELECT count(*) AS number FROM
      (SELECT 1 FROM ${recordTable(asked.kind)} AS record WHERE ${where.text} LIMIT ?)`;
    return Number(this.#statements.of(text).get(...where.values, cap)!.number);
  }

  #walk(asked: Asked, lead: WordCondition, { sort, after, limit }: Listing): readonly Row[] {
    const rows: Row[] = [];
    const text = `SELECT json FROM ${recordTable(asked.kind)} WHERE agency = ? AND id = ?`;
    const read = this.#statements.of(text);
    for (const { id, ord } of this.#matching(asked, lead, { direction: sort.direction, after })) {
      const json = read.get(asked.agency, id)?.json;
      if (typeof json !== 'string') continue;
      rows.push({ id, json, value: sort.field === 'id' ? null : fromOrder(ord) });
      if (rows.length === limit) break;
    }
    return rows;
  }

  #countWalk(asked: Asked, lead: WordCondition, cap: number): number {
    let number = 0;
    for (const _ of this.#matching(asked, lead, { direction: 'asc' })) if (++number === cap) break;
    return number;
  }

  *#valuesOf(asked: Asked, plan: Plan, column: string): Generator<string> {
    const from = `SELECT ${column} AS value FROM ${recordTable(asked.kind)} AS record WHERE`;
    if (plan.by === 'words') {
      const read = this.#statements.of(`${from} agency = ? AND id = ?`);
      for (const { id } of this.#matching(asked, plan.lead, { direction: 'asc' })) {
        const value = read.get(asked.agency, id)?.value;
        if (value !== null && value !== undefined) yield String(value);
      }
      return;
    }
    const where = whereSql(asked, plan);
    const rows = this.#statements.own(`${from} ${where.text} AND ${column} IS NOT NULL`);
    for (const { value } of rows.iterate(...where.values)) yield String(value);
  }

  /** The records of the leading words that fulfil all other conditions. */
  *#matching({ kind, agency, parts }: Asked, lead: WordCondition, walk: Walk): Generator<Candidate> {
    const others = parts.words.filter((words) => words !== lead).map((words) => hasWordSql(kind, words));
    const conditions = [...scalarSql(kind, parts), ...others];
    const where = and([{ text: 'record.agency = ?', values: [agency] }, ...conditions]);
    const text = `SELECT 1 FROM ${recordTable(kind)} AS record WHERE record.id = ? AND ${where.text}`;
    const check = conditions.length === 0 ? undefined : this.#statements.of(text);
    const prepare = (own: string) => this.#statements.own(own);
    for (const candidate of candidates({ kind, agency, condition: lead, ...walk, prepare })) {
      if (!check || check.get(candidate.id, ...where.values)) yield candidate;
    }
  }
}

/** All conditions; what does not lead is hidden from the choice of an index. */
function whereSql({ kind, agency, parts }: Asked, plan: Plan): Sql {
  const lead = plan.by === 'fewWords' ? plan.lead : undefined;
  return and([
    { text: 'record.agency = ?', values: [agency] },
    ...scalarSql(kind, parts, plan.by === 'field' ? plan.path : undefined),
    ...parts.words.map((words) =>
      words === lead ? amongWordSql(kind, agency, words) : hasWordSql(kind, words),
    ),
  ]);
}
