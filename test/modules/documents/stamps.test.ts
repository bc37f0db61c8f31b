import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { type Confined, openConfined } from '../../../src/kernel/confined.ts';
import { composeDocument } from '../../../src/modules/documents/index.ts';
import { findPlaces } from '../../../src/modules/documents/layout/find-places.ts';
import { extractMetadata } from '../../../src/modules/documents/metadata/extract.ts';
import { readFileText } from '../../../src/modules/documents/reading/read-file.ts';
import { LETTER } from './samples.ts';

/** An annotation that shows these words there, as programs stamp a page that they do not want to rewrite. */
function stamp(pdf: PDFDocument, words: string, [x, y]: readonly [number, number]): void {
  const { context } = pdf;
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Times-Roman' }));
  const look = context.stream(`BT /F 13 Tf 0 3 Td (${words}) Tj ET`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 60, 16],
    Resources: { Font: { F: font } },
  });
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'FreeText',
    Rect: [x, y, x + 60, y + 16],
    Contents: PDFString.of(words),
    F: 4,
    AP: { N: context.register(look) },
  });
  pdf.getPage(0).node.addAnnot(context.register(annotation));
}

describe('stamps on a page', () => {
  let folder: string;
  let pool: Confined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-stamps-'));
    pool = openConfined({ size: 1 });
  });
  after(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  async function stamped(): Promise<string> {
    const page = await composeDocument(pool, LETTER);
    const path = join(folder, 'letter.pdf');
    await writeFile(path, page);
    const { number, date } = await findPlaces(pool, path);
    if (!date.found) throw new Error('the page has no place for its date');
    const pdf = await PDFDocument.load(page);
    stamp(pdf, '47', [number.x + 2, number.baseline - 3]);
    stamp(pdf, '09', [date.day.x + 2, date.day.baseline - 3]);
    stamp(pdf, '10', [date.month.x + 2, date.month.baseline - 3]);
    await writeFile(path, await pdf.save());
    return path;
  }

  it('that give a document its number and its day are read as what the page says', async () => {
    const path = await stamped();
    const reading = await readFileText(pool, { path, mediaType: 'application/pdf' });
    const { number, symbol, date } = extractMetadata(reading.lines);
    expect(number?.value).to.equal('47');
    expect(symbol?.value).to.equal('UBND-VP');
    expect(date?.value).to.equal('2026-10-09');
  });

  it('are seen where the program would write a number itself', async () => {
    const { number } = await findPlaces(pool, await stamped());
    expect(number.text).to.match(/47/);
  });

  it('do not turn a scanned page into one with text', async () => {
    const pdf = await PDFDocument.create();
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    pdf.addPage([595, 842]).drawImage(await pdf.embedPng(png), { x: 0, y: 0, width: 595, height: 842 });
    for (let line = 0; line < 8; line++) stamp(pdf, `Ky boi co quan ${line}`, [40, 40 + 20 * line]);
    expect(pdf.getPage(0).node.get(PDFName.of('Annots'))).to.not.equal(undefined);
    const path = join(folder, 'scan.pdf');
    await writeFile(path, await pdf.save());
    expect((await readFileText(pool, { path, mediaType: 'application/pdf' })).status).to.equal('scan');
  });
});
