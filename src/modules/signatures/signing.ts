// Signs one field of a PDF: PAdES baseline B-B (EN 319 142-1) as an incremental update.
import { drawLook, pdfTime, type SignatureLook } from './appearance.ts';
import { signDetached } from './cms.ts';
import { fieldNamed, type PdfField } from './pdf/fields.ts';
import { PdfFile } from './pdf/file.ts';
import { Increment } from './pdf/increment.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { fillContents, fillRange, Reserved } from './pdf/reserved.ts';
import { formsFrom } from './pdf/transplant.ts';
import { dict, name, type PdfRef, PdfString, textString } from './pdf/values.ts';
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

function signatureDict(order: SigningOrder, reserved: Reserved) {
  return dict({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ...reserved.entries,
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

/** The signed file: the given bytes unchanged, and one update after them. */
export async function signField(pdf: Uint8Array, order: SigningOrder): Promise<Buffer> {
  const file = new PdfFile(pdf);
  const field = fieldNamed(file, order.field);
  if (field.dict.get('V') !== undefined) throw new PdfError('PDF_FIELD_ALREADY_SIGNED', order.field);
  const reserved = new Reserved(order.reserve ?? RESERVE);
  const update = new Increment(file);
  const form = await lookForm(field, update, order.look);
  const signature = update.add(signatureDict(order, reserved));
  update.put(field.ref, field.dict.with({ V: signature, ...(form ? { AP: dict({ N: form }) } : {}) }));
  const signed = update.finish();
  const digest = fillRange(signed, reserved.places, order.signer.algorithm.digest);
  fillContents(signed, reserved.places, await signDetached(digest, order.signer));
  return signed;
}
