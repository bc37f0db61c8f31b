// Signs one field of a PDF: PAdES baseline B-B (EN 319 142-1) as an incremental update.
import { createHash } from 'node:crypto';
import { drawLook, pdfTime, type SignatureLook } from './appearance.ts';
import { signDetached } from './cms.ts';
import { fieldNamed, type PdfField } from './pdf/fields.ts';
import { PdfFile } from './pdf/file.ts';
import { Increment } from './pdf/increment.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { formsFrom } from './pdf/transplant.ts';
import { dict, name, PdfRaw, type PdfRef, PdfString, textString } from './pdf/values.ts';
import type { Signer } from './signer.ts';

export interface SigningOrder {
  /** Name of a field made by `prepareForSigning` (or by another program). */
  readonly field: string;
  readonly signer: Signer;
  readonly at: Date;
  /** Who the signature says has signed. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Nothing is drawn without it. */
  readonly look?: SignatureLook;
  /** Bytes kept free for the signature; the default holds long chains and, later, a timestamp. */
  readonly reserve?: number;
}

const RESERVE = 16 * 1024;
const RANGE_WIDTH = 40;

interface Places {
  /** Offset of the byte range's `[`. */
  range: number;
  /** Offset of the contents' `<`. */
  contents: number;
  /** Length of the contents, both delimiters included. */
  length: number;
}

function signatureDict(order: SigningOrder, places: Places) {
  const range = new PdfRaw(Buffer.alloc(RANGE_WIDTH, ' '), (offset) => {
    places.range = offset;
  });
  const contents = new PdfRaw(Buffer.from(`<${'0'.repeat(places.length - 2)}>`), (offset) => {
    places.contents = offset;
  });
  return dict({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: range,
    Contents: contents,
    M: new PdfString(Buffer.from(pdfTime(order.at), 'latin1')),
    ...(order.name ? { Name: textString(order.name) } : {}),
    ...(order.reason ? { Reason: textString(order.reason) } : {}),
    ...(order.location ? { Location: textString(order.location) } : {}),
  });
}

function sizeOf(field: PdfField, file: PdfFile): { width: number; height: number } {
  const rect = file.resolve(field.dict.get('Rect'));
  const [left, bottom, right, top] = Array.isArray(rect) ? rect.map((side) => file.resolve(side)) : [];
  if (typeof left !== 'number' || typeof bottom !== 'number') return { width: 0, height: 0 };
  if (typeof right !== 'number' || typeof top !== 'number') return { width: 0, height: 0 };
  return { width: Math.abs(right - left), height: Math.abs(top - bottom) };
}

async function lookForm(
  field: PdfField,
  update: Increment,
  look?: SignatureLook,
): Promise<PdfRef | undefined> {
  const size = sizeOf(field, update.file);
  if (!look || size.width === 0 || size.height === 0) return undefined;
  const [form] = formsFrom(await drawLook(look, size), update);
  return form;
}

function fillRange(file: Buffer, places: Places): Buffer {
  const after = places.contents + places.length;
  const range = `[0 ${places.contents} ${after} ${file.length - after}]`;
  file.write(range.padEnd(RANGE_WIDTH), places.range, 'latin1');
  return file;
}

/** The signed file: the given bytes unchanged, and one update after them. */
export async function signField(pdf: Uint8Array, order: SigningOrder): Promise<Buffer> {
  const file = new PdfFile(pdf);
  const field = fieldNamed(file, order.field);
  if (field.dict.get('V') !== undefined) throw new PdfError('PDF_FIELD_ALREADY_SIGNED', order.field);
  const places: Places = { range: 0, contents: 0, length: 2 * (order.reserve ?? RESERVE) + 2 };
  const update = new Increment(file);
  const form = await lookForm(field, update, order.look);
  const signature = update.add(signatureDict(order, places));
  update.put(field.ref, field.dict.with({ V: signature, ...(form ? { AP: dict({ N: form }) } : {}) }));
  const signed = fillRange(update.finish(), places);
  const hash = createHash(order.signer.algorithm.digest);
  hash.update(signed.subarray(0, places.contents)).update(signed.subarray(places.contents + places.length));
  const cms = await signDetached(hash.digest(), order.signer);
  if (cms.length * 2 > places.length - 2) throw new PdfError('PDF_SIGNATURE_TOO_LARGE');
  signed.write(cms.toString('hex'), places.contents + 1, 'latin1');
  return signed;
}
