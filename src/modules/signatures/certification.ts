// A certifying signature (DocMDP, ISO 32000-2, 12.8.2.2): after it only fields that wait may be signed or filled in.
import { changeCatalog } from './pdf/field-writing.ts';
import { signatureFields } from './pdf/fields.ts';
import type { Increment } from './pdf/increment.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { dict, name, PdfDict, type PdfRef } from './pdf/values.ts';

/** Waiting fields may be signed: the agency signs after the person. */
const FILLING_AND_SIGNING = 2;

export function certifyingReference(): PdfDict {
  const parameters = { Type: name('TransformParams'), P: FILLING_AND_SIGNING, V: name('1.2') };
  return dict({ Type: name('SigRef'), TransformMethod: name('DocMDP'), TransformParams: dict(parameters) });
}

/** A document has one such signature, and it is the first. */
export function certifyWith(update: Increment, signature: PdfRef): void {
  const { file } = update;
  const given = file.resolve(file.catalog.get('Perms'));
  const permissions = given instanceof PdfDict ? given : new PdfDict();
  const signed = signatureFields(file).some((field) => field.dict.get('V') !== undefined);
  if (signed || permissions.get('DocMDP') !== undefined) throw new PdfError('PDF_SIGNED_ALREADY');
  changeCatalog(update, { Perms: permissions.with({ DocMDP: signature }) });
}
