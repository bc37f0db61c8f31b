// The verdict on a whole file: every signature, what was done to them, and the worst of it.
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfRef } from '../../pdf/values.ts';
import type { Certificate } from '../path/certificate.ts';
import type { Attack, FileVerdict, Reason, SignatureVerdict } from '../report.ts';
import { type FormField, nameIn, signatureFieldsOf } from '../structure/form.ts';
import { duplicateFindings } from '../structure/layout.ts';
import { isPlaced, type Misplaced, type Placement, placementOf } from '../structure/placement.ts';
import { removedSignatures } from '../structure/removed.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import type { ByteSource } from '../structure/source.ts';
import { readToken } from '../time/token.ts';
import type { Gathered } from '../validate-task.ts';
import { withDoubts } from './doubt.ts';
import { judgementOf, worst } from './indication.ts';
import { materialOf } from './material.ts';
import { digestsOf, messageOf, TIMESTAMP_FORM, tokensOf } from './message.ts';
import { attacksInBytes, headerAt, openForJudging } from './opening.ts';
import { type Court, type Found, misplacedVerdict, signatureVerdict, timestampVerdict } from './signature.ts';
import { type DocumentTimestamp, Timeline } from './timeline.ts';

export interface JudgingOptions {
  /** Certificates in which a chain may end. */
  readonly anchors: readonly Certificate[];
  /** The instant by which is judged. */
  readonly at: Date;
  readonly gathered?: Gathered;
}

const MAX_SIGNATURES = 200;

interface Located {
  readonly field: FormField;
  readonly place: Placement | Misplaced;
}

/** Whether another revision ends in the midst of what was written for this signature. */
function isCutBy({ signed, revision }: Placement, end: number): boolean {
  return end > signed[0].end && end < revision.end;
}

/** Signatures lie one around the other: each covers the whole of all that were made before it (ISO 32000-2, 12.8.1). */
function withoutOverlaps(located: readonly Located[]): Located[] {
  return located.map((one) => {
    if (!isPlaced(one.place)) return one;
    const own = one.place;
    const wrong = located.some((other) => {
      if (other === one || !isPlaced(other.place)) return false;
      const { revision } = other.place;
      return revision.end === own.revision.end || isCutBy(own, revision.end);
    });
    const misplaced: Misplaced = { reason: 'BYTE_RANGE_WRONG', attack: 'WRONG_BYTE_RANGE', dict: own.dict };
    return wrong ? { field: one.field, place: misplaced } : one;
  });
}

function foundIn(located: readonly Located[]): Found[] {
  return located.flatMap(({ field, place }) => {
    if (!isPlaced(place)) return [];
    const message = messageOf(place);
    return [{ field, placement: place, message, tokens: tokensOf(message, []) }];
  });
}

function isTimestamp({ placement, message }: Found): boolean {
  return (
    message.form === TIMESTAMP_FORM || nameIn(placement.revision, placement.dict, 'Type') === 'DocTimeStamp'
  );
}

function documentTimestamp(found: Found, known: readonly Certificate[]): DocumentTimestamp {
  const { field, placement, message } = found;
  const right = message.form === TIMESTAMP_FORM;
  const token = right ? readToken(placement.cms, digestsOf(placement), known) : undefined;
  return { field: field.name, end: placement.revision.end, token };
}

function courtFor(whole: RevisionView, found: readonly Found[], options: JudgingOptions): Court {
  const first = found.flatMap(({ message }) => message.signed ?? []);
  const tokens = found.flatMap((one) => one.tokens.flatMap((token) => token?.signed ?? []));
  const material = materialOf(whole, [...first, ...tokens], options.gathered);
  const judging = { known: material.certificates, anchors: options.anchors, sources: material.sources };
  const timestamps = found.filter(isTimestamp).map((one) => documentTimestamp(one, material.certificates));
  const timeline = new Timeline(timestamps, judging, options.at);
  return { whole, material, judging, timeline, now: options.at };
}

function verdictsOn(
  view: RevisionView,
  located: readonly Located[],
  options: JudgingOptions,
): SignatureVerdict[] {
  const found = foundIn(located);
  const court = courtFor(view, found, options);
  return located.map(({ field, place }) => {
    const one = found.find((known) => known.field === field);
    if (!one) return misplacedVerdict(view, field, place as Misplaced);
    if (isTimestamp(one)) return timestampVerdict(one, court);
    // A token may name a certificate that lies elsewhere in the file.
    const tokens = tokensOf(one.message, court.material.certificates);
    return signatureVerdict({ ...one, tokens }, court);
  });
}

function unique(attacks: readonly Attack[]): Attack[] {
  return [...new Map(attacks.map((one) => [JSON.stringify(one), one])).values()];
}

/** A timestamp that proves nothing takes nothing from the signatures; one that is false or damaged casts doubt on all. */
function counts({ kind, verdict, reasons }: SignatureVerdict): boolean {
  return kind !== 'timestamp' || verdict === 'TOTAL-FAILED' || reasons.includes('CERTIFICATE_DAMAGED');
}

function total(signatures: readonly SignatureVerdict[], attacks: readonly Attack[], at: Date) {
  // Timestamps alone prove that a file existed: nobody has signed it.
  const base = worst(signatures.filter(counts));
  const changed: Reason[] = attacks.length > 0 ? ['CHANGED_AFTERWARDS'] : [];
  const judgement = base ?? {
    verdict: 'INDETERMINATE' as const,
    subIndication: 'NO_SIGNATURE' as const,
    reasons: [],
  };
  const failed = changed.length > 0 && judgement.verdict !== 'TOTAL-FAILED';
  const { verdict, subIndication, reasons } = failed ? judgementOf(changed, false) : judgement;
  return { verdict, ...(subIndication && { subIndication }), reasons, judgedAt: at.toISOString() };
}

function located(view: RevisionView): { signed: Located[]; empty: string[] } {
  const fields = signatureFieldsOf(view);
  const isSigned = (field: FormField) => {
    const value = field.dict.get('V');
    return value !== undefined && value !== null && !(value instanceof PdfRef && !view.exists(value.number));
  };
  const signed = fields.filter(isSigned);
  if (signed.length > MAX_SIGNATURES) throw new PdfError('PDF_TOO_COMPLEX', 'signatures');
  return {
    signed: withoutOverlaps(signed.map((field) => ({ field, place: placementOf(view, field) }))),
    empty: fields.filter((field) => !signed.includes(field)).map(({ name }) => name),
  };
}

function judged(view: RevisionView, before: readonly Attack[], options: JudgingOptions): FileVerdict {
  const { signed, empty } = located(view);
  const own = [...before, ...removedSignatures(view), ...(signed.length > 0 ? duplicateFindings(view) : [])];
  const signatures = withDoubts(verdictsOn(view, signed, options), own.length > 0);
  const attacks = unique([...own, ...signatures.flatMap((one) => [...one.attacks])]);
  const changes = [
    ...new Map(signatures.flatMap((one) => one.changes).map((one) => [JSON.stringify(one), one])).values(),
  ];
  return { ...total(signatures, attacks, options.at), signatures, attacks, changes, empty };
}

function unreadable(reason: Reason, attacks: readonly Attack[], at: Date): FileVerdict {
  return {
    ...judgementOf([reason], false),
    signatures: [],
    attacks,
    changes: [],
    empty: [],
    judgedAt: at.toISOString(),
  };
}

/** Judges a file. Whatever is wrong with it is part of the verdict; nothing is thrown for what a file holds. */
export function judgeFile(source: ByteSource, options: JudgingOptions): FileVerdict {
  let attacks: readonly Attack[] = [];
  try {
    if (headerAt(source) < 0) return unreadable('NOT_A_PDF', [], options.at);
    const opened = openForJudging(source);
    attacks = opened.attacks;
    if (!opened.view) return unreadable('SIGNATURE_MALFORMED', attacks, options.at);
    return judged(opened.view, attacks, options);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    if (error.code === 'PDF_TOO_COMPLEX') return unreadable('TOO_COMPLEX', attacks, options.at);
    const difference: Attack = { name: 'PARSER_DIFFERENCE', detail: error.message };
    const claimed = attacksInBytes(source);
    return unreadable('SIGNATURE_MALFORMED', [...attacks, difference, ...claimed], options.at);
  }
}
