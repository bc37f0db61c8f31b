// Writes objects of a PDF (ISO 32000-2, 7.3).
import { PdfDict, PdfName, PdfRaw, PdfRef, PdfStream, PdfString, type PdfValue } from './values.ts';

/** Collects bytes and knows the offset in the whole file at which the next one will stand. */
export class ByteSink {
  readonly #parts: Uint8Array[] = [];
  #offset: number;

  constructor(offset: number) {
    this.#offset = offset;
  }

  get offset(): number {
    return this.#offset;
  }

  text(text: string): this {
    return this.bytes(Buffer.from(text, 'latin1'));
  }

  bytes(bytes: Uint8Array): this {
    this.#parts.push(bytes);
    this.#offset += bytes.length;
    return this;
  }

  take(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

function nameText(text: string): string {
  const escaped = text.replace(/[^\x21-\x7e]|[#()<>[\]{}/%]/g, (letter) => {
    return `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `/${escaped}`;
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
}

function stringText(value: PdfString): string {
  if (value.hex) return `<${value.bytes.toString('hex')}>`;
  const escaped = value.bytes.toString('latin1').replace(/[\\()\r\n]/g, (letter) => {
    if (letter === '\r') return '\\r';
    return letter === '\n' ? '\\n' : `\\${letter}`;
  });
  return `(${escaped})`;
}

function writeDict(sink: ByteSink, value: PdfDict): void {
  sink.text('<<');
  for (const [key, item] of value.entries) {
    sink.text(`${nameText(key)} `);
    writeValue(sink, item);
    sink.text('\n');
  }
  sink.text('>>');
}

function writeArray(sink: ByteSink, items: readonly PdfValue[]): void {
  sink.text('[');
  items.forEach((item, index) => {
    if (index > 0) sink.text(' ');
    writeValue(sink, item);
  });
  sink.text(']');
}

export function writeValue(sink: ByteSink, value: PdfValue): void {
  if (value === null || typeof value === 'boolean') sink.text(String(value));
  else if (typeof value === 'number') sink.text(numberText(value));
  else if (value instanceof PdfName) sink.text(nameText(value.text));
  else if (value instanceof PdfString) sink.text(stringText(value));
  else if (value instanceof PdfRef) sink.text(`${value.number} ${value.generation} R`);
  else if (value instanceof PdfDict) writeDict(sink, value);
  else if (value instanceof PdfStream) {
    writeDict(sink, value.dict.with({ Length: value.stored.length }));
    sink.text('\nstream\n').bytes(value.stored).text('\nendstream');
  } else if (value instanceof PdfRaw) {
    value.placed(sink.offset);
    sink.bytes(value.bytes);
  } else writeArray(sink, value);
}
