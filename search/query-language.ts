/**
 * The one query language, parsed once, above the engines:
 *
 *   words           every one must be there
 *   "a phrase"      side by side; curly quotes too; a quote left open is closed at the end
 *   -x              without x: a word, a "phrase" or a field
 *   số:15/QĐ-BNV    field:value, names in Vietnamese (marks optional) or English, see fields.ts
 *   ngày:2026-01..2026-03   date:>=2026-01-05   ngày:05/01/2026
 *
 * Nothing that anybody types is an error: what cannot be taken as written is mended or left out, and reported. What is
 * typed again adds nothing; what goes beyond `MAX_COST` is left out, for each word may make an engine read a list as long
 * as the archive.
 */
import { fold } from './analysis/index.ts';
import { fieldAt, type QueryField } from './fields.ts';
import type { QueryProblem, TextField } from './port.ts';
import { type DateRange, parseDateRange } from './query-dates.ts';

export type ClauseTerm =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'text'; readonly field: TextField; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'keyword'; readonly field: string; readonly value: string }
  | ({ readonly kind: 'date'; readonly field: string } & DateRange);

export type Clause = ClauseTerm & { readonly excluded: boolean };

/** What an engine gets. Every clause holds (or, if excluded, does not hold) of every hit. */
export interface Query {
  readonly clauses: readonly Clause[];
}

export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

export const MAX_QUERY_LENGTH = 1000;
/** Of all clauses. A word costs 1; what is left out or looked for in one text field, 3: engines read more for it. */
export const MAX_COST = 12;

const OPENING = '"“”„«»';
const CLOSING = /["“”«»]/g;

interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly clauses: Clause[];
  readonly problems: QueryProblem[];
  at: number;
}

export function parseQuery(asked: string): ParsedQuery {
  const composed = asked.normalize('NFC').toWellFormed();
  const text = composed.slice(0, MAX_QUERY_LENGTH);
  const scan: Scan = { text, folded: fold(text), clauses: [], problems: [], at: 0 };
  if (composed.length > text.length)
    scan.problems.push({ code: 'TOO_LONG', at: [text.length, composed.length] });
  while (skipSpace(scan)) {
    const { at } = scan;
    readClause(scan);
    if (withoutRepeated(scan) <= MAX_COST) continue;
    scan.clauses.pop();
    scan.problems.push({ code: 'TOO_MANY_CLAUSES', at: [at, text.length] });
    break;
  }
  return { query: { clauses: scan.clauses }, problems: scan.problems };
}

/** Takes the last clause away if it is there already; answers what all cost. */
function withoutRepeated({ clauses }: Scan): number {
  const keys = clauses.map((clause) => JSON.stringify(clause).toLowerCase());
  if (keys.indexOf(keys.at(-1) ?? '') < keys.length - 1) clauses.pop();
  return clauses.reduce((cost, { excluded, kind }) => cost + (excluded || kind === 'text' ? 3 : 1), 0);
}

function skipSpace(scan: Scan): boolean {
  while (scan.at < scan.text.length && /\s/.test(scan.text[scan.at]!)) scan.at++;
  return scan.at < scan.text.length;
}

function readClause(scan: Scan): void {
  const start = scan.at;
  const excluded = /^-[^\s-]/.test(scan.text.slice(start, start + 2));
  if (excluded) scan.at++;
  const named = fieldAt(scan.folded, scan.at);
  if (named) {
    scan.at = named.valueAt;
    readField(scan, named.field, { excluded, start });
    return;
  }
  const quoted = OPENING.includes(scan.text[scan.at]!);
  const text = readValue(scan);
  if (!isWord(text)) return;
  if (!quoted && /^\p{L}[\p{L}_]*:[^/\s]/u.test(text)) report(scan, 'UNKNOWN_FIELD', start);
  scan.clauses.push({ kind: quoted ? 'phrase' : 'word', text, excluded });
}

function readField(
  scan: Scan,
  field: QueryField,
  { excluded, start }: { excluded: boolean; start: number },
): void {
  const value = readValue(scan).trim();
  if (value === '' || (field.kind !== 'date' && !isWord(value))) {
    report(scan, 'MISSING_VALUE', start);
    return;
  }
  if (field.kind === 'date') readDates(scan, field.field, { value, excluded, start });
  else if (field.kind === 'keyword') scan.clauses.push({ ...field, value, excluded });
  else scan.clauses.push({ ...field, text: value, excluded });
}

function readDates(
  scan: Scan,
  field: string,
  { value, excluded, start }: { value: string; excluded: boolean; start: number },
): void {
  const dates = parseDateRange(value);
  if (dates === 'BAD_DATE') {
    report(scan, 'BAD_DATE', start);
    return;
  }
  if (dates.reversed) report(scan, 'REVERSED_RANGE', start);
  scan.clauses.push({ kind: 'date', field, ...dates.range, excluded });
}

/** Reads what is quoted, or up to the next space or quote. */
function readValue(scan: Scan): string {
  const start = scan.at;
  if (start >= scan.text.length) return '';
  if (!OPENING.includes(scan.text[start]!)) {
    const length = scan.text.slice(start).search(/[\s"“”„«»]/);
    scan.at = length === -1 ? scan.text.length : start + length;
    return scan.text.slice(start, scan.at);
  }
  CLOSING.lastIndex = start + 1;
  const closing = CLOSING.exec(scan.text);
  scan.at = closing ? closing.index + 1 : scan.text.length;
  if (!closing) report(scan, 'UNBALANCED_QUOTE', start);
  return scan.text.slice(start + 1, closing ? closing.index : undefined);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function report(scan: Scan, code: QueryProblem['code'], start: number): void {
  scan.problems.push({ code, at: [start, scan.at] });
}
