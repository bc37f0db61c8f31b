// Reads one object of a PDF from its bytes.
import { Lexer, type Token } from './lexer.ts';
import { damaged, PdfError } from './pdf-error.ts';
import { PdfDict, PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from './values.ts';

const MAX_DEPTH = 64;
const WORDS: { [word: string]: PdfValue } = { true: true, false: false, null: null };

/** How long a stream is, where its dictionary names the length by reference. */
export type LengthOf = (ref: PdfRef) => number;

export class Parser {
  readonly lexer: Lexer;

  constructor(bytes: Uint8Array, at: number) {
    this.lexer = new Lexer(bytes, at);
  }

  value(depth = 0): PdfValue {
    if (depth > MAX_DEPTH) throw new PdfError('PDF_TOO_COMPLEX', 'nested too deeply');
    return this.#valueOf(this.lexer.next(), depth);
  }

  #valueOf(token: Token, depth: number): PdfValue {
    if (typeof token === 'number') return this.#numberOrRef(token);
    if (token instanceof PdfName || token instanceof PdfString) return token;
    if ('mark' in token) {
      if (token.mark === '[') return this.#array(depth);
      if (token.mark === '<<') return this.#dict(depth);
      return damaged(`unexpected ${token.mark}`);
    }
    const word = WORDS[token.word];
    return word === undefined ? damaged('unknown word') : word;
  }

  #numberOrRef(first: number): PdfValue {
    const { lexer } = this;
    if (!Number.isInteger(first) || first < 0) return first;
    const back = lexer.at;
    const tail = Buffer.from(lexer.bytes.subarray(back, back + 32)).toString('latin1');
    const match = /^[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(tail);
    if (!match) return first;
    lexer.at = back + match[0].length;
    return new PdfRef(first, Number(match[1]));
  }

  #array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.lexer.next();
      if (typeof token === 'object' && 'mark' in token && token.mark === ']') return items;
      items.push(this.#valueOf(token, depth + 1));
    }
  }

  #dict(depth: number): PdfDict {
    const result = new PdfDict();
    for (;;) {
      const key = this.lexer.next();
      if (typeof key === 'object' && 'mark' in key && key.mark === '>>') return result;
      if (!(key instanceof PdfName)) damaged('a key is no name');
      // Which of two equal keys counts differs between readers: such a file is refused.
      if (result.entries.has(key.text)) damaged(`key ${key.text} twice`);
      result.entries.set(key.text, this.value(depth + 1));
    }
  }

  /** `n g obj … endobj` at the current place. */
  indirect(lengthOf: LengthOf): { ref: PdfRef; value: PdfValue } {
    const number = this.lexer.next();
    const generation = this.lexer.next();
    if (typeof number !== 'number' || typeof generation !== 'number') return damaged('no object here');
    this.#expect('obj');
    const value = this.value();
    const ref = new PdfRef(number, generation);
    const word = this.#word();
    if (word === 'endobj') return { ref, value };
    if (word !== 'stream' || !(value instanceof PdfDict)) return damaged('object without end');
    const stream = this.#stream(value, lengthOf);
    this.#expect('endobj');
    return { ref, value: stream };
  }

  #stream(dict: PdfDict, lengthOf: LengthOf): PdfStream {
    const { lexer } = this;
    if (lexer.bytes[lexer.at] === 13) lexer.at += 1;
    if (lexer.bytes[lexer.at] !== 10) damaged('stream without line end');
    const start = lexer.at + 1;
    const given = dict.get('Length');
    const length = given instanceof PdfRef ? lengthOf(given) : given;
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
      return damaged('stream without length');
    lexer.at = start + length;
    this.#expect('endstream');
    return new PdfStream(dict, lexer.bytes.subarray(start, start + length));
  }

  #word(): string {
    const token = this.lexer.next();
    return typeof token === 'object' && 'word' in token ? token.word : '';
  }

  #expect(word: string): void {
    if (this.#word() !== word) damaged(`${word} expected`);
  }
}
