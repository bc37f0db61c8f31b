// What an update must keep to in a PDF/A file (ISO 19005-1 to -3), so that the file stays one.
import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfFile } from './file.ts';
import { decodeStructure } from './filters.ts';
import type { Increment } from './increment.ts';
import { PdfError } from './pdf-error.ts';
import { srgbProfile } from './srgb-profile.ts';
import { dict, name, PdfDict, PdfName, type PdfRef, PdfStream, type PdfValue } from './values.ts';

const CLAIM = /pdfaid:part\s*(?:=\s*["']|>\s*)\s*([1-4])/;

/** The part of ISO 19005 that a file claims to follow in its XMP. */
export function archivalPart(file: PdfFile): number | undefined {
  const metadata = file.resolve(file.catalog.get('Metadata'));
  if (!(metadata instanceof PdfStream)) return undefined;
  try {
    const claim = CLAIM.exec(decodeStructure(metadata).toString('utf8'));
    return claim ? Number(claim[1]) : undefined;
  } catch (error) {
    if (error instanceof PdfError) return undefined;
    throw error;
  }
}

const OPAQUE_FROM = 128;

/** ISO 19005-1, 6.4 forbids soft masks; a stencil mask of one bit a pixel is older than transparency and always allowed. */
function stencilOf(soft: PdfStream): PdfStream {
  const [width, height] = [Number(soft.dict.get('Width')), Number(soft.dict.get('Height'))];
  const bytes = Number(soft.dict.get('BitsPerComponent') ?? 8) / 8;
  const alpha = decodeStructure(soft);
  const stride = Math.ceil(width / 8);
  const bits = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const clear = (alpha[(y * width + x) * bytes] ?? 0) < OPAQUE_FROM;
      const at = y * stride + (x >> 3);
      if (clear) bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const entries = { Type: name('XObject'), Subtype: name('Image'), Width: width, Height: height };
  const more = { ImageMask: true, BitsPerComponent: 1, Filter: name('FlateDecode') };
  return new PdfStream(dict({ ...entries, ...more }), deflateSync(bits));
}

/** How many glyphs a TrueType program has: `maxp`, the second field. */
function glyphsOf(program: PdfValue): number | undefined {
  if (!(program instanceof PdfStream)) return undefined;
  const filtered = program.dict.get('Filter') instanceof PdfName;
  const font = filtered ? inflateSync(program.stored) : Buffer.from(program.stored);
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) === 'maxp')
      return font.readUInt16BE(font.readUInt32BE(entry + 8) + 4);
  }
  return undefined;
}

/** ISO 19005-1, 6.3.5: a subset names the glyphs it has. Ours are numbered without gaps. */
function glyphSet(glyphs: number): PdfStream {
  const bits = Buffer.alloc(Math.ceil(glyphs / 8));
  for (let glyph = 0; glyph < glyphs; glyph += 1)
    bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  return new PdfStream(dict({ Filter: name('FlateDecode') }), deflateSync(bits));
}

/** Makes what is drawn on scratch pages fit for a PDF/A file. */
export class Archival {
  readonly #into: Increment;
  readonly #load: (value: PdfValue | undefined) => PdfValue;
  #colours: PdfRef | undefined;

  /** `load` resolves references of the scratch document. */
  constructor(into: Increment, load: (value: PdfValue | undefined) => PdfValue) {
    this.#into = into;
    this.#load = load;
  }

  /** What an object of the scratch document has instead in the file; `undefined` leaves an entry out. */
  changes(value: PdfValue): { readonly [key: string]: PdfValue | undefined } {
    if (value instanceof PdfStream) {
      const soft = this.#load(value.dict.get('SMask'));
      return soft instanceof PdfStream ? { SMask: undefined, Mask: this.#into.add(stencilOf(soft)) } : {};
    }
    if (!(value instanceof PdfDict) || value.get('FontFile2') === undefined) return {};
    const glyphs = glyphsOf(this.#load(value.get('FontFile2')));
    return glyphs === undefined ? {} : { CIDSet: this.#into.add(glyphSet(glyphs)) };
  }

  /** ISO 19005-1, 6.2.3.3: colours that do not depend on a device, whatever the file's output intent. */
  resources(drawn: PdfDict): PdfDict {
    const profile = { N: 3, Filter: name('FlateDecode') };
    this.#colours ??= this.#into.add(new PdfStream(dict(profile), deflateSync(srgbProfile())));
    return drawn.with({ ColorSpace: dict({ DefaultRGB: [name('ICCBased'), this.#colours] }) });
  }
}

/** ISO 19005-2, 6.3.3: whatever can be seen has an appearance, even before anything is shown. */
export function emptyAppearance(update: Increment, width: number, height: number): PdfDict {
  const form = { Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, width, height] };
  return dict({ N: update.add(new PdfStream(dict({ ...form, Resources: dict({}) }), Buffer.alloc(0))) });
}
