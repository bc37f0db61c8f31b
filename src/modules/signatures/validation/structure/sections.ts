// Follows the chain of cross-reference sections (ISO 32000-2, 7.5.4 to 7.5.8), the newest first, with the place of each.
import { decodeStructure } from '../../pdf/filters.ts';
import { isSpace } from '../../pdf/lexer.ts';
import type { Parser } from '../../pdf/parser.ts';
import { damaged, PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { XrefEntry } from '../../pdf/xref.ts';
import { type Extent, inWindow, PlacedStream, readObject, skipSpaceFrom } from './object-reader.ts';
import { type Range, textAt } from './source.ts';

export interface Section {
  readonly offset: number;
  readonly form: 'table' | 'stream';
  readonly entries: Map<number, XrefEntry>;
  readonly trailer: PdfDict;
  /** Every piece of the file that belongs to it. */
  readonly bytes: readonly Range[];
  /** Objects of which table and stream of a hybrid file say different things: each kind of reader sees its own. */
  readonly disputed: readonly number[];
}

const MAX_SECTIONS = 2000;
const MAX_OBJECTS = 2_000_000;
const ENTRY = /^(\d{10}) (\d{5}) ([nf])(?=[ \r\n])/;

function natural(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return damaged('cross-reference');
  return value;
}

function readRows(parser: Parser, entries: Map<number, XrefEntry>, first: number): void {
  const { lexer } = parser;
  const count = natural(lexer.next());
  lexer.skipSpace();
  if (entries.size + count > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
  for (let index = 0; index < count; index += 1) {
    const line = Buffer.from(lexer.bytes.subarray(lexer.at, lexer.at + 20)).toString('latin1');
    const [, offset, generation, kind] = ENTRY.exec(line) ?? damaged('cross-reference entry');
    lexer.at += 18;
    while (isSpace(lexer.bytes[lexer.at])) lexer.at += 1;
    if (entries.has(first + index)) damaged(`object ${first + index} twice in one table`);
    const place = { kind: 'plain', offset: Number(offset), generation: Number(generation) } as const;
    entries.set(first + index, kind === 'n' ? place : { kind: 'free' });
  }
}

function readTable(extent: Extent, offset: number): Section {
  return inWindow(extent, offset, (parser) => {
    const { lexer } = parser;
    lexer.at += 4;
    const entries = new Map<number, XrefEntry>();
    for (;;) {
      const token = lexer.next();
      if (typeof token === 'number') readRows(parser, entries, natural(token));
      else if (typeof token === 'object' && 'word' in token && token.word === 'trailer') break;
      else return damaged('cross-reference table');
    }
    const trailer = parser.value();
    if (!(trailer instanceof PdfDict)) return damaged('trailer');
    const bytes = [{ start: offset, end: offset + lexer.at }];
    return { offset, form: 'table', entries, trailer, bytes, disputed: [] };
  });
}

function entryOf([kind, second, third]: readonly [number, number, number]): XrefEntry {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'plain', offset: second, generation: third };
  if (kind === 2) return { kind: 'packed', stream: second, index: third };
  return damaged('unknown kind of entry');
}

type Row = (at: number) => readonly [number, number, number];

function rowsOf(dict: PdfDict, table: Buffer): { readonly width: number; readonly row: Row } {
  const widths = dict.get('W');
  if (!Array.isArray(widths) || widths.length !== 3) return damaged('widths');
  const [a = 0, b = 0, c = 0] = widths.map(natural);
  if (Math.max(a, b, c) > 6 || b === 0) return damaged('widths');
  const field = (at: number, width: number, absent: number) =>
    width === 0 ? absent : table.readUIntBE(at, width);
  return {
    width: a + b + c,
    row: (at) => [field(at, a, 1), field(at + a, b, 0), field(at + a + b, c, 0)],
  };
}

function entriesOf(dict: PdfDict, table: Buffer): Map<number, XrefEntry> {
  const index = dict.get('Index') ?? [0, dict.get('Size') ?? 0];
  if (!Array.isArray(index) || index.length % 2) return damaged('index');
  const { width, row } = rowsOf(dict, table);
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  for (let pair = 0; pair < index.length; pair += 2) {
    const [first, count] = [natural(index[pair]), natural(index[pair + 1])];
    if (at + count * width > table.length) return damaged('short cross-reference');
    if (entries.size + count > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
    for (let place = 0; place < count; place += 1, at += width) {
      if (entries.has(first + place)) damaged(`object ${first + place} twice in one table`);
      entries.set(first + place, entryOf(row(at)));
    }
  }
  return entries;
}

export function contentOf({ source }: Extent, stream: PlacedStream): Buffer {
  const { start, end } = stream.content;
  return decodeStructure(new PdfStream(stream.dict, source.window(start, end - start)));
}

function readStream(extent: Extent, offset: number): Section {
  const { value, bytes } = readObject(extent, offset, () => damaged('length by reference'));
  if (!(value instanceof PlacedStream)) return damaged('cross-reference stream');
  const entries = entriesOf(value.dict, contentOf(extent, value));
  return { offset, form: 'stream', entries, trailer: value.dict, bytes: [bytes], disputed: [] };
}

function readSection(extent: Extent, given: number): Section {
  if (given >= extent.end) return damaged('cross-reference beyond the end');
  const offset = skipSpaceFrom(extent, given);
  const isTable = textAt(extent.source, offset, offset + 4) === 'xref';
  return isTable ? readTable(extent, offset) : readStream(extent, offset);
}

function sameEntry(one: XrefEntry, other: XrefEntry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A hybrid file names in its table a stream that is looked up after the table and before older sections (7.5.8.4). */
function withHybrid(extent: Extent, section: Section): Section {
  const hidden: PdfValue | undefined = section.trailer.get('XRefStm');
  if (hidden === undefined || section.form === 'stream') return section;
  const more = readSection(extent, natural(hidden));
  const entries = new Map(section.entries);
  const disputed: number[] = [];
  for (const [number, entry] of more.entries) {
    const known = entries.get(number);
    if (known === undefined || known.kind === 'free') entries.set(number, entry);
    else if (!sameEntry(known, entry)) disputed.push(number);
  }
  return { ...section, entries, disputed, bytes: [...section.bytes, ...more.bytes] };
}

export function readChain(extent: Extent, start: number): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = start; offset !== undefined; ) {
    if (seen.has(offset)) return damaged('cross-references in a circle');
    if (sections.length >= MAX_SECTIONS) throw new PdfError('PDF_TOO_COMPLEX', 'revisions');
    seen.add(offset);
    const section: Section = withHybrid(extent, readSection(extent, offset));
    sections.push(section);
    const previous: PdfValue | undefined = section.trailer.get('Prev');
    offset = previous === undefined || previous === null ? undefined : natural(previous);
  }
  return sections;
}
