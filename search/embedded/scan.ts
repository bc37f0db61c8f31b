/** The reads of one index file that a query is made of. Each is bounded. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FacetCount, SearchRef } from '../port.ts';
import { firstOf } from './facet-pages.ts';
import { FacetReader } from './facet-reader.ts';
import { openForReading } from './layout.ts';
import { unpack } from './packing.ts';
import { TOP } from './places.ts';
import type { Shown } from './shown.ts';
import { entriesOf } from './term-weights.ts';

export interface StoredHit {
  readonly ref: SearchRef;
  readonly shown: Shown;
}

export class IndexScan {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #facets = new FacetReader((sql, values) => this.#rows(sql, values));

  constructor(path: string) {
    this.#db = openForReading(path);
  }

  /** Places of the newest matches, newest first. */
  newest(expression: string, limit: number, range: { below?: number; atLeast?: number } = {}): number[] {
    const rows = this.#rows(
      // Numbers come as floats, which FTS5 does not take for a range: it would read from the very beginning to the end.
      `SELECT rowid FROM words WHERE words MATCH ? AND rowid > CAST(? AS INTEGER) AND rowid <= CAST(? AS INTEGER)
        ORDER BY rowid LIMIT ?`,
      [expression, TOP - (range.below ?? TOP), TOP - (range.atLeast ?? 0), limit],
    );
    return rows.map(([row]) => TOP - (row as number));
  }

  /** Of these documents, by the values of their keyword fields. */
  facets(places: readonly number[], fields: readonly string[]): Record<string, FacetCount[]> {
    return fields.length === 0 ? {} : this.#facets.count(places, fields);
  }

  /** The place that so many documents are above of, at least; 0 if there are fewer. */
  placeAfter(documents: number): number {
    const [row] = this.#rows(
      `SELECT span FROM (SELECT span, sum(documents) OVER (ORDER BY span DESC) AS above FROM facet_page)
        WHERE above >= ? LIMIT 1`,
      [documents],
    );
    return row ? firstOf(row[0] as number) : 0;
  }

  /** Roughly how many documents have the token: exact up to some thousands, then by how densely the newest have it. */
  frequency(token: string): number {
    const limit = 2000;
    const places = this.newest(`"${token}"`, limit);
    if (places.length < limit) return places.length;
    const [row] = this.#rows('SELECT (SELECT max(place) FROM doc), (SELECT min(place) FROM doc)', []);
    const [last, first] = row as [number, number];
    const share = (last - places.at(-1)!) / Math.max(1, last - first);
    return limit / Math.max(share, limit / this.documents());
  }

  documents(): number {
    const [row] = this.#rows("SELECT value FROM meta WHERE key = 'documents'", []);
    return Math.max(1, Number(row?.[0] ?? 0));
  }

  weights(place: number): Uint32Array {
    const [row] = this.#rows('SELECT entries FROM weight WHERE place = ?', [place]);
    return row ? entriesOf(row[0] as Uint8Array) : new Uint32Array();
  }

  hit(place: number): StoredHit | null {
    const [row] = this.#rows('SELECT kind, id, shown FROM doc WHERE place = ?', [place]);
    if (!row) return null;
    const [kind, id, shown] = row as [string, string, string];
    return { ref: { kind, id }, shown: JSON.parse(shown) };
  }

  body(place: number): string {
    const [row] = this.#rows('SELECT packed FROM body WHERE place = ?', [place]);
    return row ? unpack(row[0] as Uint8Array) : '';
  }

  /** What is read inside sees one state of the index. */
  atOnce<T>(read: () => T): T {
    this.#db.exec('BEGIN');
    try {
      return read();
    } finally {
      if (this.#db.isTransaction) this.#db.exec('COMMIT');
    }
  }

  close(): void {
    this.#db.close();
  }

  #rows(sql: string, values: readonly (string | number)[]): readonly unknown[][] {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      statement.setReturnArrays(true);
      this.#prepared.set(sql, statement);
    }
    return statement.all(...values) as unknown as unknown[][];
  }
}
