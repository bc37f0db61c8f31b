/** Answers get, find, count and tally from the collections of records. */
import { type Kinds, kindOf } from '../check.ts';
import { decodePlace, encodePlace } from '../page-token.ts';
import type { Count, CountQuery, FindQuery, Kind, Page, Scalar, Stored, Tally } from '../port.ts';
import { OPERATION_MS } from './connection.ts';
import { all, type Clause, clausesOf } from './filter.ts';
import type { Models } from './models.ts';
import { BY_ID, orderOf, partsAfter } from './page.ts';
import { fieldName } from './record-fields.ts';
import { documentId, type RecordDocument, type RecordModel } from './record-model.ts';

interface Listing {
  readonly kind: Kind;
  readonly query: FindQuery;
  readonly limit: number;
}

export class RecordQuery {
  readonly #models: Models;
  readonly #kinds: Kinds;

  constructor(models: Models, kinds: Kinds) {
    this.#models = models;
    this.#kinds = kinds;
  }

  async get<T>(kind: string, agency: string, id: string): Promise<Stored<T> | undefined> {
    const filter = { _id: documentId(agency, id), agency };
    const found = await this.#model(kind).findOne(filter, { text: 1 }).maxTimeMS(OPERATION_MS).lean();
    return found?.text ? (JSON.parse(found.text) as Stored<T>) : undefined;
  }

  async getMany<T>(kind: string, agency: string, ids: readonly string[]): Promise<readonly Stored<T>[]> {
    const filter = { _id: { $in: ids.map((id) => documentId(agency, id)) }, agency, live: true };
    const found = await this.#model(kind).find(filter, { text: 1 }).maxTimeMS(OPERATION_MS).lean();
    return found.map(({ text }) => JSON.parse(text!) as Stored<T>);
  }

  async find<T>(kindName: string, query: FindQuery): Promise<Page<Stored<T>>> {
    const kind = kindOf(this.#kinds, kindName);
    const limit = query.limit!;
    const rows = await this.#list({ kind, query, limit: limit + 1 });
    const items = rows.slice(0, limit).map(({ text }) => JSON.parse(text!) as Stored<T>);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    if (!last) return { items };
    const field = query.sort?.field ?? 'id';
    const at = field === 'id' ? null : (fieldOf(last, fieldName(kind, field)) as Scalar | null);
    return { items, next: encodePlace(query, { value: at, id: last.id }) };
  }

  async count(kindName: string, query: CountQuery): Promise<Count> {
    const kind = kindOf(this.#kinds, kindName);
    const cap = query.cap!;
    const filter = all(clausesOf(kind, query.agency, query.filter));
    const options = { limit: cap + 1, maxTimeMS: OPERATION_MS };
    const value = await this.#model(kindName).countDocuments(filter, options);
    return value > cap ? { value: cap, capped: true } : { value, capped: false };
  }

  async tally(kindName: string, field: string, query: CountQuery): Promise<Tally> {
    const kind = kindOf(this.#kinds, kindName);
    const cap = query.cap!;
    const name = fieldName(kind, field);
    const clauses = clausesOf(kind, query.agency, query.filter);
    const rows = await this.#model(kindName)
      .aggregate<{ readonly _id: Scalar; readonly number: number }>([
        { $match: all([...clauses, { [name]: { $ne: null } }]) },
        { $limit: cap + 1 },
        { $group: { _id: `$${name}`, number: { $sum: 1 } } },
      ])
      .option({ maxTimeMS: OPERATION_MS });
    const values = new Map(rows.map(({ _id, number }) => [String(_id), number]));
    const sum = rows.reduce((total, { number }) => total + number, 0);
    return sum > cap ? { values: oneLess(values), capped: true } : { values, capped: false };
  }

  async #list({ kind, query, limit }: Listing): Promise<readonly RecordDocument[]> {
    const sort = query.sort ?? BY_ID;
    const clauses = clausesOf(kind, query.agency, query.filter);
    const rows = new Map<string, RecordDocument>();
    for (const part of partsAfter(kind, sort, decodePlace(query))) {
      const some = await this.#model(kind.name)
        .find(all([...clauses, part]), wantedFields(kind, sort.field))
        .sort({ ...orderOf(kind, sort) })
        .limit(limit - rows.size)
        .maxTimeMS(OPERATION_MS)
        .lean();
      // Between two parts a record may have moved on.
      for (const row of some as unknown as readonly RecordDocument[])
        if (!rows.has(row.id)) rows.set(row.id, row);
      if (rows.size >= limit) break;
    }
    return [...rows.values()];
  }

  #model(kind: string): RecordModel {
    return this.#models.records.of(kind).model;
  }
}

const fieldOf = (row: RecordDocument, name: string): unknown => (row as unknown as Clause)[name] ?? null;

function wantedFields(kind: Kind, field: string): { readonly [name: string]: 1 } {
  return { id: 1, text: 1, ...(field === 'id' ? {} : { [fieldName(kind, field)]: 1 as const }) };
}

/** One record more than the cap was read, to know that there is one: which of them does not matter. */
function oneLess(values: Map<string, number>): ReadonlyMap<string, number> {
  const [[value, number]] = values as unknown as readonly [[string, number]];
  if (number === 1) values.delete(value);
  else values.set(value, number - 1);
  return values;
}
