/** What was removed stays removed in an index that is made anew: a process that was paused may still put what it had read. */
import { writeAll } from './bulk.ts';
import { unavailable } from './faults.ts';
import type { Names } from './names.ts';
import type { Server } from './server.ts';
import { removalNamed, type Write } from './sources.ts';

const PAGE = 1000;
const VIEW_KEPT = '2m';

interface RemovalSource {
  readonly seq: number;
}

/** From the index that serves into the one that takes its place. What is removed meanwhile reaches both. */
export async function copyRemovals(server: Server, { write, next }: Names): Promise<void> {
  for await (const removals of removalsOf(server, write)) {
    const gone = await writeAll(server, removals, { alias: next, refresh: false });
    if (gone) throw unavailable('SERVER_FAILS', ['the index that is being built is gone']);
  }
}

async function* removalsOf(server: Server, index: string): AsyncGenerator<Write[]> {
  await server.write((client, limits) => client.indices.refresh({ index }, limits));
  const { id } = await server.ask((client, limits) =>
    client.openPointInTime({ index, keep_alive: VIEW_KEPT }, limits),
  );
  const asked = {
    pit: { id, keep_alive: VIEW_KEPT },
    query: { term: { gone: true } },
    sort: [{ _shard_doc: 'asc' as const }],
    size: PAGE,
    _source: ['seq'],
    track_total_hits: false,
    allow_partial_search_results: false,
  };
  try {
    for (let last: { search_after?: (string | number)[] } = {}; ; ) {
      const page = { ...asked, ...last };
      const { hits } = await server.ask((client, limits) => client.search<RemovalSource>(page, limits));
      if (hits.hits.length > 0) {
        yield hits.hits.map(({ _id, _routing, _source }) => removalNamed(_id!, _routing!, _source!.seq));
      }
      if (hits.hits.length < PAGE) return;
      last = { search_after: hits.hits.at(-1)!.sort as (string | number)[] };
    }
  } finally {
    await server.ask((client, limits) => client.closePointInTime({ id }, limits)).catch(() => undefined);
  }
}
