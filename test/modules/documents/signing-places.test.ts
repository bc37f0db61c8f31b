import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fontkit from '@cantoo/fontkit';
import { degrees, PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { type Confined, openConfined } from '../../../src/kernel/confined.ts';
import { findPlaces, type Places } from '../../../src/modules/documents/index.ts';

const TINOS = '../../../node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';

/** A line centred at `x`, or one that begins there. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly from?: 'left';
  readonly page?: number;
}

interface Sheet {
  readonly page: PDFPage;
  readonly font: PDFFont;
}

interface Made {
  readonly lines: readonly Line[];
  readonly size?: readonly [number, number];
  readonly pages?: number;
  readonly turn?: 0 | 90 | 180 | 270;
  readonly crop?: readonly [number, number];
  /** Word processors write letters in runs of their own. */
  readonly pieces?: boolean;
  /** Where the middle of the signature belongs. */
  readonly at: { readonly page: number; readonly x: number; readonly y: readonly [number, number] };
  readonly name: string;
  readonly position: string;
}

const A4: readonly [number, number] = [595, 842];

/** The block of signing of an ordinary document: titles from `top` down, the name 90 points below the last. */
function block(
  titles: readonly string[],
  name: string,
  { x = 420, top = 320, room = 90, page = 1 } = {},
): Line[] {
  const lines = titles.map((text, index) => ({ text, x, y: top - index * 17, page }));
  return [...lines, { text: name, x, y: top - (titles.length - 1) * 17 - room, page }];
}

const BODY: readonly Line[] = [
  { text: 'ỦY BAN NHÂN DÂN', x: 170, y: 780 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 400, y: 780 },
  {
    text: 'Đề nghị các đơn vị thực hiện nghiêm túc và báo cáo kết quả trước ngày 30.',
    x: 85,
    y: 500,
    from: 'left',
  },
];
const RECIPIENTS: readonly Line[] = ['Nơi nhận:', '- Như trên;', '- Lưu: VT, KT.'].map((text, index) => {
  return { text, x: 85, y: 320 - index * 14, from: 'left' };
});

const HEAD = { name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' };
const IN_BLOCK = { page: 1, x: 420, y: [226, 320] } as const;

const DOCUMENTS: { readonly [what: string]: Made } = {
  'on behalf of the collective (TM.)': {
    lines: [...BODY, ...RECIPIENTS, ...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name)],
    at: IN_BLOCK,
    ...HEAD,
  },
  'by a deputy (KT.)': {
    lines: [...BODY, ...RECIPIENTS, ...block(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Trần Thị Bích')],
    at: IN_BLOCK,
    name: 'Trần Thị Bích',
    position: 'PHÓ GIÁM ĐỐC',
  },
  'by order, for somebody in turn (TL., KT.)': {
    lines: [...BODY, ...block(['TL. BỘ TRƯỞNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], 'Lê Ước')],
    at: { page: 1, x: 420, y: [196, 290] },
    name: 'Lê Ước',
    position: 'PHÓ CHÁNH VĂN PHÒNG',
  },
  'by authorisation (TUQ.)': {
    lines: [...BODY, ...block(['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], 'Đỗ Thị Quỳnh Như')],
    at: IN_BLOCK,
    name: 'Đỗ Thị Quỳnh Như',
    position: 'CHÁNH VĂN PHÒNG',
  },
  'by an acting head (Q.)': {
    lines: [...BODY, ...block(['Q. GIÁM ĐỐC'], 'Võ Hoàng Ân')],
    at: IN_BLOCK,
    name: 'Võ Hoàng Ân',
    position: 'Q. GIÁM ĐỐC',
  },
  'by a head alone, with a rank before the name': {
    lines: [...BODY, ...block(['HIỆU TRƯỞNG'], 'PGS.TS. Lý Đình Ổn')],
    at: IN_BLOCK,
    name: 'PGS.TS. Lý Đình Ổn',
    position: 'HIỆU TRƯỞNG',
  },
  'on its second page': {
    pages: 2,
    lines: [...BODY, ...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name, { page: 2, top: 700 })],
    at: { page: 2, x: 420, y: [600, 700] },
    ...HEAD,
  },
  'across the sheet': {
    size: [842, 595],
    lines: [...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name, { x: 650, top: 250 })],
    at: { page: 1, x: 650, y: [150, 250] },
    ...HEAD,
  },
  'on a sheet that is shown turned': {
    turn: 90,
    lines: [...BODY, ...RECIPIENTS, ...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name)],
    at: IN_BLOCK,
    ...HEAD,
  },
  'on a sheet that stands on its head inside': {
    turn: 180,
    lines: [...BODY, ...block(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], HEAD.name)],
    at: IN_BLOCK,
    ...HEAD,
    position: 'PHÓ CHỦ TỊCH',
  },
  'on a sheet that is cropped': {
    crop: [40, 60],
    lines: [...BODY, ...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name)],
    at: IN_BLOCK,
    ...HEAD,
  },
  'in letters of their own': {
    pieces: true,
    lines: [...BODY, ...block(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], HEAD.name)],
    at: IN_BLOCK,
    ...HEAD,
  },
  'with no room between position and name': {
    lines: [...BODY, ...block(['CHÁNH VĂN PHÒNG'], 'Võ Văn Luận', { room: 17 })],
    at: { page: 1, x: 420, y: [200, 303] },
    name: 'Võ Văn Luận',
    position: 'CHÁNH VĂN PHÒNG',
  },
  'with no room, and more text below': {
    lines: [
      ...block(['CHÁNH VĂN PHÒNG'], 'Võ Văn Luận', { x: 150, room: 17 }),
      { text: 'BÁO CÁO', x: 150, y: 280 },
      { text: 'Về công tác thi đua của các khối', x: 85, y: 262, from: 'left' },
    ],
    at: { page: 1, x: 295, y: [290, 350] },
    name: 'Võ Văn Luận',
    position: 'CHÁNH VĂN PHÒNG',
  },
};

describe('the place of the signature, found in documents of many shapes', () => {
  let folder: string;
  let pool: Confined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-places-'));
    pool = openConfined({ size: 1 });
  });
  after(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });

  function write({ page, font }: Sheet, line: Line, made: Made): void {
    const size = 14;
    const width = font.widthOfTextAtSize(line.text, size);
    const begin = line.from === 'left' ? line.x : line.x - width / 2;
    const { turn = 0, crop = [0, 0] } = made;
    const parts = made.pieces ? [...line.text] : [line.text];
    let x = begin;
    for (const text of parts) {
      const [seenX, seenY] = [x, line.y];
      const places = {
        0: { x: crop[0] + seenX, y: crop[1] + seenY },
        90: { x: A4[1] - seenY, y: seenX },
        180: { x: A4[0] - seenX, y: A4[1] - seenY },
        270: { x: seenY, y: A4[0] - seenX },
      };
      page.drawText(text, { ...places[turn], size, font, rotate: degrees(turn) });
      x += font.widthOfTextAtSize(text, size);
    }
  }

  async function found(made: Made): Promise<Places> {
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit as never);
    const font = await pdf.embedFont(await readFile(new URL(TINOS, import.meta.url)), { subset: true });
    const { turn = 0, crop, size = A4 } = made;
    for (let number = 1; number <= (made.pages ?? 1); number += 1) {
      const page = pdf.addPage(turn % 180 === 0 ? [...size] : [size[1], size[0]]);
      page.setRotation(degrees(turn));
      if (crop) {
        page.setMediaBox(-5, -5, size[0] + crop[0] + 50, size[1] + crop[1] + 50);
        page.setCropBox(crop[0], crop[1], size[0], size[1]);
      }
      for (const line of made.lines) if ((line.page ?? 1) === number) write({ page, font }, line, made);
    }
    const path = join(folder, 'made.pdf');
    await writeFile(path, await pdf.save());
    return findPlaces(pool, path);
  }

  for (const [what, made] of Object.entries(DOCUMENTS)) {
    it(`is right where one signs ${what}`, async () => {
      const { signature, frames } = await found(made);
      expect(signature).to.include({
        found: true,
        page: made.at.page,
        name: made.name,
        position: made.position,
      });
      expect(signature.x + signature.width / 2).to.be.closeTo(made.at.x, 12);
      expect(signature.y).to.be.at.least(made.at.y[0]);
      expect(signature.y + signature.height).to.be.at.most(made.at.y[1]);
      expect(frames[0]?.width).to.be.closeTo((made.size ?? A4)[0], 0.5);
    });
  }

  it('and those of initials, after the text and after the line of the archive', async () => {
    const { initials } = await found(DOCUMENTS['on behalf of the collective (TM.)']!);
    expect(initials.content.y).to.be.closeTo(500, 10);
    expect(initials.content.x).to.be.above(400);
    expect(initials.form.y).to.be.closeTo(292, 10);
    expect(initials.form.x).to.be.within(150, 220);
  });
});
