// What was added after a signed revision. Allowed is one thing: a signature into a field that existed and was empty.
// Everything else is reported as a change; which changes are harmless is for a fuller table to say.
import { type PdfField, signatureFields } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { PdfError } from '../pdf/pdf-error.ts';
import { ByteSink, writeValue } from '../pdf/serialise.ts';
import { PdfDict, PdfRef, PdfStream, type PdfValue } from '../pdf/values.ts';
import type { XrefEntry } from '../pdf/xref.ts';

const MAX_OBJECTS = 200_000;
/** What a signature may change in its field's dictionary. */
const SIGNING_KEYS = ['V', 'AP', 'AS', 'M'];

function sameValue(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const written = [one, other].map((value) => {
    const sink = new ByteSink(0);
    writeValue(sink, value);
    return sink.take();
  });
  return written[0]?.equals(written[1] as Buffer) ?? false;
}

function sameEntry(one: XrefEntry | undefined, other: XrefEntry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function onlySigned(before: PdfField, after: PdfValue): boolean {
  if (before.dict.get('V') !== undefined || !(after instanceof PdfDict)) return false;
  if (!(after.get('V') instanceof PdfRef)) return false;
  const keys = new Set([...before.dict.entries.keys(), ...after.entries.keys()]);
  return [...keys].every(
    (key) => SIGNING_KEYS.includes(key) || sameValue(before.dict.get(key), after.get(key)),
  );
}

function refsIn(value: PdfValue, found: number[] = []): number[] {
  if (value instanceof PdfRef) found.push(value.number);
  else if (Array.isArray(value)) for (const item of value) refsIn(item, found);
  else if (value instanceof PdfDict) for (const item of value.entries.values()) refsIn(item, found);
  else if (value instanceof PdfStream) refsIn(value.dict, found);
  return found;
}

/** Numbers that the signed revision points to without defining them: whoever defines one later changes what is shown. */
function danglingIn(file: PdfFile): Set<number> {
  const dangling = new Set<number>();
  const seen = new Set<number>();
  const stack = refsIn(file.trailer);
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    if (seen.size > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
    if (file.exists(number)) stack.push(...refsIn(file.load(number)));
    else dangling.add(number);
  }
  return dangling;
}

function trailersAgree(signed: PdfFile, whole: PdfFile): boolean {
  return ['Root', 'Info'].every((key) => sameValue(signed.trailer.get(key), whole.trailer.get(key)));
}

/**
 * Object numbers that the sections after the signed revision speak of, with what they say. One that is given twice was
 * changed after somebody else had signed it, whatever it is.
 */
function laterEntries(signed: PdfFile, whole: PdfFile): Map<number, XrefEntry> | undefined {
  const entries = new Map<number, XrefEntry>();
  for (const section of whole.sections) {
    if (section.offset === signed.sections[0]?.offset) return entries;
    for (const [number, entry] of section.entries) {
      const known = entries.get(number);
      if (number !== 0 && known && !sameEntry(known, entry)) return undefined;
      entries.set(number, entry);
    }
  }
  return undefined;
}

/** Whether an entry defines something that the signed revision already had or pointed to, other than as it was. */
function isChange(
  signed: PdfFile,
  dangling: ReadonlySet<number>,
  [number, entry]: [number, XrefEntry],
): boolean {
  if (sameEntry(signed.entry(number), entry)) return false;
  return signed.exists(number) || (entry.kind !== 'free' && dangling.has(number));
}

export function laterChanges(signed: PdfFile, whole: PdfFile): 'nothing' | 'signatures' | 'other' {
  if (signed.bytes.length === whole.bytes.length) return 'nothing';
  const entries = laterEntries(signed, whole);
  if (!entries || !trailersAgree(signed, whole)) return 'other';
  const fields = new Map(signatureFields(signed).map((field) => [field.ref.number, field] as const));
  const dangling = danglingIn(signed);
  const changes = [...entries].filter((entry) => isChange(signed, dangling, entry));
  const signing = changes.every(([number]) => {
    const field = fields.get(number);
    return field !== undefined && onlySigned(field, whole.load(number));
  });
  return signing && changes.length > 0 ? 'signatures' : 'other';
}
