/** Writes the columns of facets: pages are changed in memory and written once, at the end of the transaction. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Columns, offsetIn, PAGE_PLACES, packColumns, spanOf, unpackColumns } from './facet-pages.ts';

const REMEMBERED = 100_000;

const field = `INSERT INTO facet_field (name) VALUES (?) ON CONFLICT DO UPDATE SET id = id RETURNING id`;
const set = `INSERT INTO facet_set (field, number, members)
  VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM facet_set WHERE field = ?1), ?2)
  ON CONFLICT (field, members) DO UPDATE SET number = number RETURNING number`;
const read = 'SELECT columns FROM facet_page WHERE span = ?';
const write = `INSERT INTO facet_page (span, version, documents, columns) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET version = excluded.version, documents = excluded.documents, columns = excluded.columns`;
const version = 'SELECT coalesce(max(version), 0) AS version FROM facet_page';

export class FacetWriter {
  readonly #statements: Readonly<Record<'field' | 'set' | 'read' | 'write' | 'version', StatementSync>>;
  readonly #fields = new Map<string, number>();
  readonly #sets = new Map<string, number>();
  readonly #changed = new Map<number, Columns>();

  constructor(db: DatabaseSync) {
    this.#statements = {
      field: db.prepare(field),
      set: db.prepare(set),
      read: db.prepare(read),
      write: db.prepare(write),
      version: db.prepare(version),
    };
  }

  put(place: number, keywords: Readonly<Record<string, readonly string[]>>): void {
    this.clear(place);
    const columns = this.#columnsOf(spanOf(place));
    for (const [name, values] of Object.entries(keywords)) {
      if (values.length === 0) continue;
      const number = this.#fieldNumber(name);
      let column = columns.get(number);
      if (!column) {
        column = new Uint32Array(PAGE_PLACES);
        columns.set(number, column);
      }
      column[offsetIn(place)] = this.#setNumber(number, values);
    }
  }

  clear(place: number): void {
    for (const column of this.#columnsOf(spanOf(place)).values()) column[offsetIn(place)] = 0;
  }

  /** Readers see by its version which pages have changed. */
  flush(): void {
    if (this.#changed.size === 0) return;
    const next = (this.#statements.version.get() as { version: number }).version + 1;
    for (const [span, columns] of this.#changed) {
      this.#statements.write.run(span, next, documentsIn(columns), packColumns(columns));
    }
    this.#changed.clear();
  }

  /** Numbers that were given in a transaction that failed are free again. */
  forget(): void {
    this.#changed.clear();
    this.#fields.clear();
    this.#sets.clear();
  }

  #columnsOf(span: number): Columns {
    let columns = this.#changed.get(span);
    if (!columns) {
      columns = new Map();
      const row = this.#statements.read.get(span) as { columns: Uint8Array } | undefined;
      for (const [number, packed] of row ? unpackColumns(row.columns) : []) {
        const column = new Uint32Array(PAGE_PLACES);
        column.set(packed);
        columns.set(number, column);
      }
      this.#changed.set(span, columns);
    }
    return columns;
  }

  #fieldNumber(name: string): number {
    let number = this.#fields.get(name);
    if (number === undefined) {
      number = (this.#statements.field.get(name) as { id: number }).id;
      this.#fields.set(name, number);
    }
    return number;
  }

  #setNumber(fieldNumber: number, values: readonly string[]): number {
    const members = JSON.stringify([...new Set(values)].sort());
    const key = `${fieldNumber} ${members}`;
    let number = this.#sets.get(key);
    if (number === undefined) {
      if (this.#sets.size >= REMEMBERED) this.#sets.clear();
      number = (this.#statements.set.get(fieldNumber, members) as { number: number }).number;
      this.#sets.set(key, number);
    }
    return number;
  }
}

/** Every document has a kind, so the fullest column has them all. */
function documentsIn(columns: Columns): number {
  const counts = [...columns.values()].map((column) => [...column].filter((number) => number !== 0).length);
  return Math.max(0, ...counts);
}
