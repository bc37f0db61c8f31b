/** Suggestions while typing: numbers, titles and abstracts that the reader may see. */
import { numberKey, type Word, words } from '../analysis/index.ts';
import type { EngineSuggest } from '../engine.ts';
import type { Suggestion } from '../port.ts';
import { rightsOf } from './match.ts';
import type { IndexScan, StoredHit } from './scan.ts';
import { PREFIX_LENGTH, prefixToken } from './tokens.ts';

const FIELDS = ['number', 'title', 'abstract'] as const;
/** Read so many of the newest to find enough different ones. */
const READ = 60;

export function suggest(scan: IndexScan, request: EngineSuggest): Suggestion[] {
  const typed = [...words(request.text)];
  const last = typed.at(-1);
  if (!last) return [];
  return scan.atOnce(() => {
    const found = new Map<string, Suggestion>();
    for (const place of placesOf(scan, request, typed)) {
      const stored = scan.hit(place);
      const suggestion = stored && suggestionOf(stored, request.text, typed);
      if (suggestion && !found.has(suggestion.text)) found.set(suggestion.text, suggestion);
      if (found.size >= request.limit) break;
    }
    return [...found.values()];
  });
}

function placesOf(scan: IndexScan, request: EngineSuggest, typed: readonly Word[]): Iterable<number> {
  const rights = rightsOf(request);
  const whole = typed.slice(0, -1).map((word) => `{${FIELDS.join(' ')}}: "${word.folded}"`);
  const asWords = [rights, ...whole, `"${prefixToken(typed.at(-1)!.folded)}"`].join(' AND ');
  const key = numberKey(request.text).replaceAll('/', '');
  const asNumber = `${rights} AND "^${key.slice(0, PREFIX_LENGTH)}"`;
  const numbers = /^\d/.test(key) ? scan.newest(asNumber, READ) : [];
  return new Set([...numbers, ...scan.newest(asWords, READ)]);
}

function suggestionOf({ ref, shown }: StoredHit, asked: string, typed: readonly Word[]): Suggestion | null {
  const number = shown.text.number ?? '';
  const key = numberKey(asked);
  if (key !== '' && number !== '' && numberKey(number).startsWith(key)) {
    return { ref, field: 'number', text: number, marks: [] };
  }
  for (const field of FIELDS) {
    const text = shown.text[field];
    const marks = text ? marksOf(text, typed) : null;
    if (text && marks) return { ref, field, text, marks };
  }
  return null;
}

/** `null` unless every typed word is there, each in a place of its own, the last one at least begun. */
function marksOf(text: string, typed: readonly Word[]): [number, number][] | null {
  const free = [...words(text)];
  const marks: [number, number][] = [];
  for (const [i, word] of typed.entries()) {
    const isLast = i === typed.length - 1;
    const at = free.findIndex(({ folded }) =>
      isLast ? folded.startsWith(word.folded) : folded === word.folded,
    );
    const found = free[at];
    if (!found) return null;
    free.splice(at, 1);
    marks.push([found.start, isLast ? found.start + word.folded.length : found.end]);
  }
  return marks.sort((a, b) => a[0] - b[0]);
}
