/** Counts facets from columns that it keeps in memory, page by page, as far as queries have needed them. */
import type { FacetCount } from '../port.ts';
import { type Columns, offsetIn, spanOf, unpackColumns } from './facet-pages.ts';

type Rows = (sql: string, values: readonly (string | number)[]) => readonly unknown[][];

/** In memory at most; ten million documents with five keyword fields take about as much. */
const KEPT_BYTES = 96 << 20;
/** What a page takes besides its numbers, roughly. */
const PAGE_BYTES = 1000;
const REMEMBERED = 100_000;

interface Page {
  readonly columns: Columns;
  readonly bytes: number;
}

export class FacetReader {
  readonly #rows: Rows;
  /** Of the index file; a page that it does not have is kept as an empty one. */
  readonly #pages = new Map<number, Page>();
  readonly #sets = new Map<string, readonly string[]>();
  #bytes = 0;
  #version: number | null = null;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** To be called in the transaction that has found the places. */
  count(places: readonly number[], fields: readonly string[]): Record<string, FacetCount[]> {
    const numbers = fields.map((name) => this.#fieldNumber(name));
    const tallies = fields.map(() => new Map<number, number>());
    this.#dropChanged();
    let span = -1;
    let columns: Columns = new Map();
    for (const place of places) {
      if (spanOf(place) !== span) {
        span = spanOf(place);
        columns = this.#pageOf(span).columns;
      }
      for (let i = 0; i < numbers.length; i++) {
        const number = columns.get(numbers[i]!)?.[offsetIn(place)] ?? 0;
        tallies[i]!.set(number, (tallies[i]!.get(number) ?? 0) + 1);
      }
    }
    return Object.fromEntries(
      fields.map((name, i) => [name, this.#namedCounts(numbers[i]!, tallies[i]!)] as const),
    );
  }

  #namedCounts(field: number, tally: ReadonlyMap<number, number>): FacetCount[] {
    const counts = new Map<string, number>();
    for (const [number, times] of tally) {
      if (number === 0) continue;
      for (const value of this.#valuesOf(field, number)) counts.set(value, (counts.get(value) ?? 0) + times);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  /** -1 where no document has the field. */
  #fieldNumber(name: string): number {
    const [row] = this.#rows('SELECT id FROM facet_field WHERE name = ?', [name]);
    return row ? (row[0] as number) : -1;
  }

  /** What a number stands for never changes. */
  #valuesOf(field: number, number: number): readonly string[] {
    const key = `${field} ${number}`;
    let values = this.#sets.get(key);
    if (!values) {
      if (this.#sets.size >= REMEMBERED) this.#sets.clear();
      const [row] = this.#rows('SELECT members FROM facet_set WHERE field = ? AND number = ?', [
        field,
        number,
      ]);
      values = JSON.parse(row![0] as string) as string[];
      this.#sets.set(key, values);
    }
    return values;
  }

  /** Pages that were written since the last count are read again. */
  #dropChanged(): void {
    if (this.#version === null) {
      const [row] = this.#rows('SELECT coalesce(max(version), 0) FROM facet_page', []);
      this.#version = row![0] as number;
      return;
    }
    const sql = 'SELECT span, version FROM facet_page WHERE version > ? ORDER BY version';
    for (const [span, version] of this.#rows(sql, [this.#version]) as [number, number][]) {
      this.#drop(span);
      this.#version = version;
    }
  }

  #pageOf(span: number): Page {
    let page = this.#pages.get(span);
    if (!page) {
      const [row] = this.#rows('SELECT columns FROM facet_page WHERE span = ?', [span]);
      const packed = (row?.[0] as Uint8Array | undefined) ?? new Uint8Array();
      page = { columns: unpackColumns(packed), bytes: packed.length + PAGE_BYTES };
      this.#pages.set(span, page);
      this.#bytes += page.bytes;
      for (const oldest of this.#pages.keys()) {
        if (this.#bytes <= KEPT_BYTES) break;
        this.#drop(oldest);
      }
    }
    return page;
  }

  #drop(span: number): void {
    this.#bytes -= this.#pages.get(span)?.bytes ?? 0;
    this.#pages.delete(span);
  }
}
