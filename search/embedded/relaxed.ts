/** When no document has all the words: those that have the telling ones. */
import type { EngineRequest } from '../engine.ts';
import { exclude, matchOf } from './match.ts';
import type { IndexScan } from './scan.ts';
import { type Term, termsOf } from './terms.ts';

/** Enough of the rarest terms to find whatever would rank well, and few enough to be quick. */
const TELLING_TERMS = 16;
/** A term in more than this share of the documents finds too much by itself. */
const COMMON = 0.1;

/** `null` if there is nothing to leave out. */
export function looselyMatching(scan: IndexScan, request: EngineRequest): string | null {
  const match = matchOf(request, 'folded');
  if (match.words.length < 2) return null;
  const words = request.query.clauses.filter((clause) => clause.kind === 'word' && !clause.excluded);
  const telling = tellingTerms(termsOf({ clauses: words }, scan), scan.documents());
  if (telling.length === 0) return null;
  const some = telling.map((term) => `"${term.token}"`).join(' OR ');
  return exclude([...match.required, `(${some})`].join(' AND '), match.excluded);
}

function tellingTerms(terms: readonly Term[], documents: number): readonly Term[] {
  const present = terms.filter((term) => term.frequency > 0).sort((a, b) => a.frequency - b.frequency);
  const rare = present.filter((term) => term.frequency <= Math.max(10, documents * COMMON));
  return (rare.length > 0 ? rare : present).slice(0, TELLING_TERMS);
}
