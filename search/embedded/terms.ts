/** The terms by which hits of a query are scored. */
import { words } from '../analysis/index.ts';
import type { Query } from '../query-language.ts';
import { hashOf, pairHash } from './hashes.ts';
import type { IndexScan } from './scan.ts';
import { pairToken } from './tokens.ts';

export interface Term {
  readonly token: string;
  readonly hash: number;
  /** Inverse document frequency: rare terms say more. */
  readonly weight: number;
  readonly frequency: number;
}

/** Neighbouring words count together as well: in Vietnamese a word is mostly two syllables. */
const PAIR_SHARE = 0.8;
const MAX_TERMS = 60;

const known = new WeakMap<IndexScan, Map<string, number>>();

export function termsOf(query: Query, scan: IndexScan): Term[] {
  const sequence = query.clauses
    .filter((clause) => !clause.excluded && HAS_WORDS.has(clause.kind))
    .flatMap((clause) => ('text' in clause ? [...words(clause.text)] : []));
  const terms = new Map<string, Pick<Term, 'hash' | 'weight'>>();
  for (const [i, { folded }] of sequence.entries()) {
    terms.set(folded, { hash: hashOf(folded), weight: 1 });
    const next = sequence[i + 1]?.folded;
    if (next === undefined) continue;
    terms.set(pairToken(folded, next), { hash: pairHash(hashOf(folded), hashOf(next)), weight: PAIR_SHARE });
  }
  const documents = scan.documents();
  return [...terms].slice(0, MAX_TERMS).map(([token, { hash, weight }]) => {
    const frequency = frequencyOf(scan, token);
    const rarity = Math.log(1 + (documents - Math.min(frequency, documents) + 0.5) / (frequency + 0.5));
    return { token, hash, weight: weight * rarity, frequency };
  });
}

const HAS_WORDS: ReadonlySet<string> = new Set(['word', 'phrase', 'text']);

/** Frequencies drift slowly: they are remembered until there are many. */
function frequencyOf(scan: IndexScan, token: string): number {
  const remembered = known.get(scan) ?? new Map<string, number>();
  known.set(scan, remembered);
  let frequency = remembered.get(token);
  if (frequency === undefined) {
    if (remembered.size >= 5000) remembered.clear();
    frequency = scan.frequency(token);
    remembered.set(token, frequency);
  }
  return frequency;
}
