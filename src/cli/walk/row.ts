// What is told of one file.
import { AGENCY_FIELD, SIGNER_FIELD } from '../../modules/signatures/index.ts';

export interface Read {
  readonly value: unknown;
  readonly sure: boolean;
}

export interface SignatureVerdict {
  readonly field: string;
  readonly verdict: string;
  readonly reasons: readonly string[];
}

export interface Found {
  readonly phrase: string;
  readonly marked: boolean;
  readonly unmarked: boolean;
}

export interface WalkRow {
  readonly file: string;
  readonly ok: boolean;
  readonly arrivalNumber?: number | undefined;
  /** What the program read from the text, and whether it is sure of it. */
  readonly read: { readonly [field: string]: Read };
  readonly textStatus?: string | undefined;
  readonly answer?: string | undefined;
  readonly signatures: readonly SignatureVerdict[];
  readonly archived: boolean;
  /** Of the incoming document; absent where no phrase of it could be had. */
  readonly found?: Found | undefined;
  readonly answerFound?: Found | undefined;
  readonly error?: string | undefined;
  readonly ms: number;
}

function isConfirmed({ verdict, reasons }: SignatureVerdict): boolean {
  if (verdict === 'TOTAL-PASSED') return true;
  return verdict === 'INDETERMINATE' && reasons.every((reason) => reason === 'REVOCATION_UNKNOWN');
}

/**
 * What was signed is there, by somebody whom the list trusts; a revocation that nobody tells of is the one thing that a bare
 * signature leaves open. A row without a phrase of its own was not found.
 */
export function isGood(row: Omit<WalkRow, 'ok' | 'ms'>): boolean {
  // Timestamps over the file may follow.
  const isSigned = (field: string) => row.signatures.some((one) => one.field === field);
  const signed = [SIGNER_FIELD, AGENCY_FIELD].every(isSigned) && row.signatures.every(isConfirmed);
  const found = (one: Found | undefined) => one?.marked === true && one.unmarked;
  return row.error === undefined && signed && row.archived && found(row.found) && found(row.answerFound);
}

function readText({ read }: WalkRow): string {
  const shown = ['number', 'symbol', 'date', 'issuer', 'type'].flatMap((field) => {
    const one = read[field];
    return one ? [`${String(one.value)}${one.sure ? '' : '?'}`] : [];
  });
  return shown.join(' | ') || '-';
}

function foundText(found: Found | undefined): string {
  if (!found) return 'no phrase';
  return `${found.marked ? 'yes' : 'no'}/${found.unmarked ? 'yes' : 'no'}`;
}

export const HEADINGS = ['file', 'arrival', 'answer', 'signatures', 'found', 'ms', 'read from the text'];

/** The cells of a row for people, in the order of the headings. */
export function cellsOf(row: WalkRow): readonly string[] {
  return [
    row.file,
    row.arrivalNumber === undefined ? '-' : String(row.arrivalNumber),
    row.answer ?? '-',
    row.signatures.map(({ verdict }) => verdict).join('+') || '-',
    foundText(row.found),
    String(row.ms),
    row.error ? `FAILED ${row.error}` : readText(row),
  ];
}
