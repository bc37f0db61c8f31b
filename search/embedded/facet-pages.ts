/**
 * Facets are kept as columns: the documents of a page stand side by side, each with one small number for every keyword
 * field, which names the values it has there. So ten thousand hits, however far apart, are counted by reading arrays.
 */

/** Places of a page. A day with more documents has several pages. */
export const PAGE_PLACES = 256;

/** Divided, not shifted: places have more than 32 bits. */
export const spanOf = (place: number): number => Math.floor(place / PAGE_PLACES);
export const firstOf = (span: number): number => span * PAGE_PLACES;
export const offsetIn = (place: number): number => place % PAGE_PLACES;

export type Column = Uint8Array | Uint16Array | Uint32Array;
/** By the number of the field. In a column, 0 stands for "has none", also beyond its end. */
export type Columns = Map<number, Column>;

const KINDS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;
type Width = keyof typeof KINDS;
const HEAD = 4;

/** Each column: field (2 bytes), width (1), length - 1 (1), then the numbers, as narrow as they can be. */
export function packColumns(columns: Columns): Uint8Array {
  const parts = [...columns].flatMap(([field, column]) => packColumn(field, column));
  return Buffer.concat(parts);
}

function packColumn(field: number, column: Column): Uint8Array[] {
  const numbers = [...column];
  const length = numbers.findLastIndex((number) => number !== 0) + 1;
  if (length === 0) return [];
  const width = widthOf(Math.max(...numbers));
  const packed = KINDS[width].from(numbers.slice(0, length));
  return [new Uint8Array([field & 255, field >> 8, width, length - 1]), new Uint8Array(packed.buffer)];
}

const widthOf = (largest: number): Width => (largest < 256 ? 1 : largest < 65_536 ? 2 : 4);

export function unpackColumns(packed: Uint8Array): Columns {
  const columns: Columns = new Map();
  for (let at = 0; at < packed.length; ) {
    const width = packed[at + 2] as Width;
    const end = at + HEAD + width * (packed[at + 3]! + 1);
    const numbers = packed.slice(at + HEAD, end);
    columns.set(packed[at]! | (packed[at + 1]! << 8), new KINDS[width](numbers.buffer));
    at = end;
  }
  return columns;
}
