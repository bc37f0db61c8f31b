// Which pages of two versions of a file look different: drawn small, compared dot by dot.
import type { PDFDocumentProxy } from 'pdfjs-dist';

const WIDTH = 420;
/** More pages than this are not looked through. */
const MOST = 60;

async function dots(pdf: PDFDocumentProxy, number: number): Promise<Uint8ClampedArray | undefined> {
  if (number > pdf.numPages) return undefined;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
}

function differ(one: Uint8ClampedArray | undefined, other: Uint8ClampedArray | undefined): boolean {
  if (!one || !other || one.length !== other.length) return one !== other;
  return one.some((value, index) => value !== other[index]);
}

export async function differingPages(before: PDFDocumentProxy, after: PDFDocumentProxy): Promise<number[]> {
  const found: number[] = [];
  const last = Math.min(MOST, Math.max(before.numPages, after.numPages));
  for (let number = 1; number <= last; number += 1) {
    if (differ(await dots(before, number), await dots(after, number))) found.push(number);
  }
  return found;
}
