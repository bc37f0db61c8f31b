/** Answers find, count and tally on one connection. Lives in a reader's thread. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Kinds, kindOf } from '../check.ts';
import { decodePlace, encodePlace, type PagePlace } from '../page-token.ts';
import type { CountQuery, FindQuery, Kind, Scalar } from '../port.ts';
import { and, type Parts, partsOf, type Sql, scalarSql, type WordCondition } from './filter-sql.ts';
import { type Sorting, segmentsOf } from './page-sql.ts';
import { columnOf, recordTable } from './schema.ts';
import {
  amongWordSql,
  type Candidate,
  candidates,
  hasWordSql,
  orderedLike,
  type WordWalk,
} from './word-query.ts';
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
interface FieldPage {
  readonly sort: Sorting;
  readonly after: PagePlace | undefined;
  readonly limit: number;
}
type Walk = Pick<WordWalk, 'direction' | 'after'>;
interface Match extends Candidate {
  readonly json: string;
}
interface Asked {
  readonly kind: Kind;
  readonly agency: string;
  readonly parts: Parts;
}

/** Where so few records fulfil the scalar conditions, these are read and the words tried on them, not the reverse. */
const FEW = 500;
const MAX_STATEMENTS = 300;

export class RecordQuery {
  readonly #database: DatabaseSync;
  readonly #kinds: Kinds;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, kinds: Kinds) {
    this.#database = database;
    this.#kinds = kinds;
  }

  find(kindName: string, query: FindQuery): FoundPage {
    const asked = this.#asked(kindName, query);
    const sort = query.sort ?? { field: 'id', direction: 'asc' };
    const limit = query.limit! + 1;
    const led = this.#led(asked, sort);
    const rows = led
      ? this.#findByWords(led, query, limit)
      : this.#findByFields(asked, { sort, after: decodePlace(query), limit });
    const items = rows.slice(0, query.limit).map(({ json }) => json);
    const last = rows.length === limit ? rows[limit - 2] : undefined;
    return last ? { items, next: encodePlace(query, last) } : { items };
  }

  count(kindName: string, query: CountQuery): { readonly value: number; readonly capped: boolean } {
    const asked = this.#asked(kindName, query);
    const cap = query.cap!;
    const led = this.#led(asked);
    const value = led ? this.#countByWords(led, cap + 1) : this.#countByFields(asked, cap + 1);
    return value > cap ? { value: cap, capped: true } : { value, capped: false };
  }

  tally(kindName: string, field: string, query: CountQuery): readonly (readonly [string, number])[] {
    const asked = this.#asked(kindName, query);
    const column = columnOf(asked.kind, field);
    const where = this.#where(asked);
    const cap = query.cap === undefined ? '' : ` LIMIT ${query.cap}`;
    const from = `SELECT ${column} AS value FROM ${recordTable(asked.kind)} AS record WHERE ${where.text}${cap}`;
    const text = `SELECT value, count(*) AS number FROM (${from}) WHERE value IS NOT NULL GROUP BY value`;
    return this.#prepare(text)
      .all(...where.values)
      .map((row) => [String(row.value), Number(row.number)] as const);
  }

  #asked(name: string, { agency, filter }: CountQuery): Asked {
    const kind = kindOf(this.#kinds, name);
    return { kind, agency, parts: partsOf(kind, filter) };
  }

  #where({ kind, agency, parts }: Asked): Sql {
    return and([
      { text: 'record.agency = ?', values: [agency] },
      ...scalarSql(kind, parts),
      ...parts.words.map((words) => this.#wordSql(kind, agency, words)),
    ]);
  }

  #wordSql(kind: Kind, agency: string, condition: WordCondition): Sql {
    let number = 0;
    for (const _ of this.#candidates({ kind, agency, condition, direction: 'asc' }))
      if (++number > FEW) break;
    return number > FEW ? hasWordSql(kind, condition) : amongWordSql(kind, agency, condition);
  }

  /**
   * Whether to walk the records of some words in their order and try the other conditions on each; then the narrowest
   * of the word conditions that are kept in that order leads.
   */
  #led(asked: Asked, sort?: Sorting): Asked | undefined {
    const { kind, agency, parts } = asked;
    const leads = parts.words.filter(({ path }) => !sort || orderedLike(kind, path, sort.field));
    const [lead] = leads.length > 1 ? this.#narrowestFirst(asked, leads) : leads;
    if (!lead) return undefined;
    const rest = parts.words.filter((words) => !leads.includes(words));
    if (rest.some((words) => this.#sizeOf(kind, agency, words) <= FEW)) return undefined;
    const equal = parts.scalar.filter(([, condition]) => condition === null || isNarrow(condition));
    if (equal.length > 0) {
      const few = this.#countByFields({ kind, agency, parts: { scalar: equal, words: [] } }, FEW + 1);
      if (few <= FEW) return undefined;
    }
    const others = parts.words.filter((words) => words !== lead);
    return { kind, agency, parts: { scalar: parts.scalar, words: [lead, ...others] } };
  }

  #narrowestFirst({ kind, agency }: Asked, conditions: readonly WordCondition[]): readonly WordCondition[] {
    const sized = conditions.map((condition) => ({ condition, size: this.#sizeOf(kind, agency, condition) }));
    return sized.sort((a, b) => a.size - b.size).map(({ condition }) => condition);
  }

  /** How many records have one of the words, counted no further than `FEW`. */
  #sizeOf(kind: Kind, agency: string, condition: WordCondition): number {
    let number = 0;
    for (const _ of this.#candidates({ kind, agency, condition, direction: 'asc' }))
      if (++number > FEW) break;
    return number;
  }

  #findByFields(asked: Asked, page: FieldPage): Row[] {
    const rows: Row[] = [];
    const value = page.sort.field === 'id' ? 'NULL' : columnOf(asked.kind, page.sort.field);
    for (const segment of segmentsOf(asked.kind, page.sort, page.after)) {
      const where = and([this.#where(asked), ...segment.where]);
      const text = `SELECT json, id, ${value} AS value FROM ${recordTable(asked.kind)} AS record
        WHERE ${where.text} ORDER BY ${segment.order} LIMIT ?`;
      const found = this.#prepare(text).all(...where.values, page.limit - rows.length);
      rows.push(...(found as unknown as Row[]));
      if (rows.length >= page.limit) break;
    }
    return rows;
  }

  #countByFields(asked: Asked, cap: number): number {
    const where = this.#where(asked);
    const text = `SELECT count(*) AS number FROM
      (SELECT 1 FROM ${recordTable(asked.kind)} AS record WHERE ${where.text} LIMIT ?)`;
    return Number(this.#prepare(text).get(...where.values, cap)!.number);
  }

  #findByWords(asked: Asked, query: FindQuery, limit: number): Row[] {
    const rows: Row[] = [];
    const direction = query.sort?.direction ?? 'asc';
    const byId = (query.sort?.field ?? 'id') === 'id';
    for (const { id, json, ord } of this.#matching(asked, { direction, after: decodePlace(query) })) {
      rows.push({ id, json, value: byId ? null : fromOrder(ord) });
      if (rows.length === limit) break;
    }
    return rows;
  }

  #countByWords(asked: Asked, cap: number): number {
    let number = 0;
    const { kind, agency, parts } = asked;
    const [condition, ...others] = parts.words;
    const alone = parts.scalar.length + others.length === 0;
    const walk = { direction: 'asc' } as const;
    const found = alone
      ? this.#candidates({ kind, agency, condition: condition!, ...walk })
      : this.#matching(asked, walk);
    for (const _ of found) if (++number === cap) break;
    return number;
  }

  #candidates(walk: Omit<WordWalk, 'prepare'>): Iterable<Candidate> {
    // Walked row by row while others run: a statement of its own.
    return candidates({ ...walk, prepare: (text) => this.#database.prepare(text) });
  }

  /** The candidates of the first word condition that fulfil all others. */
  *#matching({ kind, agency, parts }: Asked, walk: Walk): Generator<Match> {
    const [condition, ...others] = parts.words;
    const where = and([
      { text: 'record.agency = ?', values: [agency] },
      ...scalarSql(kind, parts),
      ...others.map((words) => hasWordSql(kind, words)),
    ]);
    const text = `SELECT json FROM ${recordTable(kind)} AS record WHERE record.id = ? AND ${where.text}`;
    const statement = this.#prepare(text);
    for (const { id, ord } of this.#candidates({ kind, agency, condition: condition!, ...walk })) {
      const row = statement.get(id, ...where.values);
      if (row) yield { id, ord, json: row.json as string };
    }
  }

  #prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    if (this.#statements.size === MAX_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }
}

function isNarrow(condition: unknown): boolean {
  return typeof condition !== 'object' || (condition !== null && 'in' in condition);
}
