// Runs in a confined subprocess: the text of a PDF, its page sizes, and the lines from which fields are read.
import { cleanText, countLetters } from './clean-text.ts';
import { placedChars, segmentsOf } from './pdf-lines.ts';
import { type PdfDocument, type PdfPage, withPdf } from './pdfium.ts';
import type { PageSize, Reading, TextLine } from './reading.ts';

export interface ReadFile {
  path: string;
}

/** Fewer letters on a page than this are a stamp or a page number, not its text. */
const FEW_LETTERS = 20;
const EDGE_PAGES = 3;

interface PageReading {
  text: string;
  size: PageSize;
  letters: number;
  lines: TextLine[];
}

function linesOf(page: PdfPage, number: number): TextLine[] {
  return segmentsOf(placedChars(page)).map(({ text, x, y, right, size }) => {
    return { text: cleanText(text), page: number, x, y, width: right - x, size };
  });
}

function readPage(document: PdfDocument, index: number): PageReading {
  const withLines = index < EDGE_PAGES || index >= document.pageCount - EDGE_PAGES;
  return document.page(index, (page) => {
    const text = cleanText(page.plainText());
    const lines = withLines ? linesOf(page, index + 1) : [];
    return { text, size: { width: page.width, height: page.height }, letters: countLetters(text), lines };
  });
}

export function run({ path }: ReadFile): Promise<Reading> {
  return withPdf(path, (document) => {
    const pages = Array.from({ length: document.pageCount }, (_, index) => readPage(document, index));
    const bare = pages.flatMap((page, index) => (page.letters < FEW_LETTERS ? [index + 1] : []));
    const letters = pages.reduce((sum, page) => sum + page.letters, 0);
    const scan = letters < FEW_LETTERS || (bare.length === pages.length && hasImages(document));
    return {
      status: scan ? 'scan' : 'text',
      text: scan ? '' : pages.map((page) => page.text).join('\f'),
      pages: pages.length,
      pageSizes: pages.map((page) => page.size),
      pagesWithoutText: scan ? [] : bare,
      lines: scan ? [] : pages.flatMap((page) => page.lines),
    };
  });
}

function hasImages(document: PdfDocument): boolean {
  for (let index = 0; index < document.pageCount; index++) {
    if (document.page(index, (page) => page.hasImage())) return true;
  }
  return false;
}
