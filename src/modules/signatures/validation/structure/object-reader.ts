// Reads one indirect object (ISO 32000-2, 7.3.10) and says exactly which bytes are its own. Content of streams is not
// looked at: only where it begins and that it ends where its length says.
import { isSpace } from '../../pdf/lexer.ts';
import { Parser } from '../../pdf/parser.ts';
import { damaged, PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfRef, PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { ByteSource, Range } from './source.ts';

/** A file or its beginning: nothing from `end` on is looked at. */
export interface Extent {
  readonly source: ByteSource;
  readonly end: number;
}

export class PlacedStream extends PdfStream {
  readonly content: Range;
  constructor(dict: PdfDict, content: Range) {
    super(dict, new Uint8Array());
    this.content = content;
  }
}

export interface PlacedObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** From the object's number to the end of `endobj`. */
  readonly bytes: Range;
  /** From where the spans of strings inside are counted. */
  readonly base: number;
}

const WINDOWS = [2048, 128 * 1024, 8 * 1024 * 1024, 64 * 1024 * 1024];
/** A token may have been cut when reading stopped as near to the window's end. */
const NEAR = 64;

function wasCut(error: unknown, parser: Parser, size: number): boolean {
  if (!(error instanceof PdfError) || error.code !== 'PDF_DAMAGED') return false;
  return parser.lexer.at >= size - NEAR || error.message.includes('unterminated');
}

/** Reads from a small window first, and from larger ones while the window's end was in the way. */
export function inWindow<T>({ source, end }: Extent, at: number, read: (parser: Parser) => T): T {
  if (at >= end) return damaged('beyond the end');
  for (const size of WINDOWS) {
    const bytes = source.window(at, Math.min(size, end - at));
    const parser = new Parser(bytes, 0);
    try {
      return read(parser);
    } catch (error) {
      const last = at + bytes.length >= end || size === WINDOWS.at(-1);
      if (last || !wasCut(error, parser, bytes.length)) throw error;
    }
  }
  return damaged('object too large');
}

export function wordAfter(parser: Parser): string {
  const token = parser.lexer.next();
  return typeof token === 'object' && token !== null && 'word' in token ? token.word : '';
}

function expectWord(parser: Parser, word: string): void {
  if (wordAfter(parser) !== word) damaged(`${word} expected`);
}

interface Head {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  readonly next: number;
  readonly stream: boolean;
}

function readHead(parser: Parser): Head {
  const { lexer } = parser;
  lexer.skipSpace();
  const start = lexer.at;
  const number = lexer.next();
  const generation = lexer.next();
  if (typeof number !== 'number' || typeof generation !== 'number') return damaged('no object here');
  expectWord(parser, 'obj');
  const value = parser.value();
  const word = wordAfter(parser);
  if (word === 'endobj') return { number, generation, value, start, next: lexer.at, stream: false };
  if (word !== 'stream' || !(value instanceof PdfDict)) return damaged('object without end');
  if (lexer.bytes[lexer.at] === 13) lexer.at += 1;
  if (lexer.bytes[lexer.at] !== 10) return damaged('stream without line end');
  return { number, generation, value, start, next: lexer.at + 1, stream: true };
}

/** How long a stream is, where its dictionary names the length by reference. */
export type LengthOf = (ref: PdfRef) => PdfValue;

function lengthIn(dict: PdfDict, lengthOf: LengthOf): number {
  const given = dict.get('Length');
  const length = given instanceof PdfRef ? lengthOf(given) : given;
  return typeof length === 'number' && Number.isInteger(length) && length >= 0
    ? length
    : damaged('stream without length');
}

export function readObject(extent: Extent, offset: number, lengthOf: LengthOf): PlacedObject {
  const head = inWindow(extent, offset, readHead);
  const { number, generation, value } = head;
  const start = offset + head.start;
  if (!head.stream)
    return { number, generation, value, base: offset, bytes: { start, end: offset + head.next } };
  const from = offset + head.next;
  const to = from + lengthIn(value as PdfDict, lengthOf);
  const end = inWindow(extent, to, (parser) => {
    expectWord(parser, 'endstream');
    expectWord(parser, 'endobj');
    return to + parser.lexer.at;
  });
  const stream = new PlacedStream(value as PdfDict, { start: from, end: to });
  return { number, generation, value: stream, base: offset, bytes: { start, end } };
}

export function skipSpaceFrom({ source, end }: Extent, at: number): number {
  const bytes = source.window(at, Math.min(64, end - at));
  let skipped = 0;
  while (skipped < bytes.length && isSpace(bytes[skipped])) skipped += 1;
  return at + skipped;
}
