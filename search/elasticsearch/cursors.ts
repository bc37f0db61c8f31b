/** Where the consumers of the journals stand: documents of the index itself, so that they are gone when it is. */
import type { SearchCursor } from '../port.ts';
import { writeAll } from './bulk.ts';
import { isStatus, isType } from './faults.ts';
import type { Names } from './names.ts';
import type { Server } from './server.ts';
import { cursorName, cursorWrite } from './sources.ts';

interface CursorSource {
  readonly cursor: SearchCursor;
}

/** More agencies than this are not in one installation. */
const MOST_AGENCIES = 10_000;

export async function readCursor(server: Server, index: string, agency: string): Promise<number> {
  const asked = { index, id: cursorName(agency), routing: agency };
  try {
    const found = await server.ask((client, limits) => client.get<CursorSource>(asked, limits));
    return found._source!.cursor.seq;
  } catch (error) {
    if (isStatus(error, 404) && !isType(error, 'index_not_found_exception')) return 0;
    throw error;
  }
}

/** As of the last refresh of the index. */
export async function readCursors(server: Server, index: string): Promise<SearchCursor[]> {
  const asked = {
    index,
    query: { exists: { field: 'cursor.agency' } },
    sort: [{ 'cursor.agency': { order: 'asc' as const } }],
    size: MOST_AGENCIES,
    _source: ['cursor'],
    allow_partial_search_results: false,
  };
  const { hits } = await server.ask((client, limits) => client.search<CursorSource>(asked, limits));
  return hits.hits.map(({ _source }) => _source!.cursor);
}

/** From the index that serves into the one that takes its place; every write has reached both. */
export async function copyCursors(server: Server, { write, next }: Names): Promise<void> {
  await server.write((client, limits) => client.indices.refresh({ index: write }, limits));
  const cursors = await readCursors(server, write);
  await writeAll(server, cursors.map(cursorWrite), { alias: next, refresh: true });
}
