import { numberKey, type Search, type SearchHit } from '../../../search/port.ts';
import type { Storage } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import type { DirectoryService } from '../directory/index.ts';
import { INCOMING } from '../incoming/index.ts';
import { OUTGOING } from '../outgoing/index.ts';
import { FILEABLE, FOUND_KINDS, type FoundRecord } from './finding-document.ts';
import { findingTokens, mayShow } from './finding-policy.ts';
import {
  FACETS,
  type FindingAnswer,
  type FindingQuery,
  type Lookup,
  type Suggestions,
} from './finding-schema.ts';
import { facetsView, foundViewOf, hitViewOf } from './finding-view.ts';
import { wholenessOf } from './finding-wholeness.ts';

export interface FindingDeps {
  readonly storage: Storage;
  readonly search: Search;
  readonly directory: DirectoryService;
}

/** So many are looked up by one number; more is a case for the search page. */
const LOOKED_UP = 20;

export class FindingService {
  readonly #deps: FindingDeps;

  constructor(deps: FindingDeps) {
    this.#deps = deps;
  }

  async search(context: Context, query: FindingQuery, locale: 'vi' | 'en' = 'vi'): Promise<FindingAnswer> {
    const { agency } = context.actor;
    // Before the query: what is finished meanwhile only makes the answer better than it says.
    const index = await wholenessOf(context, this.#deps);
    const answer = await this.#deps.search.query({
      agency,
      readerTokens: findingTokens(context.actor),
      text: query.q,
      filters: filtersOf(query),
      sort: query.sort,
      limit: query.limit,
      facets: FACETS,
      ...(query.after !== undefined && { after: query.after }),
    });
    const records = await this.#readable(context, answer.hits);
    const directory = await this.#deps.directory.of(context);
    const items = answer.hits.flatMap((hit) => {
      const record = records.get(keyOf(hit.ref));
      // Filed a moment ago: the index does not know yet.
      const filed = query.fileable === 'true' && record && 'dossier' in record && record.dossier;
      return record && !filed ? [hitViewOf(hit, record)] : [];
    });
    const { total, relaxed, problems, next } = answer;
    return {
      items,
      total: { ...total },
      facets: facetsView(answer.facets, { directory, locale }),
      relaxed,
      problems: problems.map(({ code, at }) => ({ code, at: [at[0], at[1]] })),
      ...(next !== undefined && { next }),
      index,
    };
  }

  async suggest(context: Context, { q, limit }: { q: string; limit: number }): Promise<Suggestions> {
    const { agency } = context.actor;
    const tokens = findingTokens(context.actor);
    const index = await wholenessOf(context, this.#deps);
    const found = await this.#deps.search.suggest({ agency, readerTokens: tokens, text: q, limit });
    const items = found.map(({ ref, field, text, marks }) => ({
      kind: ref.kind,
      id: ref.id,
      field,
      text,
      marks: marks.map(([start, end]): [number, number] => [start, end]),
    }));
    return { items, index };
  }

  /** By number and symbol in any usual spelling: from the records, so that what was just registered is there. */
  async lookup(context: Context, number: string): Promise<Lookup> {
    const key = numberKey(number);
    const pages = await Promise.all(
      [INCOMING, OUTGOING].map(async (kind) => {
        const query = { agency: context.actor.agency, filter: { numberKey: key }, limit: LOOKED_UP };
        const { items } = await this.#deps.storage.find<object>(kind, query);
        return items
          .filter((record) => mayShow(context.actor, kind, record))
          .map((record) => foundViewOf(kind as typeof INCOMING, record as FoundRecord));
      }),
    );
    const items = pages.flat().sort((one, other) => (one.date < other.date ? 1 : -1));
    return { items: key === '' ? [] : items };
  }

  /** The records of the hits, as they are now, where the reader may see them. */
  async #readable(context: Context, hits: readonly SearchHit[]): Promise<ReadonlyMap<string, FoundRecord>> {
    const records = new Map<string, FoundRecord>();
    for (const kind of FOUND_KINDS) {
      const ids = hits.filter(({ ref }) => ref.kind === kind).map(({ ref }) => ref.id);
      if (ids.length === 0) continue;
      const found = await this.#deps.storage.getMany<object>(kind, context.actor.agency, ids);
      for (const record of found) {
        if (mayShow(context.actor, kind, record))
          records.set(keyOf({ kind, id: record.id }), record as FoundRecord);
      }
    }
    return records;
  }
}

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

function filtersOf(query: FindingQuery): Record<string, readonly string[]> {
  const filters: Record<string, readonly string[]> = {};
  for (const field of [...FACETS, 'dossier'] as const) {
    const wanted = query[field];
    if (wanted !== undefined) filters[field] = typeof wanted === 'string' ? [wanted] : wanted;
  }
  if (query.fileable === 'true') filters.filing = [FILEABLE];
  return filters;
}
