/** Marks in the original text what a query found there, and cuts out the telling pieces of long texts. */
import { looksLikeNumber, numberKey, type Word, words } from '../analysis/index.ts';
import { type Fragment, TEXT_FIELDS, type TextField } from '../port.ts';
import type { Query } from '../query-language.ts';
import { fragmentsOf, type Mark } from './fragments.ts';

/** A sequence of words that is marked wherever it stands (in one field, or in any). */
interface Pattern {
  readonly words: readonly Word[];
  readonly field: TextField | null;
}

export interface Marker {
  readonly needsBody: boolean;
  mark(
    texts: Partial<Record<TextField, string>>,
    exact: boolean,
  ): Partial<Record<TextField, readonly Fragment[]>>;
}

/** A long body is read no further than this once something was found. */
const ENOUGH_MARKS = 60;
const ENOUGH_TEXT = 50_000;

export function markerOf(query: Query): Marker {
  const patterns = patternsOf(query);
  const numbers = numbersOf(query);
  return {
    needsBody: patterns.some((pattern) => pattern.field === null || pattern.field === 'body'),
    mark(texts, exact) {
      const marked = TEXT_FIELDS.map(
        (field) => [field, highlightOf(field, texts[field] ?? '', exact)] as const,
      );
      return Object.fromEntries(marked.filter(([, fragments]) => fragments.length > 0));
    },
  };

  function highlightOf(field: TextField, text: string, exact: boolean): readonly Fragment[] {
    if (field === 'number' && numbers.has(numberKey(text))) return [{ text, marks: [[0, text.length]] }];
    const own = patterns.filter((pattern) => pattern.field === null || pattern.field === field);
    // Words as typed may be elsewhere than the phrase: then it is marked where it stands with other marks.
    const asTyped = own.length === 0 || !exact ? [] : marksIn(text, own, true);
    const marks = own.length === 0 || asTyped.length > 0 ? asTyped : marksIn(text, own, false);
    return marks.length === 0 ? [] : fragmentsOf(field, text, marks);
  }
}

function patternsOf(query: Query): Pattern[] {
  return query.clauses.flatMap((clause): Pattern[] => {
    if (clause.excluded || clause.kind === 'keyword' || clause.kind === 'date') return [];
    const field = clause.kind === 'text' ? clause.field : clause.kind === 'number' ? 'number' : null;
    const sequence = [...words(clause.text)];
    return sequence.length === 0 ? [] : [{ words: sequence, field }];
  });
}

/** Keys of the numbers that were asked for, in a field of their own or by all the plain words together. */
function numbersOf(query: Query): ReadonlySet<string> {
  const asked = query.clauses.filter((clause) => !clause.excluded);
  const plain = asked.flatMap((clause) => (clause.kind === 'word' ? [clause.text] : [])).join(' ');
  const named = asked.flatMap((clause) => (clause.kind === 'number' ? [clause.text] : []));
  const keys = [plain, ...named].filter(looksLikeNumber).map(numberKey);
  return new Set(keys);
}

function marksIn(text: string, patterns: readonly Pattern[], exact: boolean): Mark[] {
  const longest = Math.max(...patterns.map((pattern) => pattern.words.length));
  const seen: Word[] = [];
  const marks: Mark[] = [];
  for (const word of words(text)) {
    if (marks.length > 0 && (marks.length >= ENOUGH_MARKS || word.start > ENOUGH_TEXT)) break;
    seen.push(word);
    if (seen.length > longest) seen.shift();
    for (const [which, pattern] of patterns.entries()) {
      if (!endsWith(seen, pattern.words, exact)) continue;
      marks.push({ start: seen.at(-pattern.words.length)!.start, end: word.end, which });
    }
  }
  return marks;
}

function endsWith(seen: readonly Word[], pattern: readonly Word[], exact: boolean): boolean {
  const from = seen.length - pattern.length;
  if (from < 0) return false;
  return pattern.every((word, i) => {
    const other = seen[from + i]!;
    return exact ? other.exact === word.exact : other.folded === word.folded;
  });
}
