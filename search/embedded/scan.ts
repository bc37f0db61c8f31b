/** The reads of one index file that a query is made of. Each is bounded. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { COUNT_CAP } from '../engine.ts';
import type { FacetCount, SearchRef } from '../port.ts';
import { openForReading } from './layout.ts';
import { unpack } from './packing.ts';
import { TOP } from './places.ts';
import type { Shown } from './shown.ts';
import { entriesOf } from './term-weights.ts';

export interface StoredHit {
  readonly ref: SearchRef;
  readonly shown: Shown;
}

export interface Tally {
  readonly count: number;
  readonly facets: Record<string, FacetCount[]>;
}

export class IndexScan {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#db = openForReading(path);
  }

  /** Places of the newest matches, newest first. */
  newest(expression: string, limit: number, range: { below?: number; atLeast?: number } = {}): number[] {
    const rows = this.#rows(
      'SELECT rowid FROM words WHERE words MATCH ? AND rowid > ? AND rowid <= ? ORDER BY rowid LIMIT ?',
      [expression, TOP - (range.below ?? TOP), TOP - (range.atLeast ?? 0), limit],
    );
    return rows.map(([row]) => TOP - (row as number));
  }

  /** At most `COUNT_CAP` + 1. */
  count(expression: string): number {
    return this.#count(expression, COUNT_CAP + 1);
  }

  #count(expression: string, cap: number): number {
    const [row] = this.#rows(
      'SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? ORDER BY rowid LIMIT ?)',
      [expression, cap],
    );
    return row![0] as number;
  }

  /** Counts, and tallies the keywords of the same documents in one pass. */
  tally(expression: string, fields: readonly string[]): Tally {
    return this.#tallied(
      fields,
      this.#rows(
        `SELECT count(*), keywords FROM (SELECT facet.keywords FROM words
          CROSS JOIN facet ON facet.place = ${TOP} - words.rowid
          WHERE words MATCH ? ORDER BY words.rowid LIMIT ?) GROUP BY keywords`,
        [expression, COUNT_CAP + 1],
      ),
    );
  }

  /** The same, where all matches are known already. */
  tallyOf(places: readonly number[], fields: readonly string[]): Tally {
    return this.#tallied(
      fields,
      this.#rows(
        `SELECT count(*), keywords FROM json_each(?) CROSS JOIN facet ON facet.place = json_each.value GROUP BY keywords`,
        [JSON.stringify(places)],
      ),
    );
  }

  #tallied(fields: readonly string[], rows: readonly unknown[][]): Tally {
    let count = 0;
    const tallies = new Map<number, number>();
    for (const [times, keywords] of rows as [number, Uint8Array][]) {
      count += times;
      for (const id of entriesOf(keywords)) tallies.set(id, (tallies.get(id) ?? 0) + times);
    }
    return { count, facets: this.#named(tallies, fields) };
  }

  #named(tallies: ReadonlyMap<number, number>, fields: readonly string[]): Record<string, FacetCount[]> {
    const facets: Record<string, FacetCount[]> = Object.fromEntries(fields.map((field) => [field, []]));
    for (const [id, count] of tallies) {
      const [row] = this.#rows('SELECT field, value FROM keyword WHERE id = ?', [id]);
      const [field, value] = row as [string, string];
      facets[field]?.push({ value, count });
    }
    for (const counts of Object.values(facets)) {
      counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    }
    return facets;
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

  cursors(): { agency: string; seq: number }[] {
    return this.#rows('SELECT agency, seq FROM cursor ORDER BY agency', []).map(([agency, seq]) => ({
      agency: agency as string,
      seq: seq as number,
    }));
  }

  meta(key: string): string | null {
    const [row] = this.#rows('SELECT value FROM meta WHERE key = ?', [key]);
    return row ? (row[0] as string) : null;
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
