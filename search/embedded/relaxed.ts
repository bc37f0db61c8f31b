/** When no document has all the words: those that have the telling ones. */
import type { EngineRequest } from '../engine.ts';
import { exclude, matchOf } from './match.ts';
import type { IndexScan } from './scan.ts';
import { type Term, termsOf } from './terms.ts';

/** Enough of the rarest terms to find whatever would rank well, and few enough to be quick. */
const TELLING = 10;
/** A term in more than this share of the documents finds too much by itself. */
const COMMON = 0.1;

/** Two words of the query side by side, or a rare one with any other; one alone tells nothing. `null` if there are no two. */
export function looselyMatching(scan: IndexScan, request: EngineRequest): string | null {
  const match = matchOf(request, 'folded');
  const words = request.query.clauses.filter((clause) => clause.kind === 'word' && !clause.excluded);
  const terms = termsOf({ clauses: words }, scan).filter(({ frequency }) => frequency > 0);
  const byRarity = terms.sort((a, b) => a.frequency - b.frequency);
  const common = Math.max(10, scan.documents() * COMMON);
  const pairs = telling(byRarity.filter(isPair), common);
  const singles = byRarity.filter((term) => !isPair(term));
  const some = [...pairs.map(quoted), ...rareWithAnother(singles, telling(singles, common))];
  if (some.length === 0) return null;
  return exclude([...match.required, `(${some.join(' OR ')})`].join(' AND '), match.excluded);
}

/** The rare ones; where none is, the rarest. */
function telling(byRarity: readonly Term[], common: number): readonly Term[] {
  const rare = byRarity.filter((term) => term.frequency <= common);
  return (rare.length > 0 ? rare : byRarity.slice(0, 2)).slice(0, TELLING);
}

function rareWithAnother(singles: readonly Term[], rare: readonly Term[]): string[] {
  return rare.flatMap((one, i) => {
    const others = singles.slice(i + 1).map(quoted);
    return others.length === 0 ? [] : [`(${quoted(one)} AND (${others.join(' OR ')}))`];
  });
}

const isPair = ({ token }: Term): boolean => token.includes('_');
const quoted = ({ token }: Term): string => `"${token}"`;
