import { PDFDocument } from '@cantoo/pdf-lib';
import { bodyRows, type Row } from './body.ts';
import { drawContact } from './contact.ts';
import { type Ending, ending } from './ending.ts';
import { type CompleteFields, type DocumentFields, documentFieldsSchema } from './fields.ts';
import { embedFonts } from './fonts.ts';
import { drawHeading } from './heading.ts';
import { AREA, Sheet } from './sheet.ts';

/** So many lines of the body go with the signature to a new page: it never stands on a page alone. */
const LINES_WITH_SIGNATURE = 2;

/** Writes a document in the layout of NĐ 30/2020, Phụ lục I, as an A4 PDF. Same fields, same bytes. */
export async function compose(raw: DocumentFields): Promise<Uint8Array> {
  const fields = documentFieldsSchema.parse(raw);
  const document = await PDFDocument.create({ updateMetadata: false });
  describe(document, fields);
  const sheet = new Sheet(document, await embedFonts(document));
  drawContact(sheet, fields);
  drawHeading(sheet, fields);
  sheet.y -= 4;
  placeRows(sheet, bodyRows(sheet, fields), ending(sheet, fields));
  // Classic cross-reference table: what is signed later is appended to it.
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function describe(document: PDFDocument, { abstract, type, agency, symbol }: CompleteFields): void {
  document.setTitle(`${type ?? 'Công văn'} ${symbol}: ${abstract}`.slice(0, 300), {
    showInWindowTitleBar: true,
  });
  document.setAuthor(agency.name);
  document.setProducer('vanthu');
  document.setCreator('vanthu');
  document.setLanguage('vi');
}

function placeRows(sheet: Sheet, rows: readonly Row[], last: Ending): void {
  const keepFrom = rows.length - LINES_WITH_SIGNATURE;
  rows.forEach((row, index) => {
    const kept = index >= keepFrom ? rows.slice(index).reduce((sum, one) => sum + one.height, 0) : 0;
    const needed = index === Math.max(0, keepFrom) ? kept + last.height : row.height;
    if (sheet.y - Math.min(needed, AREA.top - AREA.bottom) < sheet.bottom) sheet.nextPage();
    sheet.y -= row.height;
    row.draw(sheet);
  });
  if (sheet.y - last.height < sheet.bottom) sheet.nextPage();
  last.draw(sheet);
}
