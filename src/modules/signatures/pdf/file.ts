// A PDF file as its cross-reference chain describes it: what no section names does not exist.
import { decodeStructure } from './filters.ts';
import { Parser } from './parser.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { resolved } from './resolve.ts';
import { PdfDict, PdfStream, PdfString, type PdfValue } from './values.ts';
import { readChain, type XrefEntry, type XrefSection } from './xref.ts';

const MAX_PACKED = 100_000;

export class PdfFile {
  readonly bytes: Uint8Array;
  /** The newest first. */
  readonly sections: readonly XrefSection[];
  readonly trailer: PdfDict;
  readonly #loaded = new Map<number, PdfValue>();
  readonly #packs = new Map<number, Map<number, PdfValue>>();
  readonly #loading = new Set<number>();

  constructor(bytes: Uint8Array) {
    refuseOddStart(bytes);
    this.bytes = bytes;
    this.sections = readChain(bytes);
    const newest = this.sections[0];
    if (!newest) damaged('no cross-reference');
    this.trailer = newest.trailer;
    if (this.sections.some((section) => section.trailer.get('Encrypt') !== undefined)) {
      throw new PdfError('PDF_ENCRYPTED');
    }
  }

  entry(number: number): XrefEntry | undefined {
    for (const section of this.sections) {
      const entry = section.entries.get(number);
      if (entry) return entry;
    }
    return undefined;
  }

  exists(number: number): boolean {
    return (this.entry(number)?.kind ?? 'free') !== 'free';
  }

  /** One above every object number in use: `/Size` may be below the largest number, and the other way round. */
  get nextNumber(): number {
    let next = 1;
    for (const section of this.sections) {
      const size = section.trailer.get('Size');
      if (typeof size === 'number') next = Math.max(next, size);
      for (const number of section.entries.keys()) next = Math.max(next, number + 1);
    }
    return next;
  }

  /** The object itself, references followed. */
  resolve(value: PdfValue | undefined): PdfValue {
    return resolved(value, (number) => this.load(number));
  }

  load(number: number): PdfValue {
    const known = this.#loaded.get(number);
    if (known !== undefined) return known;
    if (this.#loading.has(number)) return damaged('object needs itself');
    this.#loading.add(number);
    const value = this.#read(number);
    this.#loading.delete(number);
    this.#loaded.set(number, value);
    return value;
  }

  #read(number: number): PdfValue {
    const entry = this.entry(number);
    if (!entry || entry.kind === 'free') return null;
    if (entry.kind === 'packed') return this.#unpack(entry.stream).get(number) ?? null;
    const { ref, value } = new Parser(this.bytes, entry.offset).indirect((length) => {
      const found = this.resolve(length);
      return typeof found === 'number' ? found : damaged('length');
    });
    if (ref.number !== number || ref.generation !== entry.generation)
      damaged(`object ${number} is elsewhere`);
    return value;
  }

  #unpack(streamNumber: number): Map<number, PdfValue> {
    const known = this.#packs.get(streamNumber);
    if (known) return known;
    if (this.entry(streamNumber)?.kind !== 'plain') return damaged('object stream inside another');
    const stream = this.load(streamNumber);
    if (!(stream instanceof PdfStream)) return damaged('object stream');
    const pack = readPack(stream);
    this.#packs.set(streamNumber, pack);
    return pack;
  }

  dictAt(value: PdfValue | undefined, what: string): PdfDict {
    const found = this.resolve(value);
    return found instanceof PdfDict ? found : damaged(what);
  }

  get catalog(): PdfDict {
    return this.dictAt(this.trailer.get('Root'), 'catalog');
  }
}

/** Bytes before the header displace every offset, and readers disagree on what they count from. */
function refuseOddStart(bytes: Uint8Array): void {
  const header = Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-');
  if (header < 0) throw new PdfError('PDF_NOT_A_PDF');
  if (header > 0) damaged('bytes before the header');
}

function readPack(stream: PdfStream): Map<number, PdfValue> {
  const count = stream.dict.get('N');
  const first = stream.dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > MAX_PACKED)
    return damaged('object stream');
  const content = decodeStructure(stream);
  const head = new Parser(content, 0);
  const objects = new Map<number, PdfValue>();
  for (let index = 0; index < count; index += 1) {
    const number = head.value();
    const offset = head.value();
    if (typeof number !== 'number' || typeof offset !== 'number') return damaged('object stream');
    objects.set(number, withoutPlaces(new Parser(content, first + offset).value()));
  }
  return objects;
}

/** Offsets inside an object stream are no offsets in the file, so strings from there carry none. */
function withoutPlaces(value: PdfValue): PdfValue {
  if (value instanceof PdfDict) {
    return new PdfDict([...value.entries].map(([key, item]) => [key, withoutPlaces(item)] as const));
  }
  if (Array.isArray(value)) return value.map(withoutPlaces);
  return value instanceof PdfString ? new PdfString(value.bytes, value.hex) : value;
}
