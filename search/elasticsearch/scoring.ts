/** What puts one hit before another: its own number, every word as typed, then BM25 over the fields, with pairs of neighbours. */
import type { estypes } from '@elastic/elasticsearch';
import { type Word, words } from '../analysis/index.ts';
import type { EngineRequest } from '../engine.ts';
import { type Ask, ownNumber, phraseIn, textAsk } from './clauses.ts';
import { WEIGHTS } from './layout.ts';

/** Steps that no sum of the rest can reach, and small enough that the rest is still told apart in 32 bits. */
const OWN_STEP = 8192;
const EXACT_STEP = 4096;

/** Neighbouring words count together as well: in Vietnamese a word is mostly two syllables. */
const PAIR_SHARE = 0.8;
const HEAD_WEIGHT = 4;
const MAX_TERMS = 60;

/** Names under which a hit tells why it stands where it stands. */
export const OWN = 'own';
export const EXACT = 'exact';

export function exactAsk(request: EngineRequest): Ask {
  return step(EXACT, EXACT_STEP, textAsk(request, 'exact'));
}

export function ownAsk(request: EngineRequest): Ask[] {
  const number = ownNumber(request);
  return number === null ? [] : [step(OWN, OWN_STEP, { term: { number_key: number } })];
}

function step(name: string, boost: number, filter: Ask): Ask {
  return { constant_score: { filter, boost, _name: name } };
}

export function scoringAsks(request: EngineRequest): Ask[] {
  const sequence = sequenceOf(request);
  if (sequence.length === 0) return [];
  const query = sequence.map((word) => word.exact).join(' ');
  const pairs = sequence.slice(1).map((right, i): Ask => pairAsk([sequence[i]!, right]));
  return [{ combined_fields: { query, fields: FIELDS } }, ...pairs];
}

const FIELDS: string[] = Object.entries(WEIGHTS).map(([field, weight]) => `text.${field}.folded^${weight}`);

function pairAsk(pair: readonly Word[]): Ask {
  const text = pair.map((word) => word.exact).join(' ');
  const queries: estypes.QueryDslQueryContainer[] = [
    { match_phrase: { 'head.folded': { query: text, boost: PAIR_SHARE * HEAD_WEIGHT } } },
    { match_phrase: { 'text.body.folded': { query: text, boost: PAIR_SHARE } } },
  ];
  return { dis_max: { queries, tie_breaker: 0.2 } };
}

/** The words that are looked for, as they were typed one after the other. */
export function sequenceOf({ query }: Pick<EngineRequest, 'query'>): Word[] {
  const positive = query.clauses.filter((clause) => !clause.excluded);
  return positive
    .flatMap((clause) =>
      clause.kind === 'word' || clause.kind === 'phrase' || clause.kind === 'text'
        ? [...words(clause.text)]
        : [],
    )
    .slice(0, MAX_TERMS);
}

export const pairPhrase = (pair: readonly Word[]): Ask => phraseIn(pair, ['head.folded', 'text.body.folded']);
