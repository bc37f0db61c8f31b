// Brings objects of one PDF into another: what is drawn on a scratch page becomes a form that can be placed anywhere.
import { PdfFile } from './file.ts';
import type { Increment } from './increment.ts';
import { type PdfPage, pagesOf } from './pages.ts';
import { damaged } from './pdf-error.ts';
import { name, PdfDict, PdfRef, PdfStream, type PdfValue } from './values.ts';

class Transplant {
  readonly #from: PdfFile;
  readonly #into: Increment;
  readonly #moved = new Map<number, PdfRef>();

  constructor(from: PdfFile, into: Increment) {
    this.#from = from;
    this.#into = into;
  }

  move(value: PdfValue): PdfValue {
    if (value instanceof PdfRef) return this.#moveObject(value);
    if (Array.isArray(value)) return value.map((item) => this.move(item));
    if (value instanceof PdfDict) {
      return new PdfDict([...value.entries].map(([key, item]) => [key, this.move(item)] as const));
    }
    if (value instanceof PdfStream) return new PdfStream(this.move(value.dict) as PdfDict, value.stored);
    return value;
  }

  #moveObject(ref: PdfRef): PdfRef {
    const known = this.#moved.get(ref.number);
    if (known) return known;
    const target = this.#into.reserve();
    this.#moved.set(ref.number, target);
    this.#into.put(target, this.move(this.#from.load(ref.number)));
    return target;
  }

  form(page: PdfPage): PdfRef {
    const contents = this.#from.resolve(page.dict.get('Contents'));
    const [only] = Array.isArray(contents) ? contents : [contents];
    const stream = this.#from.resolve(only);
    if (!(stream instanceof PdfStream)) return damaged('scratch page');
    const more = {
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: [...page.box],
      Resources: this.move(page.resources),
    };
    return this.#into.add(new PdfStream(stream.dict.with(more), stream.stored));
  }
}

/** Each page of `scratch` (one content stream a page) as a form of the update; fonts and images are shared. */
export function formsFrom(scratch: Uint8Array, into: Increment): PdfRef[] {
  const from = new PdfFile(scratch);
  const transplant = new Transplant(from, into);
  return pagesOf(from).map((page) => transplant.form(page));
}
