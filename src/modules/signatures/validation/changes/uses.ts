// In which ways the signed revision uses an object. What may change of an object is decided by its role; one that a file
// uses in another way besides would show the change elsewhere: a page whose list of drawings is the catalog itself draws
// whatever becomes of `/Metadata`.
import { PdfDict, PdfRef, PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import { loaded } from './graph.ts';

/** Under which keys of dictionaries each object is named. What stands in an array is never looked up by a name. */
export type Uses = ReadonlyMap<number, ReadonlySet<string>>;

function note(uses: Map<number, Set<string>>, key: string, number: number): void {
  const keys = uses.get(number);
  if (keys) keys.add(key);
  else uses.set(number, new Set([key]));
}

function usesIn(value: PdfValue, watched: ReadonlySet<number>, uses: Map<number, Set<string>>): void {
  if (Array.isArray(value)) for (const item of value) usesIn(item, watched, uses);
  const dict = value instanceof PdfStream ? value.dict : value;
  if (!(dict instanceof PdfDict)) return;
  for (const [key, item] of dict.entries) {
    if (!(item instanceof PdfRef)) usesIn(item, watched, uses);
    else if (watched.has(item.number)) note(uses, key, item.number);
  }
}

export function usesOf(view: RevisionView, from: Iterable<number>, watched: ReadonlySet<number>): Uses {
  const uses = new Map<number, Set<string>>();
  for (const number of from) usesIn(loaded(view, number), watched, uses);
  return uses;
}
