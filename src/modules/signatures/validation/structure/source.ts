// The bytes of a file under examination: in memory, or on the disk and read window by window, so that a large file is
// never held as a whole.
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PdfError } from '../../pdf/pdf-error.ts';

export interface ByteSource {
  readonly length: number;
  /** At most `size` bytes from `at`; fewer where the file ends before. */
  window(at: number, size: number): Uint8Array;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const BLOCK = 1024 * 1024;

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    window: (at, size) => bytes.subarray(at, Math.min(bytes.length, at + size)),
  };
}

/** How much may be read in all: a file that makes the reader come back again and again is hostile. */
function budgetOf(length: number): number {
  return length * 8 + 512 * BLOCK;
}

class FileSource implements ByteSource {
  readonly length: number;
  readonly #file: number;
  #left: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.length = fstatSync(this.#file).size;
    this.#left = budgetOf(this.length);
  }

  window(at: number, size: number): Uint8Array {
    const wanted = Math.max(0, Math.min(size, this.length - at));
    this.#left -= wanted;
    if (this.#left < 0) throw new PdfError('PDF_TOO_COMPLEX', 'read too often');
    const bytes = Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < wanted) {
      const got = readSync(this.#file, bytes, filled, wanted - filled, at + filled);
      if (got === 0) break;
      filled += got;
    }
    return bytes.subarray(0, filled);
  }

  close(): void {
    closeSync(this.#file);
  }
}

export function withFileSource<T>(path: string, work: (source: ByteSource) => T): T {
  const source = new FileSource(path);
  try {
    return work(source);
  } finally {
    source.close();
  }
}

export function hashRanges(source: ByteSource, algorithm: string, ranges: readonly Range[]): Buffer {
  const hash: Hash = createHash(algorithm);
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at += BLOCK) hash.update(source.window(at, Math.min(BLOCK, end - at)));
  }
  return hash.digest();
}

export function sameBytes(source: ByteSource, one: Range, other: Range): boolean {
  if (one.end - one.start !== other.end - other.start) return false;
  for (let done = 0; done < one.end - one.start; done += BLOCK) {
    const size = Math.min(BLOCK, one.end - one.start - done);
    const left = Buffer.from(source.window(one.start + done, size));
    if (!left.equals(source.window(other.start + done, size))) return false;
  }
  return true;
}

/** As Latin-1 text. */
export function textAt(source: ByteSource, start: number, end: number): string {
  return Buffer.from(source.window(start, end - start)).toString('latin1');
}
