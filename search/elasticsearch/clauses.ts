/** From a query of the port to queries of the server. Whatever is looked for is a word or a phrase of our own analysis. */
import type { estypes } from '@elastic/elasticsearch';
import { looksLikeNumber, numberKey, type Word, words } from '../analysis/index.ts';
import type { EngineRequest } from '../engine.ts';
import type { TextField } from '../port.ts';
import type { Clause } from '../query-language.ts';
import { keyOf, withoutZeros } from './sources.ts';

export type Ask = estypes.QueryDslQueryContainer;

/**
 * `exact`: as typed. `unmarked`: the text was written without any marks. `folded`: marks do not matter. What is typed with
 * marks is looked for by the first two, so that `bán` does not find `bàn`; what is typed without, by the last.
 */
export type Closeness = 'exact' | 'unmarked' | 'folded';

export const NOTHING: Ask = { match_none: {} };
export const all = (asks: readonly Ask[]): Ask =>
  asks.length === 1 ? asks[0]! : { bool: { filter: [...asks] } };
export const any = (asks: readonly Ask[]): Ask =>
  asks.length === 1 ? asks[0]! : { bool: { should: [...asks], minimum_should_match: 1 } };

export interface Rights {
  readonly agency: string;
  readonly readerTokens: readonly string[] | 'all';
}

/** In every query, before anything else. */
export function rightsOf({ agency, readerTokens }: Rights): Ask[] {
  const own: Ask = { term: { agency } };
  if (readerTokens === 'all') return [own];
  if (readerTokens.length === 0) return [NOTHING];
  return [own, { terms: { readers: [...new Set(readerTokens.map((token) => token.normalize('NFC')))] } }];
}

/** Rights and filters: what a hit must be whatever is typed. */
export function boundsOf(request: EngineRequest): Ask[] {
  const filters = Object.entries(request.filters).map(([field, values]) =>
    values.length === 0 ? NOTHING : { terms: { [`keys.${field}`]: values.map(keyOf) } },
  );
  return [...rightsOf(request), ...filters];
}

export function exclusionsOf({ query }: EngineRequest): Ask[] {
  return query.clauses
    .filter((clause) => clause.excluded)
    .map((clause) => clauseAsk(clause, hasMarks(clause) ? 'exact' : 'folded'));
}

/** Phrases, fields and days. */
export function fieldAsks(request: EngineRequest, closeness: Closeness): Ask[] {
  return positiveOf(request, (clause) => clause.kind !== 'word').map((clause) =>
    clauseAsk(clause, closeness),
  );
}

/** What is typed, but for what is excluded. */
export function textAsk(request: EngineRequest, closeness: Closeness): Ask {
  const words = positiveOf(request, (clause) => clause.kind === 'word');
  const asked = words.map((clause) => clauseAsk(clause, closeness));
  const number = ownNumber(request);
  const byNumber = number === null ? [] : [{ term: { number_key: number } }];
  const either = asked.length === 0 ? [] : [any([all(asked), ...byNumber])];
  return all([...fieldAsks(request, closeness), ...either]);
}

function positiveOf({ query }: EngineRequest, isWanted: (clause: Clause) => boolean): Clause[] {
  return query.clauses.filter((clause) => !clause.excluded && isWanted(clause));
}

/** All the plain words together may be a number and symbol: `15 qd bnv`, `15QĐBNV`. */
export function ownNumber({ query }: EngineRequest): string | null {
  const text = query.clauses
    .flatMap((clause) => (clause.kind === 'word' && !clause.excluded ? [clause.text] : []))
    .join(' ');
  return looksLikeNumber(text) ? numberKey(text) : null;
}

function clauseAsk(clause: Clause, closeness: Closeness): Ask {
  switch (clause.kind) {
    case 'word':
    case 'phrase':
      return sequenceAsk([...words(clause.text)], closeness, ANYWHERE);
    case 'text':
      return sequenceAsk([...words(clause.text)], closeness, [`text.${clause.field}`]);
    case 'number':
      return numberAsk(clause.text);
    case 'keyword':
      return { term: { [`keys.${clause.field}`]: keyOf(clause.value) } };
    case 'date': {
      const { from, to } = clause;
      return { range: { [`days.${clause.field}`]: { gte: from ?? '0000-01-01', lte: to ?? '9999-12-31' } } };
    }
  }
}

/** `head` has the words of all fields but the body. */
const ANYWHERE: readonly string[] = ['head', 'text.body'];

function numberAsk(text: string): Ask {
  const field: TextField = 'number';
  const inField = sequenceAsk([...words(withoutZeros(text))], 'folded', [`text.${field}`]);
  const key = numberKey(text);
  return key === '' ? inField : any([inField, { term: { number_key: key } }]);
}

/** Side by side whatever their marks, and each somewhere with its own. */
function sequenceAsk(sequence: readonly Word[], closeness: Closeness, fields: readonly string[]): Ask {
  if (sequence.length === 0) return NOTHING;
  const phrase = phraseIn(
    sequence,
    fields.map((field) => `${field}.folded`),
  );
  if (closeness === 'folded') return phrase;
  const written = new Set(sequence.map((word) => (closeness === 'exact' ? word.exact : word.folded)));
  const present = [...written].map((word): Ask => any(fields.map((field) => ({ term: { [field]: word } }))));
  return all(sequence.length === 1 ? present : [phrase, ...present]);
}

export function phraseIn(sequence: readonly Word[], fields: readonly string[]): Ask {
  const text = sequence.map((word) => word.exact).join(' ');
  return any(fields.map((field) => ({ match_phrase: { [field]: text } })));
}

/** Whether anything that is looked for was typed with marks. */
export function isMarked({ query }: EngineRequest): boolean {
  return query.clauses.some((clause) => !clause.excluded && hasMarks(clause));
}

function hasMarks(clause: Clause): boolean {
  if (clause.kind !== 'word' && clause.kind !== 'phrase' && clause.kind !== 'text') return false;
  return [...words(clause.text)].some((word) => word.exact !== word.folded);
}
