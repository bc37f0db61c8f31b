// Finds pages in the tree (ISO 32000-2, 7.7.3) with what they inherit.
import type { PdfFile } from './file.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfName, PdfRef, type PdfValue } from './values.ts';

export interface PdfPage {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
}

const MAX_PAGES = 20_000;
const INHERITED = ['Resources', 'MediaBox', 'Rotate'] as const;

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

function boxOf(file: PdfFile, value: PdfValue | undefined): PdfPage['box'] {
  const items = file.resolve(value);
  const numbers = Array.isArray(items) ? items.map((item) => file.resolve(item)) : [];
  const [a, b, c, d] = numbers;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') {
    return damaged('page without size');
  }
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function pageOf(file: PdfFile, visit: Visit, dict: PdfDict): PdfPage {
  const all = inherit(dict, visit.inherited);
  const resources = file.resolve(all.Resources);
  return {
    ref: visit.ref,
    dict,
    resources: resources instanceof PdfDict ? resources : new PdfDict(),
    box: boxOf(file, all.MediaBox),
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
