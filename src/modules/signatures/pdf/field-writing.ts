// New signature fields (ISO 32000-2, 12.7.5.5): a widget on its page, a line in the form.
import { archivalPart, emptyAppearance } from './archival.ts';
import type { Increment } from './increment.ts';
import { type Box, type PdfPage, pageAt } from './pages.ts';
import { PdfError } from './pdf-error.ts';
import { isUnseen, rectOnPage } from './seen.ts';
import { dict, name, PdfDict, PdfRef, textString } from './values.ts';

export interface PlacedField {
  readonly name: string;
  readonly page: number;
  /** Left, bottom, right, top on the page as it is seen, see `seen.ts`; all zero for an invisible field. */
  readonly rect: readonly [number, number, number, number];
  /** In points, where the law wants a real size: kept on pages whose units are no points; the right edge stays. */
  readonly realSize?: { readonly width: number; readonly height: number };
  /** What a reader program tells about the field. */
  readonly label?: string;
  /** The signature that it holds already. */
  readonly value?: PdfRef;
}

function seenRect({ rect, realSize }: PlacedField, { unit }: PdfPage): Box {
  if (!realSize || unit === 1) return rect;
  const [width, height] = [realSize.width / unit, realSize.height / unit];
  const middle = (rect[1] + rect[3]) / 2;
  return [rect[2] - width, middle - height / 2, rect[2], middle + height / 2];
}

function widget(field: PlacedField, page: PdfPage, update: Increment): PdfDict {
  const rect = seenRect(field, page);
  // ISO 19005-1, 6.9: every field has an appearance; from 19005-2, 6.3.3 on only what can be seen.
  const part = archivalPart(update.file);
  const empty = part === 1 || (part !== undefined && !isUnseen(rect));
  return dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(field.name),
    ...(field.label ? { TU: textString(field.label) } : {}),
    Rect: [...rectOnPage(page, rect)],
    ...(page.rotation === 0 ? {} : { MK: dict({ R: page.rotation }) }),
    // Print and Locked: it is printed and cannot be moved.
    F: 132,
    P: page.ref,
    ...(empty ? { AP: emptyAppearance(update, rect[2] - rect[0], rect[3] - rect[1]) } : {}),
    ...(field.value ? { V: field.value } : {}),
  });
}

/** Changes entries of the catalog. */
export function changeCatalog(update: Increment, changes: Parameters<PdfDict['with']>[0]): void {
  const { file } = update;
  const root = file.trailer.get('Root');
  if (!(root instanceof PdfRef)) throw new PdfError('PDF_DAMAGED', 'catalog');
  update.put(root, file.catalog.with(changes));
}

function addToForm(update: Increment, refs: readonly PdfRef[]): void {
  const { file } = update;
  const given = file.catalog.get('AcroForm');
  const known = file.resolve(given);
  const form = known instanceof PdfDict ? known : new PdfDict();
  const fields = file.resolve(form.get('Fields'));
  // SignaturesExist and AppendOnly, set now so that no signature has to touch the form again.
  const changed = form.with({ Fields: [...(Array.isArray(fields) ? fields : []), ...refs], SigFlags: 3 });
  if (given instanceof PdfRef) update.put(given, changed);
  else changeCatalog(update, { AcroForm: update.add(changed) });
}

interface Pages {
  readonly pages: readonly PdfPage[];
  /** Pages that this update changes besides, by number. */
  readonly changed?: ReadonlyMap<number, PdfDict>;
}

export function addFields(
  update: Increment,
  fields: readonly PlacedField[],
  { pages, changed = new Map() }: Pages,
): void {
  const after = new Map<number, PdfDict>(changed);
  const refs = fields.map((field) => {
    const page = pageAt(pages, field.page);
    const ref = update.add(widget(field, page, update));
    const current = after.get(field.page) ?? page.dict;
    const annotations = update.file.resolve(current.get('Annots'));
    const all = [...(Array.isArray(annotations) ? annotations : []), ref];
    after.set(field.page, current.with({ Annots: all }));
    return ref;
  });
  for (const [number, page] of after) update.put(pageAt(pages, number).ref, page);
  addToForm(update, refs);
}
