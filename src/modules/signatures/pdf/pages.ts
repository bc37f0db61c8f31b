// Finds pages in the tree (ISO 32000-2, 7.7.3) with what they inherit.
import type { PdfFile } from './file.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfName, PdfRef, type PdfValue } from './values.ts';

export interface PdfPage {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  /** Left, bottom, right, top of what is seen of the page, in its own coordinates: CropBox within MediaBox. */
  readonly box: Box;
  /** Clockwise quarter turns in degrees. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Points in one unit of the page's coordinates (ISO 32000-2, 8.3.2.3); nearly always 1. */
  readonly unit: number;
}

export type Box = readonly [left: number, bottom: number, right: number, top: number];

const MAX_PAGES = 20_000;
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

interface Visit {
  readonly ref: PdfRef;
  readonly inherited: { readonly [key: string]: PdfValue };
}

function inherit(dict: PdfDict, from: Visit['inherited']): Visit['inherited'] {
  const own: { [key: string]: PdfValue } = { ...from };
  for (const key of INHERITED) {
    const value = dict.get(key);
    if (value !== undefined) own[key] = value;
  }
  return own;
}

function boxOf(file: PdfFile, value: PdfValue | undefined): Box {
  const items = file.resolve(value);
  const numbers = Array.isArray(items) ? items.map((item) => file.resolve(item)) : [];
  const [a, b, c, d] = numbers;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') {
    return damaged('page without size');
  }
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** ISO 32000-2, 14.11.2: what lies outside the MediaBox is not seen; a CropBox that leaves nothing counts for nothing. */
function seenBox(file: PdfFile, media: Box, crop: PdfValue | undefined): Box {
  if (!Array.isArray(file.resolve(crop))) return media;
  const inner = boxOf(file, crop);
  const [left, bottom] = [Math.max(media[0], inner[0]), Math.max(media[1], inner[1])];
  const [right, top] = [Math.min(media[2], inner[2]), Math.min(media[3], inner[3])];
  return right > left && top > bottom ? [left, bottom, right, top] : media;
}

function rotationOf(value: PdfValue): PdfPage['rotation'] {
  if (typeof value !== 'number' || value % 90 !== 0) return 0;
  return (((value % 360) + 360) % 360) as PdfPage['rotation'];
}

function pageOf(file: PdfFile, visit: Visit, dict: PdfDict): PdfPage {
  const all = inherit(dict, visit.inherited);
  const resources = file.resolve(all.Resources);
  const unit = file.resolve(dict.get('UserUnit'));
  return {
    ref: visit.ref,
    dict,
    resources: resources instanceof PdfDict ? resources : new PdfDict(),
    box: seenBox(file, boxOf(file, all.MediaBox), all.CropBox),
    rotation: rotationOf(file.resolve(all.Rotate)),
    unit: typeof unit === 'number' && unit > 0 ? unit : 1,
  };
}

/** Every page in reading order. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const root = file.catalog.get('Pages');
  const stack: Visit[] = root instanceof PdfRef ? [{ ref: root, inherited: {} }] : damaged('pages');
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (seen.has(visit.ref.number)) return damaged('pages in a circle');
    seen.add(visit.ref.number);
    if (seen.size > MAX_PAGES) throw new PdfError('PDF_TOO_COMPLEX', 'pages');
    const dict = file.dictAt(visit.ref, 'page');
    const type = file.resolve(dict.get('Type'));
    const kids = file.resolve(dict.get('Kids'));
    if (type instanceof PdfName && type.text === 'Page') pages.push(pageOf(file, visit, dict));
    else if (Array.isArray(kids)) {
      const inherited = inherit(dict, visit.inherited);
      for (const kid of [...kids].reverse()) {
        stack.push({ ref: kid instanceof PdfRef ? kid : damaged('page'), inherited });
      }
    } else return damaged('page tree');
  }
  return pages;
}

/** Pages are counted from 1, as people do. */
export function pageAt(pages: readonly PdfPage[], number: number): PdfPage {
  const page = pages[number - 1];
  if (!page) throw new PdfError('PDF_NO_SUCH_PAGE', String(number));
  return page;
}
