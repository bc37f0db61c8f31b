// What lies between the objects that the cross-references name: nothing but white space and comments may have been
// appended, and no object may be there twice in a way that only some readers see.
import { damaged, PdfError } from '../../pdf/pdf-error.ts';
import type { PdfRef, PdfValue } from '../../pdf/values.ts';
import type { XrefEntry } from '../../pdf/xref.ts';
import type { Attack, AttackName } from '../report.ts';
import { readObject } from './object-reader.ts';
import type { RevisionView } from './revision-view.ts';
import { type Range, textAt } from './source.ts';

interface Piece extends Range {
  readonly number?: number;
}

interface Layout {
  readonly pieces: readonly Piece[];
  readonly damaged: readonly { readonly number: number; readonly offset: number }[];
}

const MAX_GAP = 1024 * 1024;
const MAX_PIECES = 2_000_000;
/** Each alternative begins and ends in one way alone, or a line of marks would be tried in all its parts. */
const HARMLESS = /^(?:[\0\t\f\r\n ]|%[^\r\n]*(?:[\r\n]|$)|startxref[\0\t\f\r\n ]+\d+(?!\d))*$/;
const OBJECT = /(?<![0-9])(\d{1,10})[\0\t\f\r\n ]+(\d{1,5})[\0\t\f\r\n ]+obj(?![a-z])/;
/** Only to find all: a global expression remembers where it stopped, from one file to the next. */
const OBJECTS = new RegExp(OBJECT, 'g');

/** Lengths by reference count as they stood in that revision, not as a later one changed them. */
function lengthIn(view: RevisionView, index: number, ref: PdfRef): PdfValue {
  for (const section of view.sections.slice(index)) {
    const entry = section.entries.get(ref.number);
    if (entry?.kind === 'plain') return readObject(view, entry.offset, () => null).value;
    if (entry) break;
  }
  return view.resolve(ref);
}

interface Listed {
  readonly number: number;
  readonly entry: XrefEntry & { readonly kind: 'plain' };
  /** Of the section that lists it. */
  readonly index: number;
}

/** An entry that leads to an object of another number is damaged: some readers believe the entry, others the object. */
function pieceOf(view: RevisionView, { number, entry, index }: Listed): Range {
  // What the newest revision shows was read already, or will be.
  const newest = view.entry(number) === entry;
  const found = newest
    ? view.foundAt(number, entry)
    : readObject(view, entry.offset, (ref) => lengthIn(view, index, ref));
  return found.number === number ? found.bytes : damaged(`object ${number} is elsewhere`);
}

function layoutFrom(view: RevisionView, from: number): Layout {
  const pieces: Piece[] = [];
  const broken: { number: number; offset: number }[] = [];
  const seen = new Set<number>();
  for (const [index, section] of view.sections.entries()) {
    pieces.push(...section.bytes.filter(({ start }) => start >= from));
    for (const piece of section.bytes) seen.add(piece.start);
    for (const [number, entry] of section.entries) {
      if (entry.kind !== 'plain' || entry.offset < from || seen.has(entry.offset)) continue;
      seen.add(entry.offset);
      if (seen.size > MAX_PIECES) throw new PdfError('PDF_TOO_COMPLEX', 'objects');
      try {
        pieces.push({ number, ...pieceOf(view, { number, entry, index }) });
      } catch (error) {
        if (!(error instanceof PdfError) || error.code === 'PDF_TOO_COMPLEX') throw error;
        broken.push({ number, offset: entry.offset });
      }
    }
  }
  return { pieces: pieces.sort((a, b) => a.start - b.start), damaged: broken };
}

interface Gaps {
  readonly gaps: readonly Range[];
  readonly overlapping: readonly Piece[];
}

function gapsOf(pieces: readonly Piece[], from: number, to: number): Gaps {
  const gaps: Range[] = [];
  const overlapping: Piece[] = [];
  let at = from;
  for (const piece of pieces) {
    if (piece.start > at) gaps.push({ start: at, end: piece.start });
    // A cross-reference stream is an object as well and may name itself.
    else if (piece.start < at && piece.end !== at) overlapping.push(piece);
    at = Math.max(at, piece.end);
  }
  if (to > at) gaps.push({ start: at, end: to });
  return { gaps, overlapping };
}

function gapFinding(view: RevisionView, { start, end }: Range): Attack | undefined {
  const text = textAt(view.source, start, Math.min(end, start + MAX_GAP));
  const hidden = OBJECT.test(text);
  if (end - start <= MAX_GAP && !hidden && HARMLESS.test(text)) return undefined;
  const name: AttackName = hidden ? 'INCREMENTAL_SAVING' : 'BYTES_OUTSIDE';
  return { name, offset: start };
}

/** What was appended after `from` that is no proper part of any revision. */
export function appendedFindings(view: RevisionView, from: number): Attack[] {
  if (from >= view.end) return [];
  const { pieces, damaged } = layoutFrom(view, from);
  const { gaps, overlapping } = gapsOf(pieces, from, view.end);
  const outside = gaps.flatMap((gap) => gapFinding(view, gap) ?? []);
  const broken = damaged.map(
    ({ number, offset }): Attack => ({ name: 'PARSER_DIFFERENCE', object: number, offset }),
  );
  const inside = overlapping.map(({ start }): Attack => ({ name: 'PARSER_DIFFERENCE', offset: start }));
  return [...outside, ...broken, ...inside];
}

function duplicatesIn(view: RevisionView, gap: Range): Attack[] {
  const found: Attack[] = [];
  const text = textAt(view.source, gap.start, Math.min(gap.end, gap.start + MAX_GAP));
  for (const match of text.matchAll(OBJECTS)) {
    const object = Number(match[1]);
    if (view.exists(object))
      found.push({ name: 'DUPLICATE_OBJECT', object, offset: gap.start + match.index });
  }
  return found;
}

/** The first of the sorted `starts` beyond `offset`. */
function nextStart(starts: readonly number[], offset: number): number | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return starts[low];
}

/** Objects that stand in the file twice, once where no cross-reference leads; and tables that contradict each other. */
export function duplicateFindings(view: RevisionView): Attack[] {
  const { pieces, damaged } = layoutFrom(view, 0);
  const starts = pieces.map(({ start }) => start);
  // Of an object that cannot be read it is not known where it ends: what follows it up to the next is taken as its own.
  const taken = damaged.map(({ offset }) => ({ start: offset, end: nextStart(starts, offset) ?? view.end }));
  const all = [...pieces, ...taken].sort((a, b) => a.start - b.start);
  const { gaps } = gapsOf(all, 0, view.end);
  const disputed = view.sections.flatMap((section) => section.disputed);
  return [
    ...gaps.flatMap((gap) => duplicatesIn(view, gap)).slice(0, 20),
    ...disputed.slice(0, 20).map((object): Attack => ({ name: 'PARSER_DIFFERENCE', object })),
  ];
}
