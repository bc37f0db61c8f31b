// Whether two revisions say the same: references count as what they name, order of keys does not count.
import { PdfDict, PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from '../../pdf/values.ts';
import { PlacedStream } from '../structure/object-reader.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import { sameBytes } from '../structure/source.ts';

function sameDict(one: PdfDict, other: PdfDict): boolean {
  if (one.entries.size !== other.entries.size) return false;
  return [...one.entries].every(([key, value]) => isSame(value, other.get(key)));
}

/** Streams are compared by `sameObject`, which knows where their bytes are. */
export function isSame(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (one === other) return true;
  if (one instanceof PdfName) return other instanceof PdfName && one.text === other.text;
  if (one instanceof PdfRef)
    return other instanceof PdfRef && one.number === other.number && one.generation === other.generation;
  if (one instanceof PdfString) return other instanceof PdfString && one.bytes.equals(other.bytes);
  if (one instanceof PdfDict) return other instanceof PdfDict && sameDict(one, other);
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, index) => isSame(item, other[index]));
}

export function sameObject(before: RevisionView, after: RevisionView, number: number): boolean {
  const [one, other] = [before.load(number), after.load(number)];
  if (one instanceof PlacedStream && other instanceof PlacedStream)
    return sameDict(one.dict, other.dict) && sameBytes(after.source, one.content, other.content);
  return !(one instanceof PdfStream) && isSame(one, other);
}

/** Keys whose values differ. */
export function keysChanged(before: PdfDict, after: PdfDict): string[] {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...keys].filter((key) => !isSame(before.get(key), after.get(key)));
}
