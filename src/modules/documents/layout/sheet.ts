import { type PDFDocument, type PDFPage, rgb } from '@cantoo/pdf-lib';
import type { Face, Fonts } from './fonts.ts';

const MM = 72 / 25.4;

/** NĐ 30/2020, Phụ lục I, Phần I, I.1 and I.3: A4; top and bottom 20-25 mm, left 30-35, right 15-20. */
export const PAGE = { width: 595.28, height: 841.89 };
export const AREA = {
  left: 30 * MM,
  right: PAGE.width - 15 * MM,
  top: PAGE.height - 20 * MM,
  bottom: 20 * MM,
};
export const TEXT_WIDTH = AREA.right - AREA.left;

const BLACK = rgb(0, 0, 0);
/** Phụ lục I, III.2: the ink of these stamps is bright red. */
const RED = rgb(0.83, 0.05, 0.05);

export interface Style {
  face: Face;
  size: number;
}

/** Pages under the pen. `y` is the baseline of what comes next on the last page and goes down. */
export class Sheet {
  y = AREA.top;
  /** Where the text of this page ends: higher where something stands at its foot. */
  bottom = AREA.bottom;
  readonly #document: PDFDocument;
  readonly #fonts: Fonts;
  readonly #widths = new Map<string, number>();
  #page: PDFPage;

  constructor(document: PDFDocument, fonts: Fonts) {
    this.#document = document;
    this.#fonts = fonts;
    this.#page = document.addPage([PAGE.width, PAGE.height]);
  }

  width(text: string, { face, size }: Style): number {
    const key = `${face}\n${text}`;
    const known = this.#widths.get(key) ?? this.#fonts[face].widthOfTextAtSize(text, 1000);
    this.#widths.set(key, known);
    return (known * size) / 1000;
  }

  text(text: string, at: { x: number; y: number }, { face, size }: Style): void {
    this.#page.drawText(text, { ...at, size, font: this.#fonts[face], color: BLACK });
  }

  centred(text: string, at: { x: number; y: number }, style: Style): void {
    this.text(text, { x: at.x - this.width(text, style) / 2, y: at.y }, style);
  }

  rule(centre: { x: number; y: number }, length: number): void {
    const start = { x: centre.x - length / 2, y: centre.y };
    this.#page.drawLine({ start, end: { x: start.x + length, y: centre.y }, thickness: 0.7, color: BLACK });
  }

  /** A stamp: red capitals in a single frame, `y` its lower edge. */
  stamp(text: string, centre: { x: number; y: number }, widthMm: number): void {
    const [width, height, size] = [widthMm * MM, 8 * MM, 13];
    const colour = { borderColor: RED, borderWidth: 1 };
    this.#page.drawRectangle({ x: centre.x - width / 2, y: centre.y, width, height, ...colour });
    const x = centre.x - this.width(text, { face: 'bold', size }) / 2;
    const y = centre.y + (height - size * 0.68) / 2;
    this.#page.drawText(text, { x, y, size, font: this.#fonts.bold, color: RED });
  }

  /** Begins a page. Phụ lục I, I.7: numbers centred in the top margin, none on the first page. */
  nextPage(): void {
    this.#page = this.#document.addPage([PAGE.width, PAGE.height]);
    this.y = AREA.top;
    this.bottom = AREA.bottom;
    const number = String(this.#document.getPageCount());
    this.centred(number, { x: PAGE.width / 2, y: PAGE.height - 13 * MM }, { face: 'regular', size: 14 });
  }
}
