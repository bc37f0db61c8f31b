// Where a signature's bytes stand in the file, and which revision they cover. Fails closed: what is not exactly as it
// must be is wrong (signature forgery by missing, overlapping or displaced byte ranges, appended revisions).
import { type PdfField, signatureFields } from '../pdf/fields.ts';
import { PdfFile } from '../pdf/file.ts';
import { PdfDict, PdfRef, PdfString, type PdfValue } from '../pdf/values.ts';
import type { ReadingCode } from './report.ts';

export interface Placement {
  /** The file as it was when it was signed. */
  readonly revision: PdfFile;
  readonly cms: Buffer;
  readonly content: readonly Uint8Array[];
}

export type Placed = Placement | { readonly wrong: ReadingCode };

function rangeOf(value: PdfValue): readonly [number, number, number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  const [zero, before, after, rest] = value;
  if (typeof zero !== 'number' || typeof before !== 'number') return undefined;
  if (typeof after !== 'number' || typeof rest !== 'number') return undefined;
  return [zero, before, after, rest].every((one) => Number.isInteger(one) && one >= 0)
    ? [zero, before, after, rest]
    : undefined;
}

function revisionUpTo(file: PdfFile, end: number): PdfFile | undefined {
  if (end === file.bytes.length) return file;
  try {
    const revision = new PdfFile(file.bytes.subarray(0, end));
    const start = revision.sections[0]?.offset;
    return file.sections.some((section) => section.offset === start) ? revision : undefined;
  } catch {
    return undefined;
  }
}

/** In its own revision the same field has the same signature, at the same place. */
function isItsOwn(revision: PdfFile, field: PdfField, contents: PdfString): boolean {
  const then = signatureFields(revision).find((one) => one.ref.number === field.ref.number);
  const signature = then && revision.resolve(then.dict.get('V'));
  const held = signature instanceof PdfDict ? signature.get('Contents') : undefined;
  return held instanceof PdfString && held.span?.start === contents.span?.start;
}

/** Digits only, in pairs: white space among them would be bytes that nobody signed and that mean nothing. */
function isPlainHex(written: Uint8Array): boolean {
  return /^<([0-9a-f]{2})+>$/i.test(Buffer.from(written).toString('latin1'));
}

export function placementOf(file: PdfFile, field: PdfField): Placed {
  const value = field.dict.get('V');
  const signature = file.resolve(value);
  if (!(value instanceof PdfRef) || !(signature instanceof PdfDict)) return { wrong: 'SIGNATURE_MALFORMED' };
  const contents = signature.get('Contents');
  if (!(contents instanceof PdfString) || !contents.hex || !contents.span)
    return { wrong: 'SIGNATURE_MALFORMED' };
  if (!isPlainHex(file.bytes.subarray(contents.span.start, contents.span.end)))
    return { wrong: 'SIGNATURE_MALFORMED' };
  const range = rangeOf(signature.get('ByteRange') ?? null);
  if (!range) return { wrong: 'BYTE_RANGE_WRONG' };
  const [zero, before, after, rest] = range;
  const { start, end } = contents.span;
  if (zero !== 0 || before !== start || after !== end || after + rest > file.bytes.length) {
    return { wrong: 'BYTE_RANGE_WRONG' };
  }
  const revision = revisionUpTo(file, after + rest);
  if (!revision || !isItsOwn(revision, field, contents)) return { wrong: 'NOT_A_WHOLE_REVISION' };
  const content = [file.bytes.subarray(0, before), file.bytes.subarray(after, after + rest)];
  return { revision, cms: contents.bytes, content };
}
