// Opens a file as strictly as signatures need it; where that fails, finds out what can still be said of it.
import { PdfError } from '../../pdf/pdf-error.ts';
import type { Attack } from '../report.ts';
import { RevisionView } from '../structure/revision-view.ts';
import { type ByteSource, textAt } from '../structure/source.ts';

export interface Opened {
  /** Undefined where no revision can be read. */
  readonly view?: RevisionView;
  readonly attacks: readonly Attack[];
}

const CHUNK = 1024 * 1024;
const OVERLAP = 64 * 1024;
const MAX_ENDS = 60;
const RANGE =
  /\/ByteRange[\s\0]*\[[\s\0]*(\d{1,12})[\s\0]+(\d{1,12})[\s\0]+(\d{1,12})[\s\0]+(\d{1,12})[\s\0]*\]/g;

export function headerAt(source: ByteSource): number {
  return Buffer.from(source.window(0, 1024)).indexOf('%PDF-');
}

/** Ends of what may have been revisions, the last first. */
function possibleEnds(source: ByteSource): number[] {
  const ends: number[] = [];
  for (let to = source.length; to > 0 && ends.length < MAX_ENDS; to -= CHUNK) {
    const from = Math.max(0, to - CHUNK);
    const text = textAt(source, from, Math.min(source.length, to + 8));
    const found = [...text.matchAll(/%%EOF(?:\r\n|\r|\n)?/g)].map((one) => from + one.index + one[0].length);
    ends.push(...found.reverse());
  }
  return [...new Set(ends)].slice(0, MAX_ENDS);
}

function viewUpTo(source: ByteSource, end: number): RevisionView | undefined {
  try {
    const view = new RevisionView(source, end);
    // Something that has no catalog is no document.
    return view.catalog ? view : undefined;
  } catch (error) {
    if (error instanceof PdfError && error.code === 'PDF_TOO_COMPLEX') throw error;
    return undefined;
  }
}

function rangeAttack(source: ByteSource, numbers: readonly number[]): Attack | undefined {
  const [zero = 1, before = 0, after = 0, rest = 0] = numbers;
  if (zero !== 0 || after < before || after + rest > source.length)
    return { name: 'WRONG_BYTE_RANGE', offset: before };
  const gap = textAt(source, before, Math.min(after, before + 32 * CHUNK));
  if (!/^<[0-9A-Fa-f\s]*>$/.test(gap)) return { name: 'SIGNATURE_WRAPPING', offset: before };
  return after + rest < source.length ? { name: 'INCREMENTAL_SAVING', offset: after + rest } : undefined;
}

/** Without a structure only the bytes can be asked: what do they claim to have signed? */
export function attacksInBytes(source: ByteSource): Attack[] {
  const attacks: Attack[] = [];
  for (let from = 0; from < source.length && attacks.length < 20; from += CHUNK) {
    const text = textAt(source, from, Math.min(source.length, from + CHUNK + OVERLAP));
    for (const match of text.matchAll(RANGE)) {
      if (match.index >= CHUNK) continue;
      const attack = rangeAttack(source, match.slice(1, 5).map(Number));
      if (attack) attacks.push(attack);
    }
  }
  return attacks;
}

function recovered(source: ByteSource): Opened {
  for (const end of possibleEnds(source)) {
    const view = viewUpTo(source, end);
    if (!view) continue;
    const rest = textAt(source, end, Math.min(source.length, end + CHUNK));
    const name = /\d\s+obj/.test(rest) ? 'INCREMENTAL_SAVING' : 'BYTES_OUTSIDE';
    return { view, attacks: [{ name, offset: end }, ...attacksInBytes(source)] };
  }
  const attacks = attacksInBytes(source);
  return { attacks: attacks.length > 0 ? attacks : [{ name: 'PARSER_DIFFERENCE' }] };
}

export function openForJudging(source: ByteSource): Opened {
  const header = headerAt(source);
  const before: Attack[] = header > 0 ? [{ name: 'BYTES_OUTSIDE', offset: 0 }] : [];
  const view = viewUpTo(source, source.length);
  if (view) return { view, attacks: before };
  const found = recovered(source);
  return { ...found, attacks: [...before, ...found.attacks] };
}
