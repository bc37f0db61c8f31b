// Undoes the filters that the structure of a file uses: Flate with its predictors.
import { inflateSync } from 'node:zlib';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfName, type PdfStream, type PdfValue } from './values.ts';

const MAX_INFLATED = 64 * 1024 * 1024;

function inflate(stored: Uint8Array): Buffer {
  try {
    return inflateSync(stored, { maxOutputLength: MAX_INFLATED });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new PdfError('PDF_TOO_COMPLEX', 'stream');
    return damaged('stream cannot be inflated');
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const byLeft = Math.abs(guess - left);
  const byUp = Math.abs(guess - up);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The PNG filters (ISO/IEC 15948, clause 9) row by row; one byte a sample, as cross-reference streams have it. */
function undoPredictor(bytes: Buffer, columns: number): Buffer {
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind];
      if (guess === undefined) damaged('unknown predictor');
      out[at] = ((bytes[row * (columns + 1) + 1 + column] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

function only(value: PdfValue | undefined): PdfValue | undefined {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) damaged('chained filters');
  return value[0];
}

/** The bytes of a structural stream (cross-references, object streams). */
export function decodeStructure(stream: PdfStream): Buffer {
  const filter = only(stream.dict.get('Filter'));
  if (filter === undefined || filter === null) return Buffer.from(stream.stored);
  if (!(filter instanceof PdfName) || filter.text !== 'FlateDecode') return damaged('unusual filter');
  const bytes = inflate(stream.stored);
  const parms = only(stream.dict.get('DecodeParms'));
  if (!(parms instanceof PdfDict)) return bytes;
  const predictor = parms.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const columns = parms.get('Columns') ?? 1;
  const plain = (parms.get('Colors') ?? 1) === 1 && (parms.get('BitsPerComponent') ?? 8) === 8;
  if (
    typeof predictor !== 'number' ||
    predictor < 10 ||
    !plain ||
    typeof columns !== 'number' ||
    columns < 1
  ) {
    return damaged('unusual predictor');
  }
  return undoPredictor(bytes, columns);
}
