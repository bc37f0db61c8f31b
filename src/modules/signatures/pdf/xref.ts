// Follows the chain of cross-reference sections (ISO 32000-2, 7.5.4 to 7.5.8) byte by byte, the newest first.
import { decodeStructure } from './filters.ts';
import { isSpace } from './lexer.ts';
import { Parser } from './parser.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfStream, type PdfValue } from './values.ts';

export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'plain'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

export interface XrefSection {
  readonly offset: number;
  readonly form: 'table' | 'stream';
  readonly entries: Map<number, XrefEntry>;
  readonly trailer: PdfDict;
}

const MAX_SECTIONS = 1000;
const MAX_OBJECTS = 2_000_000;

function natural(value: PdfValue | undefined): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return damaged('cross-reference');
  return value;
}

function readTable(bytes: Uint8Array, parser: Parser, offset: number): XrefSection {
  const { lexer } = parser;
  const entries = new Map<number, XrefEntry>();
  for (;;) {
    const token = lexer.next();
    if (typeof token === 'object' && 'word' in token && token.word === 'trailer') break;
    const first = natural(typeof token === 'number' ? token : undefined);
    const count = natural(parser.value());
    lexer.skipSpace();
    if (entries.size + count > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
    for (let index = 0; index < count; index += 1) {
      const line = Buffer.from(bytes.subarray(lexer.at, lexer.at + 20)).toString('latin1');
      const match = /^(\d{10}) (\d{5}) ([nf])[ \r\n]/.exec(line);
      if (!match) return damaged('cross-reference entry');
      lexer.at += 18;
      while (isSpace(bytes[lexer.at])) lexer.at += 1;
      const used = match[3] === 'n';
      const place = { kind: 'plain', offset: Number(match[1]), generation: Number(match[2]) } as const;
      entries.set(first + index, used ? place : { kind: 'free' });
    }
  }
  const trailer = parser.value();
  if (!(trailer instanceof PdfDict)) return damaged('trailer');
  return { offset, form: 'table', entries, trailer };
}

function readWidths(dict: PdfDict): [number, number, number] {
  const widths = dict.get('W');
  if (!Array.isArray(widths) || widths.length !== 3) return damaged('widths');
  const [a, b, c] = widths.map(natural);
  if (a === undefined || b === undefined || c === undefined || Math.max(a, b, c) > 6)
    return damaged('widths');
  return [a, b, c];
}

function entryOf(kind: number, second: number, third: number): XrefEntry {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'plain', offset: second, generation: third };
  if (kind === 2) return { kind: 'packed', stream: second, index: third };
  return damaged('unknown kind of entry');
}

function readStream(parser: Parser, offset: number): XrefSection {
  const { value } = parser.indirect(() => damaged('length by reference'));
  if (!(value instanceof PdfStream)) return damaged('cross-reference stream');
  const widths = readWidths(value.dict);
  const table = decodeStructure(value);
  const index = value.dict.get('Index') ?? [0, value.dict.get('Size') ?? 0];
  if (!Array.isArray(index) || index.length % 2) return damaged('index');
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  const field = (width: number, absent: number) => {
    if (width === 0) return absent;
    at += width;
    return table.readUIntBE(at - width, width);
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    const first = natural(index[pair]);
    const count = natural(index[pair + 1]);
    if (at + count * (widths[0] + widths[1] + widths[2]) > table.length)
      return damaged('short cross-reference');
    // Entries of no width would take nothing from the table and never end.
    if (entries.size + count > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
    for (let place = 0; place < count; place += 1) {
      const kind = field(widths[0], 1);
      entries.set(first + place, entryOf(kind, field(widths[1], 0), field(widths[2], 0)));
    }
  }
  return { offset, form: 'stream', entries, trailer: value.dict };
}

export function readSection(bytes: Uint8Array, offset: number): XrefSection {
  if (offset >= bytes.length) return damaged('cross-reference beyond the end');
  const parser = new Parser(bytes, offset);
  const isTable = Buffer.from(bytes.subarray(offset, offset + 4)).toString('latin1') === 'xref';
  if (!isTable) return readStream(parser, offset);
  parser.lexer.at += 4;
  return readTable(bytes, parser, offset);
}

/** The offset that the last `startxref` names. */
export function lastStart(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - 2048);
  const tail = Buffer.from(bytes.subarray(from)).toString('latin1');
  const match = /startxref[\r\n ]+(\d{1,10})[\r\n ]+%%EOF[\r\n ]*$/.exec(tail);
  return match ? Number(match[1]) : damaged('no startxref before the end');
}

/** A hybrid file names in its table a stream that is looked up after the table and before older sections. */
function withHybrid(bytes: Uint8Array, section: XrefSection): XrefSection {
  const hidden = section.trailer.get('XRefStm');
  if (hidden === undefined) return section;
  const more = readSection(bytes, natural(hidden));
  const entries = new Map(section.entries);
  for (const [number, entry] of more.entries) {
    if ((entries.get(number)?.kind ?? 'free') === 'free') entries.set(number, entry);
  }
  return { ...section, entries };
}

export function readChain(bytes: Uint8Array): XrefSection[] {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let offset: number | undefined = lastStart(bytes);
  while (offset !== undefined) {
    if (seen.has(offset)) return damaged('cross-references in a circle');
    if (sections.length >= MAX_SECTIONS) throw new PdfError('PDF_TOO_COMPLEX', 'revisions');
    seen.add(offset);
    const section = withHybrid(bytes, readSection(bytes, offset));
    sections.push(section);
    const previous = section.trailer.get('Prev');
    offset = previous === undefined ? undefined : natural(previous);
  }
  return sections;
}
