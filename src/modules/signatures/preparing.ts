// What must be on the page before the first signature: number and date, and both signature fields. Drawn or added later
// they would change what was signed. NĐ 30/2020, Điều 15.3: for electronic documents the System numbers; 15.2, where the
// number follows the signature, is for paper.
import { PDFDocument } from '@cantoo/pdf-lib';
import { type CornerField, cornerField } from './corner.ts';
import { Sketch, type TextStyle } from './drawing.ts';
import { addFields, type PlacedField } from './pdf/field-writing.ts';
import { signatureFields } from './pdf/fields.ts';
import { PdfFile } from './pdf/file.ts';
import { Increment } from './pdf/increment.ts';
import { type PdfPage, pageAt, pagesOf } from './pdf/pages.ts';
import { damaged, PdfError } from './pdf/pdf-error.ts';
import { seenSize, seenToPage } from './pdf/seen.ts';
import { formsFrom } from './pdf/transplant.ts';
import { PdfDict, type PdfRef, PdfStream, type PdfValue } from './pdf/values.ts';

/** Text on a page as it is seen, see `pdf/seen.ts`; `y` is the base line. */
export interface PlacedText extends TextStyle {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export type { PlacedField } from './pdf/field-writing.ts';

export interface Preparation {
  readonly texts?: readonly PlacedText[];
  readonly fields: readonly PlacedField[];
  /** A field at the upper right of the first page; this one a file may get that others have signed. */
  readonly corner?: CornerField;
}

/**
 * Opens a file for writing. One whose cross-references are damaged is written anew, if it carries no signature that this
 * would break: an update on top of a damaged file would be damaged too.
 */
async function openSound(bytes: Uint8Array): Promise<PdfFile> {
  try {
    const file = new PdfFile(bytes);
    pagesOf(file);
    if (!sizesGrow(file)) damaged('cross-reference sizes shrink');
    return file;
  } catch (error) {
    if (!(error instanceof PdfError) || error.code !== 'PDF_DAMAGED') throw error;
    if (Buffer.from(bytes).includes('/ByteRange')) throw error;
    return new PdfFile(await rewritten(bytes, error));
  }
}

/** `/Size` counts all objects, so a later section cannot have less; strict validators refuse such files. */
function sizesGrow(file: PdfFile): boolean {
  const sizes = file.sections.map((section) => Number(section.trailer.get('Size')));
  return sizes.every((size, index) => index === 0 || size <= (sizes[index - 1] ?? 0));
}

async function rewritten(bytes: Uint8Array, cause: PdfError): Promise<Uint8Array> {
  if (Buffer.from(bytes).includes('/Encrypt')) throw new PdfError('PDF_ENCRYPTED');
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return await document.save({ useObjectStreams: false });
  } catch {
    throw cause;
  }
}

async function textForms(texts: readonly PlacedText[], pages: readonly PdfPage[], into: Increment) {
  const numbers = [...new Set(texts.map((text) => text.page))];
  if (numbers.length === 0) return new Map<number, PdfRef>();
  const sketch = await Sketch.begin();
  for (const number of numbers) {
    const { width, height } = seenSize(pageAt(pages, number));
    const page = sketch.page(width, height);
    for (const text of texts.filter((one) => one.page === number)) await sketch.text(page, text.text, text);
  }
  const forms = formsFrom(await sketch.bytes(), into);
  return new Map(numbers.map((number, index) => [number, forms[index] as PdfRef]));
}

function unusedName(taken: PdfDict, stem: string): string {
  let number = 0;
  while (taken.get(`${stem}${number}`) !== undefined) number += 1;
  return `${stem}${number}`;
}

function contentsOf(update: Increment, page: PdfDict): PdfValue[] {
  const contents = page.get('Contents');
  if (contents === undefined || contents === null) return [];
  const found = update.current(contents);
  return Array.isArray(found) ? found : [contents];
}

/** Puts a form over what the page already shows, whatever state its own contents leave behind. */
function overlay(update: Increment, page: PdfPage, form: PdfRef): PdfDict {
  const known = update.file.resolve(page.resources.get('XObject'));
  const forms = known instanceof PdfDict ? known : new PdfDict();
  const label = unusedName(forms, 'Vanthu');
  const upright = seenToPage(page).join(' ');
  const before = update.add(new PdfStream(new PdfDict(), Buffer.from('q\n')));
  const place = `\nQ\nq ${upright} cm /${label} Do Q\n`;
  const after = update.add(new PdfStream(new PdfDict(), Buffer.from(place)));
  return page.dict.with({
    Contents: [before, ...contentsOf(update, page.dict), after],
    Resources: page.resources.with({ XObject: forms.with({ [label]: form }) }),
  });
}

function isCertified(file: PdfFile): boolean {
  const permissions = file.resolve(file.catalog.get('Perms'));
  return permissions instanceof PdfDict && permissions.get('DocMDP') !== undefined;
}

function refuseWhatCannotBe(file: PdfFile, wanted: readonly PlacedField[], besides: boolean): void {
  const fields = signatureFields(file);
  const signed = fields.some((field) => field.dict.get('V') !== undefined);
  if (signed && !besides) throw new PdfError('PDF_SIGNED_ALREADY');
  // What is certified has said where signatures will be seen (ISO 32000-2, 12.8.2.2.2); another place would break it.
  if (signed && isCertified(file)) throw new PdfError('PDF_CERTIFIED');
  const names = [...fields, ...wanted].map((field) => field.name);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) throw new PdfError('PDF_FIELD_EXISTS', twice);
}

/** Writes texts on the pages and makes the signature fields, as one incremental update. */
export async function prepareForSigning(pdf: Uint8Array, preparation: Preparation): Promise<Uint8Array> {
  const file = await openSound(pdf);
  const pages = pagesOf(file);
  const { texts = [], fields, corner } = preparation;
  const wanted = corner ? [...fields, await cornerField(pages, corner)] : fields;
  refuseWhatCannotBe(file, wanted, corner !== undefined && texts.length === 0);
  const update = new Increment(file);
  const changed = new Map<number, PdfDict>();
  for (const [number, form] of await textForms(texts, pages, update)) {
    changed.set(number, overlay(update, pageAt(pages, number), form));
  }
  addFields(update, wanted, { pages, changed });
  return update.finish();
}
