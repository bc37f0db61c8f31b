// The objects of a PDF file (ISO 32000-2, 7.3) as plain values.

export class PdfName {
  /** The name's bytes as Latin-1 characters, escapes resolved. */
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class PdfString {
  readonly bytes: Buffer;
  /** Written as `<…>`. */
  readonly hex: boolean;
  /** Where it stands in the file, delimiters included; absent for strings that were made or came from an object stream. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  constructor(bytes: Uint8Array, hex = false, span?: { start: number; end: number }) {
    this.bytes = Buffer.from(bytes);
    this.hex = hex;
    this.span = span;
  }
}

export class PdfRef {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }
}

export class PdfDict {
  readonly entries: Map<string, PdfValue>;
  constructor(entries: Iterable<readonly [string, PdfValue]> = []) {
    this.entries = new Map(entries);
  }
  get(key: string): PdfValue | undefined {
    return this.entries.get(key);
  }
  /** A copy with some entries set, or left out where the value is undefined. */
  with(changes: { readonly [key: string]: PdfValue | undefined }): PdfDict {
    const copy = new PdfDict(this.entries);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) copy.entries.delete(key);
      else copy.entries.set(key, value);
    }
    return copy;
  }
}

export class PdfStream {
  readonly dict: PdfDict;
  /** As stored, filters not undone. */
  readonly stored: Uint8Array;
  constructor(dict: PdfDict, stored: Uint8Array) {
    this.dict = dict;
    this.stored = stored;
  }
}

/** Bytes written as they are; whoever made it learns where they came to stand. */
export class PdfRaw {
  readonly bytes: Uint8Array;
  readonly placed: (offset: number) => void;
  constructor(bytes: Uint8Array, placed: (offset: number) => void) {
    this.bytes = bytes;
    this.placed = placed;
  }
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfDict
  | PdfStream
  | PdfRaw
  | PdfValue[];

export const name = (text: string): PdfName => new PdfName(text);

export function dict(entries: { readonly [key: string]: PdfValue | undefined }): PdfDict {
  return new PdfDict().with(entries);
}

/** Text for people: UTF-16 with its mark, which every reader of PDF 1.x understands. */
export function textString(text: string): PdfString {
  const plain = /^[\x20-\x7e]*$/.test(text);
  const units = Buffer.from(`\ufeff${text.normalize('NFC')}`, 'utf16le').swap16();
  return plain ? new PdfString(Buffer.from(text, 'latin1')) : new PdfString(units, true);
}

/** Reads a text string: UTF-16 or UTF-8 by their marks, else Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}
