// Form fields (ISO 32000-2, 12.7) as far as signatures need them.
import type { PdfFile } from './file.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfName, PdfRef, type PdfValue, textOf } from './values.ts';

export interface PdfField {
  readonly ref: PdfRef;
  /** Fully qualified, parts joined by dots. */
  readonly name: string;
  readonly dict: PdfDict;
}

const MAX_FIELDS = 10_000;

interface Visit {
  readonly value: PdfValue;
  readonly prefix: string;
  readonly type: string | undefined;
}

function itemsOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const items = file.resolve(value);
  return Array.isArray(items) ? items : [];
}

/** A kid without a partial name is a widget of its parent, not a field. */
function fieldKids(file: PdfFile, dict: PdfDict): PdfValue[] {
  return itemsOf(file, dict.get('Kids')).filter((kid) => {
    const found = file.resolve(kid);
    return found instanceof PdfDict && found.get('T') !== undefined;
  });
}

export function signatureFields(file: PdfFile): PdfField[] {
  const form = file.resolve(file.catalog.get('AcroForm'));
  if (!(form instanceof PdfDict)) return [];
  const fields: PdfField[] = [];
  const seen = new Set<number>();
  const stack: Visit[] = itemsOf(file, form.get('Fields')).map((value) => ({
    value,
    prefix: '',
    type: undefined,
  }));
  for (let visit = stack.shift(); visit; visit = stack.shift()) {
    const ref = visit.value instanceof PdfRef ? visit.value : damaged('field without object');
    if (seen.has(ref.number)) damaged('field twice');
    seen.add(ref.number);
    if (seen.size > MAX_FIELDS) throw new PdfError('PDF_TOO_COMPLEX', 'fields');
    const dict = file.dictAt(ref, 'field');
    const own = textOf(file.resolve(dict.get('T')));
    const name = [visit.prefix, own].filter(Boolean).join('.');
    const given = file.resolve(dict.get('FT'));
    const type = given instanceof PdfName ? given.text : visit.type;
    const kids = fieldKids(file, dict);
    if (kids.length > 0) stack.unshift(...kids.map((value) => ({ value, prefix: name, type })));
    else if (type === 'Sig') fields.push({ ref, name, dict });
  }
  return fields;
}

export function fieldNamed(file: PdfFile, name: string): PdfField {
  const field = signatureFields(file).find((one) => one.name === name);
  if (!field) throw new PdfError('PDF_NO_SUCH_FIELD', name);
  return field;
}
