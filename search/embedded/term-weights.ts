/**
 * A document's term weights: what ranking needs to know of it, in a few hundred bytes, so that a thousand candidates are
 * scored without opening their text. One 32-bit entry for each term: 24 bits of its hash, 8 bits of its saturated
 * frequency (BM25F over all fields); entries are sorted. Folded words and
 * pairs of neighbours are in it; words with their marks are not (measured: they add half a point of MRR to pairs).
 */
import type { TextField } from '../port.ts';

/** How much a word counts in a field, and how many words the field usually has. */
const FIELDS: Readonly<Record<TextField, { weight: number; usual: number }>> = {
  number: { weight: 6, usual: 4 },
  title: { weight: 5, usual: 12 },
  abstract: { weight: 4, usual: 25 },
  issuer: { weight: 2, usual: 6 },
  people: { weight: 2, usual: 6 },
  notes: { weight: 1.5, usual: 40 },
  body: { weight: 1, usual: 400 },
};
const SATURATION = 2;
const LENGTH_SHARE = 0.75;

export class TermWeights {
  readonly #frequencies = new Map<number, number>();

  /** Hashes of the terms of one field; `length` is its number of words. */
  add(field: TextField, hashes: Iterable<number>, length: number): void {
    const { weight, usual } = FIELDS[field];
    const share = weight / (1 - LENGTH_SHARE + LENGTH_SHARE * (length / usual));
    for (const hash of hashes) {
      this.#frequencies.set(hash, (this.#frequencies.get(hash) ?? 0) + share);
    }
  }

  toBytes(): Uint8Array {
    const entries = new Uint32Array(this.#frequencies.size);
    let i = 0;
    for (const [hash, frequency] of this.#frequencies) {
      const saturated = Math.max(1, Math.round((255 * frequency) / (frequency + SATURATION)));
      entries[i++] = ((hash << 8) | saturated) >>> 0;
    }
    return new Uint8Array(entries.sort().buffer);
  }
}

/** 0 where the term is absent, below 1 otherwise. */
export function weightOf(entries: Uint32Array, hash: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entries[middle]! >>> 8;
    if (found === hash) return (entries[middle]! & 255) / 255;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

export function entriesOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
