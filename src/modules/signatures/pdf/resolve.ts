import { damaged } from './pdf-error.ts';
import { PdfRef, type PdfValue } from './values.ts';

const MAX_HOPS = 16;

/** What a value stands for, references followed by `load`. */
export function resolved(value: PdfValue | undefined, load: (number: number) => PdfValue): PdfValue {
  let current = value ?? null;
  for (let hops = 0; current instanceof PdfRef; hops += 1) {
    if (hops > MAX_HOPS) return damaged('references in a circle');
    current = load(current.number);
  }
  return current;
}
