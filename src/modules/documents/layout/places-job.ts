// Runs in a confined subprocess: where number, date, signature and seal go on the pages of a PDF.
import { cleanText } from '../reading/clean-text.ts';
import { placedChars, type Segment, segmentsOf } from '../reading/pdf-lines.ts';
import { type PdfDocument, withPdf } from '../reading/pdfium.ts';
import type { ReadFile } from '../reading/read-pdf-job.ts';
import type { TextLine } from '../reading/reading.ts';
import { datePlace, numberPlace } from './blanks.ts';
import { initialsPlaces } from './initials.ts';
import { type PageFrame, type Places, sealPlace, signaturePlace, topLeft, topRight } from './places.ts';

/** A signature is looked for on these; longer annexes have none of their own. */
const MOST_PAGES = 60;

interface LaidOutPage {
  frame: PageFrame;
  segments: Segment[];
}

function layOut(document: PdfDocument, index: number): LaidOutPage {
  return document.page(index, (page) => {
    const frame = { page: index + 1, x: 0, y: 0, width: page.width, height: page.height };
    return { frame, segments: segmentsOf(placedChars(page)) };
  });
}

function linesOf({ frame, segments }: LaidOutPage): TextLine[] {
  return segments.map(({ text, x, y, right, size }) => {
    return { text: cleanText(text), page: frame.page, x, y, width: right - x, size };
  });
}

export function run({ path }: ReadFile): Promise<Places> {
  return withPdf(path, (document) => {
    const seen = Array.from({ length: document.pageCount }, (_, index) => index).filter(
      (index) => index < MOST_PAGES || index === document.pageCount - 1,
    );
    const pages = seen.map((index) => layOut(document, index));
    const { frame, segments } = pages[0]!;
    const half = frame.y + frame.height * 0.5;
    const lines = pages.flatMap(linesOf);
    const frames = pages.map((page) => page.frame);
    const signature = signaturePlace(lines, frames);
    return {
      pages: document.pageCount,
      number: numberPlace(segments, half) ?? { ...topLeft(frame), found: false },
      date: datePlace(segments, half) ?? { found: false, whole: topRight(frame) },
      signature,
      seal: sealPlace(signature),
      initials: initialsPlaces(lines, signature, frames),
      frames,
    };
  });
}
