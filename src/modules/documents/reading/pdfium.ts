// PDFium as WebAssembly. Runs only inside a confined subprocess. The package's own classes do not give the positions
// of characters, which its WebAssembly has: so the module is called directly, in the shape of PDFium's public C API.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Unreadable } from './reading.ts';

interface Wasm {
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_Flatten(page: number, usage: number): number;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, rect: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetText(text: number, start: number, count: number, buffer: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  wasmExports: { malloc(size: number): number; free(pointer: number): void };
  HEAPU8: Uint8Array;
  HEAPU16: Uint16Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
}

export type Pdfium = Wasm;
const PASSWORD_NEEDED = 4;
const IMAGE = 3;
const FOR_DISPLAY = 0;
const FLATTENED = 1;
/** A scanned page carries no more than its stamps. */
const OWN_TEXT = 50;

let loaded: Promise<Pdfium> | undefined;

function load(): Promise<Pdfium> {
  loaded ??= (async () => {
    const wasm = await readFile(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')));
    const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
    return (library as unknown as { module: Pdfium }).module;
  })();
  return loaded;
}

/** What is shown of a page, in its own coordinates, and by how many quarter turns clockwise. */
interface Shown {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly turns: number;
}

export class PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pdfium: Pdfium;
  readonly #shown: Shown;
  #text = 0;
  #page = 0;

  constructor(pdfium: Pdfium, document: number, index: number) {
    this.pdfium = pdfium;
    this.#load(document, index);
    this.width = pdfium._FPDF_GetPageWidthF(this.#page);
    this.height = pdfium._FPDF_GetPageHeightF(this.#page);
    this.#shown = this.#whatIsShown();
    if (this.#mergeStamps()) {
      this.close();
      this.#load(document, index);
    }
  }

  get text(): number {
    return this.#text;
  }

  #load(document: number, index: number): void {
    this.#page = this.pdfium._FPDF_LoadPage(document, index);
    if (this.#page === 0) throw new Unreadable('FILE_DAMAGED', `page ${index + 1}`);
    this.#text = this.pdfium._FPDFText_LoadPage(this.#page);
  }

  /** Many offices stamp number and day as annotations when they sign: what is seen on the page is its text too. */
  #mergeStamps(): boolean {
    const { pdfium } = this;
    if (this.#text === 0 || pdfium._FPDFText_CountChars(this.#text) < OWN_TEXT) return false;
    if (pdfium._FPDFPage_GetAnnotCount(this.#page) < 1) return false;
    return pdfium._FPDFPage_Flatten(this.#page, FOR_DISPLAY) === FLATTENED;
  }

  /** The page's text in reading order, as PDFium finds it. */
  plainText(): string {
    const { pdfium, text } = this;
    const count = text === 0 ? 0 : pdfium._FPDFText_CountChars(text);
    if (count <= 0) return '';
    const buffer = pdfium.wasmExports.malloc(2 * (count + 1));
    const written = pdfium._FPDFText_GetText(text, 0, count, buffer);
    const units = pdfium.HEAPU8.slice(buffer, buffer + 2 * Math.max(0, written - 1));
    pdfium.wasmExports.free(buffer);
    return new TextDecoder('utf-16le').decode(units);
  }

  /** A point of the page's own coordinates as it is seen: upright, from the lower left corner of what is shown. */
  seen(x: number, y: number): { x: number; y: number } {
    const { left, bottom, right, top, turns } = this.#shown;
    const points = [
      { x: x - left, y: y - bottom },
      { x: y - bottom, y: right - x },
      { x: right - x, y: top - y },
      { x: top - y, y: x - left },
    ];
    return points[turns]!;
  }

  #whatIsShown(): Shown {
    const { pdfium } = this;
    const room = pdfium.wasmExports.malloc(16);
    // Left, top, right, bottom; inherited boxes too, and only what of the CropBox lies in the MediaBox.
    const found = pdfium._FPDF_GetPageBoundingBox(this.#page, room) !== 0;
    const box = pdfium.HEAPF32.slice(room >> 2, (room >> 2) + 4);
    pdfium.wasmExports.free(room);
    const [left = 0, top = this.height, right = this.width, bottom = 0] = found ? box : [];
    return { left, bottom, right, top, turns: pdfium._FPDFPage_GetRotation(this.#page) & 3 };
  }

  hasImage(): boolean {
    const count = this.pdfium._FPDFPage_CountObjects(this.#page);
    for (let i = 0; i < count; i++) {
      if (this.pdfium._FPDFPageObj_GetType(this.pdfium._FPDFPage_GetObject(this.#page, i)) === IMAGE)
        return true;
    }
    return false;
  }

  close(): void {
    if (this.text !== 0) this.pdfium._FPDFText_ClosePage(this.text);
    this.pdfium._FPDF_ClosePage(this.#page);
  }
}

export interface PdfDocument {
  pageCount: number;
  /** Calls `look` with the page and closes the page afterwards. */
  page<T>(index: number, look: (page: PdfPage) => T): T;
}

/** A whole file ends with `%%EOF`; what was cut off on its way does not, whatever can still be read of it. */
function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  if (!tail.includes('%%EOF')) throw new Unreadable('FILE_TRUNCATED');
}

export async function withPdf<T>(path: string, look: (document: PdfDocument) => T): Promise<T> {
  const bytes = await readFile(path);
  refuseTruncated(bytes);
  const pdfium = await load();
  const memory = pdfium.wasmExports.malloc(bytes.length);
  if (memory === 0) throw new Unreadable('FILE_TOO_COMPLEX');
  pdfium.HEAPU8.set(bytes, memory);
  const document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
  try {
    if (document === 0) throw notOpened(pdfium._FPDF_GetLastError());
    const pageCount = pdfium._FPDF_GetPageCount(document);
    if (pageCount === 0) throw new Unreadable('FILE_DAMAGED');
    return look({ pageCount, page: (index, see) => withPage(new PdfPage(pdfium, document, index), see) });
  } catch (error) {
    // After a trap the module's memory is not to be trusted: the next job loads a new one.
    if (error instanceof Error && error.name === 'RuntimeError') loaded = undefined;
    throw error;
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(memory);
  }
}

function notOpened(code: number): Unreadable {
  return new Unreadable(code === PASSWORD_NEEDED ? 'FILE_ENCRYPTED' : 'FILE_DAMAGED');
}

function withPage<T>(page: PdfPage, look: (page: PdfPage) => T): T {
  try {
    return look(page);
  } finally {
    page.close();
  }
}
