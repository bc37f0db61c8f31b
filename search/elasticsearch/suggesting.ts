/** Suggestions while typing: numbers, titles and abstracts that the reader may see, the newest first. */
import { numberKey, type Word, words } from '../analysis/index.ts';
import type { EngineSuggest } from '../engine.ts';
import type { Suggestion } from '../port.ts';
import { SUGGESTED_FIELDS, suggestionOf } from '../showing/suggestion.ts';
import { type Ask, any, rightsOf } from './clauses.ts';
import { SORTS } from './page-token.ts';
import type { Reader } from './reader.ts';

/** Read so many of the newest to find enough different ones. */
const READ = 60;

export async function suggest(reader: Reader, request: EngineSuggest): Promise<Suggestion[]> {
  const typed = [...words(request.text)];
  if (typed.length === 0) return [];
  const { hits } = await reader.search(request.agency, {
    query: { bool: { filter: [...rightsOf(request), begunAsk(request.text, typed)] } },
    sort: SORTS.newest,
    size: READ,
    track_total_hits: false,
    _source: ['kind', 'id', ...SUGGESTED_FIELDS.flatMap((field) => [`text.${field}`, `original.${field}`])],
  });
  const found = new Map<string, Suggestion>();
  for (const { _source } of hits.hits) {
    const { kind, id, text = {}, original } = _source!;
    const suggestion = suggestionOf({ kind, id }, { ...text, ...original }, { asked: request.text, typed });
    if (suggestion && !found.has(suggestion.text)) found.set(suggestion.text, suggestion);
    if (found.size >= request.limit) break;
  }
  return [...found.values()];
}

/** Every word whole but the last, which may be only begun; or the beginning of a number. */
function begunAsk(text: string, typed: readonly Word[]): Ask {
  const whole = typed.slice(0, -1).map((word): Ask => ({ match: { lead: word.exact } }));
  const begun: Ask = { prefix: { lead: { value: typed.at(-1)!.folded } } };
  const key = numberKey(text).replaceAll('/', '');
  const number: Ask[] = /^\d/.test(key) ? [{ prefix: { number_start: { value: key } } }] : [];
  return any([{ bool: { filter: [...whole, begun] } }, ...number]);
}
