// Draws text and images onto scratch pages: @cantoo/pdf-lib embeds fonts and pictures, our own writer places the result.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';

export type Typeface = 'regular' | 'bold' | 'italic';
export type Ink = 'black' | 'blue' | 'red';

const require = createRequire(import.meta.url);
// Tinos has the metrics of Times New Roman, which NĐ 30/2020, Phụ lục I, Phần I.I.4 asks for, and every Vietnamese letter.
const FILES: { readonly [face in Typeface]: string } = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
};
const INKS = { black: rgb(0, 0, 0), blue: rgb(0.05, 0.2, 0.65), red: rgb(0.8, 0.05, 0.1) };

const fontBytes = new Map<Typeface, Promise<Buffer>>();

function bytesOf(face: Typeface): Promise<Buffer> {
  let bytes = fontBytes.get(face);
  if (!bytes) {
    bytes = readFile(require.resolve(FILES[face]));
    fontBytes.set(face, bytes);
  }
  return bytes;
}

export type ScratchPage = PDFPage;
export type ScratchFont = PDFFont;

export interface TextStyle {
  readonly size: number;
  readonly face?: Typeface;
  readonly ink?: Ink;
}

/** One document of scratch pages that share their fonts. */
export class Sketch {
  readonly #document: PDFDocument;
  readonly #fonts = new Map<Typeface, PDFFont>();

  private constructor(document: PDFDocument) {
    this.#document = document;
  }

  static async begin(): Promise<Sketch> {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.registerFontkit(fontkit as never);
    return new Sketch(document);
  }

  page(width: number, height: number): PDFPage {
    return this.#document.addPage([width, height]);
  }

  async font(face: Typeface = 'regular'): Promise<PDFFont> {
    let font = this.#fonts.get(face);
    if (!font) {
      font = await this.#document.embedFont(await bytesOf(face), { subset: true });
      this.#fonts.set(face, font);
    }
    return font;
  }

  /** Composed letters only: a decomposed ệ would be drawn as three glyphs. */
  async text(page: PDFPage, text: string, at: { x: number; y: number } & TextStyle): Promise<void> {
    const font = await this.font(at.face);
    const style = { x: at.x, y: at.y, size: at.size, font, color: INKS[at.ink ?? 'black'] };
    page.drawText(text.normalize('NFC'), style);
  }

  async image(page: PDFPage, png: Uint8Array, box: { x: number; y: number; width: number; height: number }) {
    const image = await this.#document.embedPng(png);
    page.drawImage(image, box);
  }

  /** Two rings around the page's middle. */
  rings(page: PDFPage, ink: Ink): void {
    const { width, height } = page.getSize();
    const outer = Math.min(width, height) / 2 - 1;
    const centre = { x: width / 2, y: height / 2, borderColor: INKS[ink] };
    page.drawCircle({ ...centre, size: outer, borderWidth: 1.5 });
    page.drawCircle({ ...centre, size: outer - 4, borderWidth: 0.5 });
  }

  async bytes(): Promise<Uint8Array> {
    return this.#document.save({ useObjectStreams: false, addDefaultPage: false });
  }
}
