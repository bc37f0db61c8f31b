/** When no document has all the words: those that have the telling ones. */
import type { EngineRequest } from '../engine.ts';
import { type Ask, all, any } from './clauses.ts';
import type { Reader } from './reader.ts';
import { pairPhrase, sequenceOf } from './scoring.ts';

/** Enough of the rarest terms to find whatever would rank well, and few enough to be quick. */
const TELLING = 10;
/** A term in more documents than this finds too much by itself. */
const COMMON_SHARE = 0.1;
const COMMON = 100_000;
const MAX_WORDS = 20;

interface Term {
  readonly ask: Ask;
  readonly isPair: boolean;
  readonly frequency: number;
}

/** Two words of the query side by side, or a rare one with any other; one alone tells nothing. `null` if there are no two. */
export async function looseAsk(reader: Reader, request: EngineRequest): Promise<Ask | null> {
  const byRarity = await termsOf(reader, request);
  const [documents = 0] = await reader.counts(request.agency, [{ match_all: {} }], 10 * COMMON);
  const common = Math.min(COMMON, Math.max(10, documents * COMMON_SHARE));
  const pairs = telling(
    byRarity.filter(({ isPair }) => isPair),
    common,
  );
  const singles = byRarity.filter(({ isPair }) => !isPair);
  const some = [...pairs.map(({ ask }) => ask), ...rareWithAnother(singles, telling(singles, common))];
  return some.length === 0 ? null : any(some);
}

/** Words and pairs that some document has, the rarest first. */
async function termsOf(reader: Reader, request: EngineRequest): Promise<Term[]> {
  const clauses = request.query.clauses.filter((clause) => clause.kind === 'word');
  const sequence = sequenceOf({ query: { clauses } }).slice(0, MAX_WORDS);
  const known = new Map<string, Omit<Term, 'frequency'>>();
  for (const [i, word] of sequence.entries()) {
    known.set(word.folded, { ask: pairPhrase([word]), isPair: false });
    const next = sequence[i + 1];
    if (next) known.set(`${word.folded} ${next.folded}`, { ask: pairPhrase([word, next]), isPair: true });
  }
  const terms = [...known.values()];
  const counts = await reader.counts(
    request.agency,
    terms.map(({ ask }) => ask),
    COMMON,
  );
  return terms
    .map((term, i) => ({ ...term, frequency: counts[i] ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency);
}

/** The rare ones; where none is, the rarest. */
function telling(byRarity: readonly Term[], common: number): readonly Term[] {
  const rare = byRarity.filter((term) => term.frequency <= common);
  return (rare.length > 0 ? rare : byRarity.slice(0, 2)).slice(0, TELLING);
}

function rareWithAnother(singles: readonly Term[], rare: readonly Term[]): Ask[] {
  return rare.flatMap((one, i) => {
    const others = singles.slice(i + 1).map(({ ask }) => ask);
    return others.length === 0 ? [] : [all([one.ask, any(others)])];
  });
}
