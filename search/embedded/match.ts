/** From a query to the match expressions of the full-text table. */
import { looksLikeNumber, type Word, words } from '../analysis/index.ts';
import type { EngineRequest } from '../engine.ts';
import type { Clause } from '../query-language.ts';
import { partsOfRange } from './day-ranges.ts';
import {
  agencyToken,
  dayToken,
  exactToken,
  keywordToken,
  numberToken,
  PLAIN_TOKEN,
  pairToken,
  readerToken,
} from './tokens.ts';

/**
 * `exact`: as typed. `unmarked`: the text was written without any marks. `folded`: marks do not matter. What is typed with
 * marks is looked for by the first two, so that `bán` does not find `bàn`; what is typed without, by the last.
 */
export type Closeness = 'exact' | 'unmarked' | 'folded';

export interface Rights {
  readonly agency: string;
  readonly readerTokens: readonly string[] | 'all';
}

const quoted = (token: string): string => `"${token}"`;
const all = (parts: readonly string[]): string =>
  parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
const any = (parts: readonly string[]): string =>
  parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`;
/** No document has this token. */
const NOTHING = quoted('@nothing');

export function rightsOf({ agency, readerTokens }: Rights): string {
  if (readerTokens === 'all') return quoted(agencyToken(agency));
  if (readerTokens.length === 0) return NOTHING;
  return any([...new Set(readerTokens)].map((reader) => quoted(readerToken(agency, reader))));
}

/** Everything but the plain words: rights, filters, fields, phrases and exclusions. */
export interface Match {
  readonly required: readonly string[];
  readonly words: readonly string[];
  readonly excluded: readonly string[];
}

export function matchOf(request: EngineRequest, closeness: Closeness): Match {
  const { clauses } = request.query;
  const positive = clauses.filter((clause) => !clause.excluded);
  const filters = Object.entries(request.filters).map(([field, values]) =>
    values.length === 0 ? NOTHING : any(values.map((value) => quoted(keywordToken(field, value)))),
  );
  const unmarked = closeness === 'unmarked' ? [quoted(PLAIN_TOKEN)] : [];
  const plain = positive.filter((clause) => clause.kind === 'word');
  const other = positive.filter((clause) => clause.kind !== 'word');
  return {
    required: [
      rightsOf(request),
      ...filters,
      ...unmarked,
      ...other.map((clause) => clauseMatch(clause, closeness)),
    ],
    words: plain.map((clause) => clauseMatch(clause, closeness)),
    excluded: clauses
      .filter((clause) => clause.excluded)
      .map((clause) => clauseMatch(clause, hasMarks(clause) ? 'exact' : 'folded')),
  };
}

export function expressionOf(match: Match, request: EngineRequest): string {
  const number = ownNumber(request);
  const words = match.words.length === 0 ? [] : [all(match.words)];
  const either = number && words.length > 0 ? [any([...words, quoted(number)])] : words;
  return exclude(all([...match.required, ...either]), match.excluded);
}

export function exclude(expression: string, excluded: readonly string[]): string {
  return excluded.length === 0 ? expression : `(${expression} NOT ${any(excluded)})`;
}

/** All the plain words together may be a number and symbol: `15 qd bnv`, `15QĐBNV`. */
export function ownNumber(request: EngineRequest): string | null {
  const plain = request.query.clauses.filter((clause) => clause.kind === 'word' && !clause.excluded);
  const text = plain.map((clause) => (clause.kind === 'word' ? clause.text : '')).join(' ');
  return looksLikeNumber(text) ? numberToken(text) : null;
}

function clauseMatch(clause: Clause, closeness: Closeness): string {
  switch (clause.kind) {
    case 'word':
    case 'phrase':
      return sequenceMatch([...words(clause.text)], closeness);
    case 'text':
      return `${clause.field}: ${inBrackets(sequenceMatch([...words(clause.text)], closeness))}`;
    case 'number':
      return numberMatch(clause.text);
    case 'keyword':
      return quoted(keywordToken(clause.field, clause.value));
    case 'date': {
      const parts = partsOfRange(clause.from, clause.to);
      return parts.length === 0 ? NOTHING : any(parts.map((part) => quoted(dayToken(clause.field, part))));
    }
  }
}

function numberMatch(text: string): string {
  const parts = [...words(text.replace(/(?<!\d)0+(?=\d)/g, ''))];
  const token = numberToken(text);
  const inField = `number: ${inBrackets(sequenceMatch(parts, 'folded'))}`;
  return token ? any([inField, quoted(token)]) : inField;
}

function sequenceMatch(sequence: readonly Word[], closeness: Closeness): string {
  if (sequence.length === 0) return NOTHING;
  const pairs = sequence.slice(1).map((right, i) => pairToken(sequence[i]!.folded, right.folded));
  const neighbours = pairs.length === 0 ? [] : [quoted(pairs.join(' '))];
  if (closeness === 'folded') return all(pairs.length === 0 ? [quoted(sequence[0]!.folded)] : neighbours);
  const written = sequence.map((word) =>
    quoted(exactToken(closeness === 'exact' ? word.exact : word.folded)),
  );
  return all([...neighbours, ...new Set(written)]);
}

/** Whether anything that is looked for was typed with marks. */
export function isMarked({ query }: EngineRequest): boolean {
  return query.clauses.some((clause) => !clause.excluded && hasMarks(clause));
}

function hasMarks(clause: Clause): boolean {
  if (clause.kind !== 'word' && clause.kind !== 'phrase' && clause.kind !== 'text') return false;
  return [...words(clause.text)].some((word) => word.exact !== word.folded);
}

const inBrackets = (expression: string): string =>
  expression.startsWith('(') ? expression : `(${expression})`;
