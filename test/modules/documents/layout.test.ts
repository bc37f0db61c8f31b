import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { type Confined, openConfined } from '../../../src/kernel/confined.ts';
import {
  composeDocument,
  type DocumentFields,
  findPlaces,
  type Places,
} from '../../../src/modules/documents/index.ts';
import { DECISION, LETTER, PARAGRAPH } from './samples.ts';

const MM = 72 / 25.4;

describe('composing in the layout of NĐ 30/2020, Phụ lục I', () => {
  let folder: string;
  let pool: Confined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-layout-'));
    pool = openConfined({ size: 1 });
  });
  after(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  async function compose(fields: DocumentFields): Promise<string> {
    const path = join(folder, 'page.pdf');
    await writeFile(path, await composeDocument(pool, fields));
    return path;
  }
  const text = (path: string, ...options: string[]): string =>
    execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' });

  it('writes a sound A4 file with its fonts in it', async () => {
    const path = await compose(LETTER);
    execFileSync('qpdf', ['--check', path]);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).to.match(
      /Page size:\s+595\.28 x 841\.89 pts \(A4\)/,
    );
    const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
    expect(fonts).to.have.length(4);
    for (const font of fonts) expect(font).to.match(/Tinos.*\byes\b.*\byes\b/);
  });

  it('gives the same bytes for the same fields', async () => {
    const [one, two] = [await composeDocument(pool, LETTER), await composeDocument(pool, LETTER)];
    expect(Buffer.compare(Buffer.from(one!), Buffer.from(two!))).to.equal(0);
  });

  it('puts the agency at the left and the national name at the right of one line', async () => {
    const lines = text(await compose(LETTER), '-layout').split('\n');
    expect(lines[0]).to.match(/^\s*UBND THÀNH PHỐ SÔNG ĐÀO\s{3,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
    expect(lines.find((line) => line.includes('/UBND-VP'))).to.match(
      /Số:\s+\/UBND-VP\s+Phường Hoa Sữa, ngày\s+tháng\s+năm 2026/,
    );
  });

  it('writes number and date with the zeros that the decree asks for', async () => {
    const page = text(await compose(DECISION));
    expect(page).to.contain('Số: 08/QĐ-UBND').and.to.contain('ngày 05 tháng 02 năm 2026');
    expect(text(await compose({ ...DECISION, date: '2026-11-20' }))).to.contain('ngày 20 tháng 11 năm 2026');
    expect(text(await compose({ ...DECISION, date: '2026-03-09' }))).to.contain('ngày 09 tháng 3 năm 2026');
  });

  it('numbers pages from the second on, and keeps lines of the body with the signature', async () => {
    for (let count = 6; count <= 14; count++) {
      const pages = text(
        await compose({ ...DECISION, body: Array.from({ length: count }, () => PARAGRAPH) }),
      ).split('\f');
      expect(pages[0]).not.to.match(/^\s*1\s*\n/);
      if (pages.length < 3) continue;
      expect(pages[1]).to.match(/^\s*2\s*\n/);
      const last = pages.at(-2)!;
      expect(last.indexOf('tin điện tử')).to.be.within(0, last.indexOf('CHỦ TỊCH'));
    }
  });

  it('puts who drafted it and how many copies under the recipients (box 12)', async () => {
    const lines = text(await compose({ ...LETTER, draftMark: 'TVN.05' }), '-layout').split('\n');
    const kept = lines.findIndex((line) => line.includes('Lưu: VT'));
    expect(kept).to.be.above(0);
    expect(lines.slice(kept + 1).find((line) => line.trim() !== '')).to.match(/^\s*TVN\.05/);
  });

  it('puts address and telephone at the foot of the first page alone, clear of the text (box 13)', async () => {
    const contact = 'Địa chỉ: Số 1 đường Bến Đò, phường Hoa Sữa; ĐT: 0299 000 001; Email: vanthu@example.vn';
    const path = await compose({ ...LETTER, contact, body: Array.from({ length: 30 }, () => PARAGRAPH) });
    const pages = text(path, '-layout').trimEnd().split('\f');
    expect(pages.length).to.be.above(1);
    const last = pages[0]!.split('\n').filter((line) => line.trim() !== '');
    expect(last.at(-1)).to.contain('0299 000 001');
    for (const page of pages.slice(1)) expect(page).to.not.contain('0299 000 001');
    const { numberAt } = await findPlaces(pool, path).then((places: Places) => ({ numberAt: places.number }));
    const plain = await findPlaces(pool, await compose(LETTER));
    expect(numberAt).to.deep.equal(plain.number);
  });

  it('sets every Vietnamese letter', async () => {
    const letters = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';
    const page = text(
      await compose({ ...DECISION, body: [`${letters} ${letters.toLocaleLowerCase('vi')}`] }),
    );
    expect(page.replace(/\s/g, '')).to.contain(letters).and.to.contain(letters.toLocaleLowerCase('vi'));
  });

  it('refuses fields of the wrong shape', async () => {
    const failed = await composeDocument(pool, { ...LETTER, symbol: '' }).catch(
      (error: { code: string }) => error.code,
    );
    expect(failed).to.equal('JOB_FAILED');
  });

  describe('finding the places to write on', () => {
    const places = async (fields: DocumentFields): Promise<Places> => findPlaces(pool, await compose(fields));

    it('finds the blanks for number, day and month, with baseline and size', async () => {
      const { number, date } = await places(LETTER);
      expect(number).to.include({ found: true, text: '', page: 1, size: 13 });
      expect(number.width).to.be.closeTo(38, 1);
      if (!date.found) expect.fail('no date');
      expect(date.day.text + date.month.text).to.equal('');
      expect(date.year.text).to.equal('2026');
      expect(date.day.baseline).to.be.closeTo(number.baseline, 0.5);
      expect(date.day.width).to.be.above(13);
      expect(date.day.x).to.be.below(date.month.x);
    });

    it('says what is written where the blanks are filled', async () => {
      const { number, date } = await places(DECISION);
      expect(number.text).to.equal('08');
      expect(date.found && [date.day.text, date.month.text, date.year.text]).to.deep.equal([
        '05',
        '02',
        '2026',
      ]);
    });

    it('finds the room between position and name, and the seal over a third of it at the left', async () => {
      const { signature, seal, pages } = await places(LETTER);
      expect(signature).to.include({
        found: true,
        page: pages,
        position: 'PHÓ CHỦ TỊCH',
        name: 'Đỗ Thị Quỳnh Như',
      });
      expect(signature.height).to.be.above(20 * MM);
      const covered = seal.x + seal.width - signature.x;
      expect(covered / signature.width).to.be.closeTo(1 / 3, 0.01);
    });

    it('takes the signature of the document before those of its annexes', async () => {
      const whole = await PDFDocument.load(await composeDocument(pool, LETTER));
      const annex = await PDFDocument.load(await composeDocument(pool, DECISION));
      for (const page of await whole.copyPages(annex, annex.getPageIndices())) whole.addPage(page);
      const path = join(folder, 'with-annex.pdf');
      await writeFile(path, await whole.save());
      expect((await findPlaces(pool, path)).signature.name).to.equal('Đỗ Thị Quỳnh Như');
    });

    it('falls back to corners on a page without such text, inside the page', async () => {
      const pdf = await PDFDocument.create();
      pdf
        .addPage([400, 500])
        .drawText('Hello', { x: 50, y: 300, font: await pdf.embedFont(StandardFonts.Helvetica) });
      const path = join(folder, 'bare.pdf');
      await writeFile(path, await pdf.save());
      const { number, date, signature, seal } = await findPlaces(pool, path);
      expect([number.found, date.found, signature.found]).to.deep.equal([false, false, false]);
      for (const box of [number, signature, seal]) {
        expect(box.x).to.be.at.least(0);
        expect(box.y).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(400);
        expect(box.y + box.height).to.be.at.most(500);
      }
    });
  });
});
