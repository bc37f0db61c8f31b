// Brings objects of one PDF into another: what is drawn on a scratch page becomes a form that can be placed anywhere.
import { createHash } from 'node:crypto';
import { Archival, archivalPart } from './archival.ts';
import { PdfFile } from './file.ts';
import type { Increment } from './increment.ts';
import { type PdfPage, pagesOf } from './pages.ts';
import { damaged } from './pdf-error.ts';
import { uprightMatrix } from './seen.ts';
import { name, PdfDict, PdfName, PdfRef, PdfStream, type PdfValue } from './values.ts';

/**
 * A subset is told by a tag before its name, another one for each subset of a file (ISO 32000-2, 9.9.2): every update of a
 * file begins where the file had another length.
 */
function tagFor(into: Increment): string {
  const digest = createHash('sha256').update(String(into.file.bytes.length)).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

class Transplant {
  readonly #from: PdfFile;
  readonly #into: Increment;
  readonly #moved = new Map<number, PdfRef>();
  readonly #archival: Archival | undefined;
  readonly #tag: string;

  constructor(from: PdfFile, into: Increment) {
    this.#from = from;
    this.#into = into;
    this.#tag = tagFor(into);
    const archival = archivalPart(into.file) !== undefined;
    this.#archival = archival ? new Archival(into, (value) => from.resolve(value)) : undefined;
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
    this.#into.put(target, this.#fitted(this.#from.load(ref.number)));
    return target;
  }

  #fontNames(value: PdfValue): { readonly [key: string]: PdfName } {
    if (!(value instanceof PdfDict)) return {};
    const names = ['BaseFont', 'FontName'].flatMap((key) => {
      const given = value.get(key);
      return given instanceof PdfName ? [[key, name(`${this.#tag}+${given.text}`)] as const] : [];
    });
    return Object.fromEntries(names);
  }

  #fitted(value: PdfValue): PdfValue {
    const changes = { ...this.#archival?.changes(value), ...this.#fontNames(value) };
    const bare = Object.fromEntries(Object.keys(changes).map((key) => [key, undefined]));
    const suited = (entries: PdfDict) => (this.move(entries.with(bare)) as PdfDict).with(changes);
    if (value instanceof PdfStream) return new PdfStream(suited(value.dict), value.stored);
    return value instanceof PdfDict ? suited(value) : this.move(value);
  }

  form(page: PdfPage, rotation: PdfPage['rotation']): PdfRef {
    const contents = this.#from.resolve(page.dict.get('Contents'));
    const [only] = Array.isArray(contents) ? contents : [contents];
    const stream = this.#from.resolve(only);
    if (!(stream instanceof PdfStream)) return damaged('scratch page');
    const resources = this.move(page.resources) as PdfDict;
    const more = {
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: [...page.box],
      ...(rotation === 0 ? {} : { Matrix: [...uprightMatrix(rotation)] }),
      Resources: this.#archival ? this.#archival.resources(resources) : resources,
    };
    return this.#into.add(new PdfStream(stream.dict.with(more), stream.stored));
  }
}

/**
 * Each page of `scratch` (one content stream a page) as a form of the update; fonts and images are shared. `rotation`:
 * of the page on which it is to stand upright.
 */
export function formsFrom(scratch: Uint8Array, into: Increment, rotation: PdfPage['rotation'] = 0): PdfRef[] {
  const from = new PdfFile(scratch);
  const transplant = new Transplant(from, into);
  return pagesOf(from).map((page) => transplant.form(page, rotation));
}
