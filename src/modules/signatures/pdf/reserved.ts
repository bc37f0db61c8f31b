// Room for a signature that is computed over everything else (ISO 32000-2, 12.8.1): its range and its contents are written
// last, at known offsets.
import { createHash } from 'node:crypto';
import { PdfError } from './pdf-error.ts';
import { PdfRaw, type PdfValue } from './values.ts';

const RANGE_WIDTH = 40;

export interface ReservedPlaces {
  /** Offset of the byte range's `[`. */
  readonly range: number;
  /** Offset of the contents' `<`. */
  readonly contents: number;
  /** Length of the contents, both delimiters included. */
  readonly length: number;
}

export class Reserved {
  #range = 0;
  #contents = 0;
  readonly #length: number;

  /** For so many bytes of signature. */
  constructor(bytes: number) {
    this.#length = 2 * bytes + 2;
  }

  /** Entries of the signature dictionary; they learn their offsets when they are written. */
  get entries(): { readonly ByteRange: PdfValue; readonly Contents: PdfValue } {
    return {
      ByteRange: new PdfRaw(Buffer.alloc(RANGE_WIDTH, ' '), (offset) => {
        this.#range = offset;
      }),
      Contents: new PdfRaw(Buffer.from(`<${'0'.repeat(this.#length - 2)}>`), (offset) => {
        this.#contents = offset;
      }),
    };
  }

  get places(): ReservedPlaces {
    return { range: this.#range, contents: this.#contents, length: this.#length };
  }
}

/** Writes the byte range into a finished file and answers the digest of all that it names. */
export function fillRange(file: Buffer, { range, contents, length }: ReservedPlaces, digest: string): Buffer {
  const after = contents + length;
  file.write(`[0 ${contents} ${after} ${file.length - after}]`.padEnd(RANGE_WIDTH), range, 'latin1');
  return createHash(digest).update(file.subarray(0, contents)).update(file.subarray(after)).digest();
}

export function fillContents(
  file: Buffer,
  { contents, length }: Pick<ReservedPlaces, 'contents' | 'length'>,
  signature: Buffer,
): void {
  if (signature.length * 2 > length - 2) throw new PdfError('PDF_SIGNATURE_TOO_LARGE');
  file.write(signature.toString('hex').padEnd(length - 2, '0'), contents + 1, 'latin1');
}
