/** Suggestions while typing: numbers, titles and abstracts that the reader may see. */
import { numberKey, type Word, words } from '../analysis/index.ts';
import type { EngineSuggest } from '../engine.ts';
import type { Suggestion } from '../port.ts';
import { SUGGESTED_FIELDS, suggestionOf } from '../showing/suggestion.ts';
import { rightsOf } from './match.ts';
import type { IndexScan } from './scan.ts';
import { PREFIX_LENGTH, prefixToken } from './tokens.ts';

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
      const suggestion =
        stored && suggestionOf(stored.ref, stored.shown.text, { asked: request.text, typed });
      if (suggestion && !found.has(suggestion.text)) found.set(suggestion.text, suggestion);
      if (found.size >= request.limit) break;
    }
    return [...found.values()];
  });
}

function placesOf(scan: IndexScan, request: EngineSuggest, typed: readonly Word[]): Iterable<number> {
  const rights = rightsOf(request);
  const whole = typed.slice(0, -1).map((word) => `{${SUGGESTED_FIELDS.join(' ')}}: "${word.folded}"`);
  const asWords = [rights, ...whole, `"${prefixToken(typed.at(-1)!.folded)}"`].join(' AND ');
  const key = numberKey(request.text).replaceAll('/', '');
  const asNumber = `${rights} AND "^${key.slice(0, PREFIX_LENGTH)}"`;
  const numbers = /^\d/.test(key) ? scan.newest(asNumber, READ) : [];
  return new Set([...numbers, ...scan.newest(asWords, READ)]);
}
