// Splits the bytes of a PDF into tokens (ISO 32000-2, 7.2). Strict where a lenient reading could differ between readers.
import { damaged } from './pdf-error.ts';
import { PdfName, PdfString } from './values.ts';

export type Token = number | PdfName | PdfString | { readonly mark: string } | { readonly word: string };

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%', 'latin1'));

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && SPACE.has(byte);
}

function isRegular(byte: number | undefined): byte is number {
  return byte !== undefined && !SPACE.has(byte) && !DELIMITERS.has(byte);
}

function hexDigit(byte: number | undefined): number {
  const digit = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
}

const BLANKS = /[\0\t\n\f\r ]+/g;
const HEX = /^[0-9A-Fa-f]*$/;
const ESCAPES: { [letter: string]: number } = { n: 10, r: 13, t: 9, b: 8, f: 12 };

export class Lexer {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (isSpace(byte)) this.at += 1;
      else if (byte === 0x25) this.#skipComment();
      else return;
    }
  }

  #skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
      this.at += 1;
  }

  next(): Token {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) damaged('unexpected end');
    if (byte === 0x2f) return this.#name();
    if (byte === 0x28) return this.#literal();
    if (byte === 0x3c && this.bytes[this.at + 1] !== 0x3c) return this.#hex();
    if (DELIMITERS.has(byte)) return this.#mark(byte);
    return this.#word();
  }

  #mark(byte: number): Token {
    const double = (byte === 0x3c || byte === 0x3e) && this.bytes[this.at + 1] === byte;
    this.at += double ? 2 : 1;
    return { mark: String.fromCharCode(byte).repeat(double ? 2 : 1) };
  }

  #word(): Token {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    const word = Buffer.from(this.bytes.subarray(start, this.at)).toString('latin1');
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { word };
  }

  #name(): Token {
    this.at += 1;
    let text = '';
    for (let byte = this.bytes[this.at]; isRegular(byte); byte = this.bytes[this.at]) {
      const high = byte === 0x23 ? hexDigit(this.bytes[this.at + 1]) : -1;
      const low = high >= 0 ? hexDigit(this.bytes[this.at + 2]) : -1;
      text += String.fromCharCode(low >= 0 ? high * 16 + low : byte);
      this.at += low >= 0 ? 3 : 1;
    }
    return new PdfName(text);
  }

  #hex(): Token {
    const start = this.at;
    const end = this.bytes.indexOf(0x3e, start);
    if (end < 0) damaged('unterminated string');
    const written = Buffer.from(this.bytes.subarray(start + 1, end)).toString('latin1');
    const digits = written.replace(BLANKS, '');
    if (!HEX.test(digits)) damaged('bad hexadecimal string');
    this.at = end + 1;
    const value = Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
    return new PdfString(value, true, { start, end: this.at });
  }

  #literal(): Token {
    const start = this.at;
    const out: number[] = [];
    let depth = 1;
    this.at += 1;
    while (depth > 0) {
      const byte = this.bytes[this.at];
      if (byte === undefined) damaged('unterminated string');
      this.at += 1;
      if (byte === 0x5c) {
        this.#escape(out);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth > 0) out.push(byte);
    }
    return new PdfString(Buffer.from(out), false, { start, end: this.at });
  }

  #escape(out: number[]): void {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    const letter = String.fromCharCode(byte);
    if (letter >= '0' && letter <= '7') {
      let digits = letter;
      while (digits.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) {
        digits += String.fromCharCode(this.bytes[this.at] ?? 0);
        this.at += 1;
      }
      out.push(Number.parseInt(digits, 8) & 0xff);
    } else if (byte === 13 || byte === 10) {
      if (byte === 13 && this.bytes[this.at] === 10) this.at += 1;
    } else out.push(ESCAPES[letter] ?? byte);
  }
}
