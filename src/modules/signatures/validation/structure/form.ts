// The form of a document (ISO 32000-2, 12.7): every field with its widgets, read without assuming that it is well made.
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfName, PdfRef, type PdfValue, textOf } from '../../pdf/values.ts';
import type { RevisionView } from './revision-view.ts';

export interface FormField {
  readonly number: number;
  /** Fully qualified, parts joined by dots. */
  readonly name: string;
  readonly type: string | undefined;
  readonly dict: PdfDict;
  /** Objects that show it; the field itself may be one. */
  readonly widgets: readonly number[];
  /** Fields above it, whose `Kids` name it. */
  readonly parents: readonly number[];
  readonly terminal: boolean;
}

const MAX_FIELDS = 20_000;

interface Visit {
  readonly number: number;
  readonly prefix: string;
  readonly type: string | undefined;
  readonly parents: readonly number[];
}

export function itemsOf(view: RevisionView, value: PdfValue | undefined): PdfValue[] {
  const items = view.resolve(value);
  return Array.isArray(items) ? items : [];
}

export function refsOf(view: RevisionView, value: PdfValue | undefined): number[] {
  return itemsOf(view, value).flatMap((item) => (item instanceof PdfRef ? [item.number] : []));
}

export function nameIn(view: RevisionView, dict: PdfDict, key: string): string | undefined {
  const found = view.resolve(dict.get(key));
  return found instanceof PdfName ? found.text : undefined;
}

function isField(view: RevisionView, number: number): boolean {
  const found = view.load(number);
  return found instanceof PdfDict && found.get('T') !== undefined;
}

/** Text of an encrypted file is not readable as it stands; such a field goes by its object. */
function partialName(view: RevisionView, visit: Visit, dict: PdfDict): string | undefined {
  if (view.encrypted) return `#${visit.number}`;
  return textOf(view.resolve(dict.get('T')));
}

function visitOne(view: RevisionView, visit: Visit): { field?: FormField; below: Visit[] } {
  const dict = view.load(visit.number);
  if (!(dict instanceof PdfDict)) return { below: [] };
  const own = partialName(view, visit, dict);
  const name = [visit.prefix, own].filter(Boolean).join('.');
  const type = nameIn(view, dict, 'FT') ?? visit.type;
  const kids = refsOf(view, dict.get('Kids'));
  const fields = kids.filter((kid) => isField(view, kid));
  const shown = kids.filter((kid) => !fields.includes(kid));
  const widgets = nameIn(view, dict, 'Subtype') === 'Widget' ? [visit.number, ...shown] : shown;
  const parents = [...visit.parents, visit.number];
  const field = {
    number: visit.number,
    name,
    type,
    dict,
    widgets,
    parents: visit.parents,
    terminal: fields.length === 0,
  };
  return { field, below: fields.map((number) => ({ number, prefix: name, type, parents })) };
}

export function formOf(view: RevisionView): PdfDict | undefined {
  const form = view.resolve(view.catalog.get('AcroForm'));
  return form instanceof PdfDict ? form : undefined;
}

/** Every field, parents before their kids. */
export function fieldsOf(view: RevisionView): FormField[] {
  const fields: FormField[] = [];
  const seen = new Set<number>();
  const roots = refsOf(view, formOf(view)?.get('Fields'));
  const stack: Visit[] = roots
    .reverse()
    .map((number) => ({ number, prefix: '', type: undefined, parents: [] }));
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (seen.has(visit.number)) continue;
    seen.add(visit.number);
    if (seen.size > MAX_FIELDS || visit.parents.length > 64) throw new PdfError('PDF_TOO_COMPLEX', 'fields');
    const { field, below } = visitOne(view, visit);
    if (field) fields.push(field);
    stack.push(...below.reverse());
  }
  return fields;
}

export function signatureFieldsOf(view: RevisionView): FormField[] {
  return fieldsOf(view).filter((field) => field.terminal && field.type === 'Sig');
}

/** ISO 32000-2, table 167: hidden, or not seen on the screen and not printed either. */
function isHidden(flags: PdfValue): boolean {
  if (typeof flags !== 'number') return false;
  const [hidden, noView, print] = [flags & 2, flags & 32, flags & 4];
  return hidden !== 0 || (noView !== 0 && print === 0);
}

/** Whether a widget takes any place on its page, on the screen or on paper. */
export function isVisible(view: RevisionView, widget: PdfDict): boolean {
  const sides = itemsOf(view, widget.get('Rect')).map((side) => view.resolve(side));
  const [a, b, c, d] = sides;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return sides.length > 0;
  return !isHidden(view.resolve(widget.get('F'))) && a !== c && b !== d;
}
