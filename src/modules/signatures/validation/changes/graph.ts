// Which objects a document reaches from its trailer: what nothing reaches is not part of it.
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfRef, PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { RevisionView } from '../structure/revision-view.ts';

const MAX_OBJECTS = 1_000_000;

export function refsIn(value: PdfValue | undefined, found: number[] = []): number[] {
  if (value instanceof PdfRef) found.push(value.number);
  else if (Array.isArray(value)) for (const item of value) refsIn(item, found);
  else if (value instanceof PdfDict) for (const item of value.entries.values()) refsIn(item, found);
  else if (value instanceof PdfStream) refsIn(value.dict, found);
  return found;
}

/** Ways that are not followed: keys of certain objects; 0 stands for the trailer. */
export type Closed = ReadonlyMap<number, readonly string[]>;

function followed(value: PdfValue, closed: readonly string[] | undefined): number[] {
  if (!closed || !(value instanceof PdfDict)) return refsIn(value);
  return refsIn([...value.entries].filter(([key]) => !closed.includes(key)).map(([, item]) => item));
}

/** An object that cannot be read leads nowhere that any reader would agree on. */
export function loaded(view: RevisionView, number: number): PdfValue {
  try {
    return view.load(number);
  } catch (error) {
    if (error instanceof PdfError && error.code !== 'PDF_TOO_COMPLEX') return null;
    throw error;
  }
}

export function reachable(view: RevisionView, closed: Closed): Set<number> {
  const seen = new Set<number>();
  const stack = followed(view.trailer, closed.get(0));
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    if (seen.size > MAX_OBJECTS) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
    for (const next of followed(loaded(view, number), closed.get(number)))
      if (!seen.has(next)) stack.push(next);
  }
  return seen;
}
