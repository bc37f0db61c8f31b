import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { type Confined, openConfined } from '../../../src/kernel/confined.ts';
import { composeDocument, type Reading } from '../../../src/modules/documents/index.ts';
import { READING_LIMITS, readFileText } from '../../../src/modules/documents/reading/read-file.ts';
import { typeByName } from '../../../src/modules/documents/upload/file-types.ts';
import { DECISION, LETTER, PARAGRAPH } from './samples.ts';
import { docx, zip } from './zip.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `truth` that `text` has, each as often. */
function share(text: string, truth: string): number {
  const left = new Map<string, number>();
  for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = words(truth);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / wanted.length;
}

describe('reading the text of files', () => {
  let folder: string;
  let pool: Confined;
  let letter: Uint8Array;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-reading-'));
    pool = openConfined({ size: 2 });
    letter = await composeDocument(pool, { ...LETTER, body: Array.from({ length: 12 }, () => PARAGRAPH) });
  });
  after(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  async function read(name: string, content: Uint8Array, limits = READING_LIMITS): Promise<Reading> {
    const path = join(folder, name);
    await writeFile(path, content);
    return readFileText(pool, { path, mediaType: typeByName(name)!.mediaType }, limits);
  }

  it('gives the text of a PDF page by page, as pdftotext does', async () => {
    const reading = await read('letter.pdf', letter);
    expect([reading.status, reading.pages]).to.deep.equal(['text', 2]);
    expect(reading.text.split('\f')).to.have.length(2);
    const second = execFileSync('pdftotext', [join(folder, 'letter.pdf'), '-'], { encoding: 'utf8' });
    expect(share(reading.text, second)).to.be.at.least(0.995);
    expect(share(second, reading.text)).to.be.at.least(0.995);
    expect(reading.text).to.contain('Đỗ Thị Quỳnh Như').and.to.contain('Độc lập - Tự do - Hạnh phúc');
  });

  it('repairs letters that fonts damaged', async () => {
    const bytes = await composeDocument(pool, {
      ...DECISION,
      body: ['Các ñơn vị ñã ñược giao. ðề nghị thực hiện.'],
    });
    expect((await read('damaged-letters.pdf', bytes)).text).to.contain('Các đơn vị đã được giao. Đề nghị');
  });

  it('gives the text of a .docx', async () => {
    const reading = await read('paper.docx', docx(['TỜ TRÌNH', 'Về việc mua sắm máy tính', '', PARAGRAPH]));
    expect(reading.status).to.equal('text');
    expect(reading.text).to.equal(`TỜ TRÌNH\nVề việc mua sắm máy tính\n\n${PARAGRAPH}`);
  });

  it('composes decomposed letters', async () => {
    const reading = await read('decomposed.docx', docx([PARAGRAPH.normalize('NFD')]));
    expect(reading.text).to.equal(PARAGRAPH);
  });

  it('marks a PDF of pictures as a scan without text yet', async () => {
    const pdf = await PDFDocument.create();
    const picture = await pdf.embedPng(PNG);
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    const reading = await read('scan.pdf', await pdf.save());
    expect([reading.status, reading.text, reading.pages]).to.deep.equal(['scan', '', 1]);
  });

  it('names the pages without text of a file that has some', async () => {
    const pdf = await PDFDocument.load(letter);
    const picture = await pdf.embedPng(PNG);
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    const reading = await read('with-scanned-annex.pdf', await pdf.save());
    expect([reading.status, reading.pagesWithoutText]).to.deep.equal(['text', [3]]);
  });

  it('marks a truncated PDF, wherever it was cut', async () => {
    for (const part of [0.2, 0.6, 0.99]) {
      const reading = await read('cut.pdf', letter.subarray(0, Math.floor(letter.length * part)));
      expect([reading.status, reading.reason]).to.deep.equal(['unreadable', 'FILE_TRUNCATED']);
    }
  });

  it('marks an encrypted PDF, and reads one that only restricts printing', async () => {
    const [plain, locked, open] = ['plain.pdf', 'locked.pdf', 'open.pdf'].map((name) => join(folder, name));
    await writeFile(plain!, letter);
    execFileSync('qpdf', ['--encrypt', 'user', 'owner', '256', '--', plain!, locked!]);
    execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--print=none', '--', plain!, open!]);
    const mediaType = 'application/pdf';
    const closed = await readFileText(pool, { path: locked!, mediaType });
    expect([closed.status, closed.reason]).to.deep.equal(['unreadable', 'FILE_ENCRYPTED']);
    expect((await readFileText(pool, { path: open!, mediaType })).status).to.equal('text');
  });

  it('marks what is no PDF inside as damaged', async () => {
    const reading = await read('junk.pdf', Buffer.from(`%PDF-1.7\n${'rubbish '.repeat(200)}\n%%EOF\n`));
    expect([reading.status, reading.reason]).to.deep.equal(['unreadable', 'FILE_DAMAGED']);
  });

  it('marks a truncated and an encrypted .docx', async () => {
    const whole = docx([PARAGRAPH]);
    const cut = await read('cut.docx', whole.subarray(0, whole.length - 40));
    expect([cut.status, cut.reason]).to.deep.equal(['unreadable', 'FILE_TRUNCATED']);
    const locked = await read('locked.docx', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'));
    expect([locked.status, locked.reason]).to.deep.equal(['unreadable', 'FILE_ENCRYPTED']);
  });

  it('marks a ZIP bomb in a .docx, also one that lies about its size', async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, 'a');
    for (const declared of [bomb.length, 100]) {
      const part = { name: 'word/media/x.xml', content: bomb, declared };
      const reading = await read('bomb.docx', docx([PARAGRAPH], [part]));
      expect([reading.status, reading.reason]).to.deep.equal(['unreadable', 'FILE_BOMB']);
    }
  });

  it('marks a .docx of too many entries as a bomb, and one without a document as damaged', async () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({ name: `x${i}`, content: Buffer.alloc(0) }));
    expect((await read('many.docx', docx([PARAGRAPH], parts))).reason).to.equal('FILE_BOMB');
    const other = zip([{ name: 'hello.txt', content: Buffer.from('hello') }]);
    expect((await read('other.docx', other)).reason).to.equal('FILE_DAMAGED');
  });

  it('marks what takes too much time, memory or room as too complex', async () => {
    const limits = [{ ms: 1 }, { rssBytes: 1 }, { outputBytes: 100 }];
    for (const limit of limits) {
      const text = docx(Array.from({ length: 5000 }, (_, i) => `${i} ${i * 7919} ${(i * 104_729) % 65_537}`));
      const reading = await read('long.docx', text, { ...READING_LIMITS, ...limit });
      expect([reading.status, reading.reason]).to.deep.equal(['unreadable', 'FILE_TOO_COMPLEX']);
    }
  });

  it('keeps files of other kinds without text', async () => {
    expect((await read('table.xlsx', zip([]))).status).to.equal('unsupported');
  });
});
