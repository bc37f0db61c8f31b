// A file as it stood when its first `end` bytes were all there was: what its cross-reference chain names, and nothing else.
import { Parser } from '../../pdf/parser.ts';
import { damaged, PdfError } from '../../pdf/pdf-error.ts';
import { resolved } from '../../pdf/resolve.ts';
import { PdfDict, PdfString, type PdfValue } from '../../pdf/values.ts';
import type { XrefEntry } from '../../pdf/xref.ts';
import { type Extent, type PlacedObject, PlacedStream, readObject } from './object-reader.ts';
import { contentOf, readChain, type Section } from './sections.ts';
import { type ByteSource, textAt } from './source.ts';

const MAX_PACKED = 100_000;
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_KEPT = 200_000;
const TAIL = /startxref[\0\t\f\r\n ]+(\d{1,12})[\0\t\f\r\n ]+%%EOF[\0\t\f\r\n ]*$/;

type PlainEntry = Extract<XrefEntry, { kind: 'plain' }>;

function isNamedSo(found: PlacedObject, number: number, { generation }: PlainEntry): boolean {
  return found.number === number && found.generation === generation;
}

interface Packed {
  readonly order: readonly number[];
  readonly values: ReadonlyMap<number, PdfValue>;
}

export class RevisionView implements Extent {
  readonly source: ByteSource;
  readonly end: number;
  /** The newest first. */
  readonly sections: readonly Section[];
  readonly trailer: PdfDict;
  readonly #objects = new Map<number, PlacedObject>();
  readonly #packs = new Map<number, Packed>();
  readonly #loading = new Set<number>();
  readonly #entries = new Map<number, XrefEntry>();
  #unpacked = 0;

  /** Without `start` the last `startxref` before the end says where the chain begins. */
  constructor(source: ByteSource, end: number, start?: number) {
    this.source = source;
    this.end = end;
    this.sections = readChain(this, start ?? lastStart(source, end));
    this.trailer = (this.sections[0] ?? damaged('no cross-reference')).trailer;
    for (const section of [...this.sections].reverse()) {
      for (const [number, entry] of section.entries) this.#entries.set(number, entry);
    }
  }

  get numbers(): IterableIterator<number> {
    return this.#entries.keys();
  }

  get encrypted(): boolean {
    return this.sections.some(({ trailer }) => trailer.get('Encrypt') !== undefined);
  }

  entry(number: number): XrefEntry | undefined {
    return this.#entries.get(number);
  }

  exists(number: number): boolean {
    return (this.entry(number)?.kind ?? 'free') !== 'free';
  }

  /** Where the object's bytes are: two views with the same place see the same bytes. */
  place(number: number): string {
    const entry = this.entry(number);
    if (!entry || entry.kind === 'free') return '';
    if (entry.kind === 'plain') return `${entry.offset}/${entry.generation}`;
    // No object stream stands inside another (7.5.7); what claims so is found out when it is loaded.
    const pack = this.entry(entry.stream);
    return `${pack?.kind === 'plain' ? this.place(entry.stream) : '?'}#${entry.index}`;
  }

  resolve(value: PdfValue | undefined): PdfValue {
    return resolved(value, (number) => this.load(number));
  }

  load(number: number): PdfValue {
    const entry = this.entry(number);
    if (!entry || entry.kind === 'free') return null;
    if (entry.kind === 'plain') return this.placed(number).value;
    const pack = this.#unpack(entry.stream);
    if (pack.order[entry.index] !== number) return damaged(`object ${number} is elsewhere in its stream`);
    return pack.values.get(number) ?? null;
  }

  /** An object that stands in the file itself. */
  placed(number: number): PlacedObject {
    const known = this.#objects.get(number);
    if (known) return known;
    const entry = this.entry(number);
    if (entry?.kind !== 'plain') return damaged(`object ${number} has no place`);
    if (this.#loading.has(number)) return damaged('object needs itself');
    this.#loading.add(number);
    try {
      const found = this.foundAt(number, entry);
      return isNamedSo(found, number, entry) ? found : damaged(`object ${number} is elsewhere`);
    } finally {
      this.#loading.delete(number);
    }
  }

  /** What stands where the newest entry for a number leads, whatever number it bears itself. */
  foundAt(number: number, entry: PlainEntry): PlacedObject {
    const known = this.#objects.get(number);
    if (known) return known;
    const found = readObject(this, entry.offset, (ref) => this.resolve(ref));
    if (!isNamedSo(found, number, entry)) return found;
    if (this.#objects.size > MAX_KEPT) this.#objects.clear();
    this.#objects.set(number, found);
    return found;
  }

  #unpack(number: number): Packed {
    const known = this.#packs.get(number);
    if (known) return known;
    if (this.entry(number)?.kind !== 'plain') return damaged('object stream inside another');
    const stream = this.load(number);
    if (!(stream instanceof PlacedStream)) return damaged('object stream');
    const content = contentOf(this, stream);
    this.#unpacked += content.length;
    if (this.#unpacked > MAX_UNPACKED) throw new PdfError('PDF_TOO_COMPLEX', 'object streams');
    const pack = readPack(stream.dict, content);
    this.#packs.set(number, pack);
    return pack;
  }

  get catalog(): PdfDict {
    const found = this.resolve(this.trailer.get('Root'));
    return found instanceof PdfDict ? found : damaged('catalog');
  }
}

/** The offset that the last `startxref` names; nothing but white space may stand between it and the end. */
function lastStart(source: ByteSource, end: number): number {
  const match = TAIL.exec(textAt(source, Math.max(0, end - 2048), end));
  return match ? Number(match[1]) : damaged('no startxref before the end');
}

function readPack(dict: PdfDict, content: Buffer): Packed {
  const count = dict.get('N');
  const first = dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > MAX_PACKED || first < 0)
    return damaged('object stream');
  const head = new Parser(content, 0);
  const order: number[] = [];
  const values = new Map<number, PdfValue>();
  for (let index = 0; index < count; index += 1) {
    const number = head.lexer.next();
    const offset = head.lexer.next();
    if (typeof number !== 'number' || typeof offset !== 'number' || offset < 0)
      return damaged('object stream');
    if (values.has(number)) return damaged(`object ${number} twice in one stream`);
    order.push(number);
    values.set(number, withoutPlaces(new Parser(content, first + offset).value()));
  }
  return { order, values };
}

/** Offsets inside an object stream are no offsets in the file, so strings from there carry none. */
function withoutPlaces(value: PdfValue): PdfValue {
  if (value instanceof PdfDict) {
    return new PdfDict([...value.entries].map(([key, item]) => [key, withoutPlaces(item)] as const));
  }
  if (Array.isArray(value)) return value.map(withoutPlaces);
  return value instanceof PdfString ? new PdfString(value.bytes, value.hex) : value;
}
