// Where a signature's bytes stand in the file, and which revision they cover (ISO 32000-2, 12.8.1; EN 319 142-1, 5.3).
// Fails closed: what is not exactly as it must be is wrong.
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfRef, PdfString, type PdfValue } from '../../pdf/values.ts';
import type { AttackName, Reason } from '../report.ts';
import { type FormField, signatureFieldsOf } from './form.ts';
import { RevisionView } from './revision-view.ts';
import type { Range } from './source.ts';

export interface Placement {
  /** The file as it was when it was signed. */
  readonly revision: RevisionView;
  readonly dict: PdfDict;
  readonly cms: Buffer;
  readonly signed: readonly [Range, Range];
}

export interface Misplaced {
  readonly reason: Reason;
  readonly attack?: AttackName;
  readonly dict?: PdfDict;
}

type ByteRange = readonly [number, number, number, number];

const MAX_CONTENTS = 32 * 1024 * 1024;

export function isPlaced(found: Placement | Misplaced): found is Placement {
  return 'revision' in found;
}

function malformed(attack: AttackName | undefined, dict?: PdfDict): Misplaced {
  return {
    reason: attack === 'WRONG_BYTE_RANGE' ? 'BYTE_RANGE_WRONG' : 'SIGNATURE_MALFORMED',
    ...(attack && { attack }),
    ...(dict && { dict }),
  };
}

/** By reference it could be given anew without the dictionary. */
function rangeOf(value: PdfValue | undefined): ByteRange | AttackName {
  if (value instanceof PdfRef) return 'WRONG_BYTE_RANGE';
  if (!Array.isArray(value) || value.length === 0) return 'UNIVERSAL_SIGNATURE_FORGERY';
  const whole = value.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 0);
  if (!whole || value.length !== 4) return 'WRONG_BYTE_RANGE';
  const [zero = 1, before = 0, after = 0, rest = 0] = value as number[];
  if (before + rest === 0) return 'UNIVERSAL_SIGNATURE_FORGERY';
  return zero === 0 ? [zero, before, after, rest] : 'WRONG_BYTE_RANGE';
}

interface Held {
  readonly dict: PdfDict;
  /** From where spans are counted. */
  readonly base: number;
  readonly number: number;
}

function heldBy(view: RevisionView, field: FormField): Held | undefined {
  const value = field.dict.get('V');
  const number = value instanceof PdfRef ? value.number : field.number;
  const dict = view.resolve(value);
  if (!(dict instanceof PdfDict) || view.entry(number)?.kind !== 'plain') return undefined;
  return { dict, base: view.placed(number).base, number };
}

function spanOf({ dict, base }: Held): Range | undefined {
  const contents = dict.get('Contents');
  const span = contents instanceof PdfString && contents.hex ? contents.span : undefined;
  return span && { start: base + span.start, end: base + span.end };
}

/** Digits only, in pairs: white space among them would be bytes that nobody signed and that mean nothing. */
function isPlainHex(view: RevisionView, { start, end }: Range): boolean {
  if (end - start > 2 * MAX_CONTENTS) return false;
  const written = Buffer.from(view.source.window(start, end - start)).toString('latin1');
  return written.length % 2 === 0 && /^<[0-9a-f]+>$/i.test(written);
}

function contentsOf(view: RevisionView, held: Held): { span: Range; cms: Buffer } | AttackName | undefined {
  const contents = held.dict.get('Contents');
  if (!(contents instanceof PdfString) || contents.bytes.every((byte) => byte === 0))
    return 'UNIVERSAL_SIGNATURE_FORGERY';
  const span = spanOf(held);
  return span && isPlainHex(view, span) ? { span, cms: contents.bytes } : undefined;
}

/** In its own revision the same field has the same signature, at the same place. */
function isItsOwn(revision: RevisionView, field: FormField, span: Range): boolean {
  const then = signatureFieldsOf(revision).find((one) => one.number === field.number);
  const held = then && heldBy(revision, then);
  return held !== undefined && spanOf(held)?.start === span.start;
}

function revisionUpTo(view: RevisionView, end: number): RevisionView | undefined {
  if (end === view.end) return view;
  try {
    return new RevisionView(view.source, end);
  } catch (error) {
    if (error instanceof PdfError && error.code === 'PDF_TOO_COMPLEX') throw error;
    return undefined;
  }
}

function gapAttack(range: ByteRange, span: Range): AttackName | undefined {
  const [, before, after] = range;
  if (before === span.start && after === span.end) return undefined;
  return before <= span.start && after >= span.end ? 'SIGNATURE_WRAPPING' : 'WRONG_BYTE_RANGE';
}

function placed(view: RevisionView, field: FormField, held: Held): Placement | Misplaced {
  const { dict } = held;
  const contents = contentsOf(view, held);
  if (contents === undefined || typeof contents === 'string') return malformed(contents, dict);
  const range = rangeOf(dict.get('ByteRange'));
  if (typeof range === 'string') return malformed(range, dict);
  const { span, cms } = contents;
  const [, , after, rest] = range;
  const attack =
    gapAttack(range, span) ?? (after + rest > view.source.length ? 'WRONG_BYTE_RANGE' : undefined);
  if (attack) return { reason: 'BYTE_RANGE_WRONG', attack, dict };
  const revision = revisionUpTo(view, after + rest);
  if (!revision || !isItsOwn(revision, field, span))
    return { reason: 'NOT_A_WHOLE_REVISION', attack: 'WRONG_BYTE_RANGE', dict };
  const signed = [
    { start: 0, end: span.start },
    { start: span.end, end: after + rest },
  ] as const;
  return { revision, dict, cms, signed };
}

export function placementOf(view: RevisionView, field: FormField): Placement | Misplaced {
  try {
    const held = heldBy(view, field);
    return held ? placed(view, field, held) : malformed('UNIVERSAL_SIGNATURE_FORGERY');
  } catch (error) {
    if (!(error instanceof PdfError) || error.code === 'PDF_TOO_COMPLEX') throw error;
    return malformed('PARSER_DIFFERENCE');
  }
}
