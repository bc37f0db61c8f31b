/** Fills a new index beside the one that serves, and goes on where an earlier run stopped. */
import type { RebuildBatch, RebuildSource, SearchDocument } from '../port.ts';
import { writeAll } from './bulk.ts';
import { unavailable } from './faults.ts';
import type { Names } from './names.ts';
import { type Progress, readProgress, writeProgress } from './progress.ts';
import type { Server } from './server.ts';
import { documentWrite } from './sources.ts';

const GROUP = 500;
/** Long bodies fill a group sooner. */
const GROUP_LENGTH = 4_000_000;

export interface Build {
  readonly server: Server;
  readonly names: Names;
  readonly source: RebuildSource;
  readonly expected?: number;
}

export async function fill({ server, names, source, expected }: Build): Promise<void> {
  const { at, taken, stamp } = await readProgress(server, names);
  const begun = { at, taken, stamp, running: true, ...(expected !== undefined && { expected }) };
  let progress = await writeProgress(server, names, begun);
  try {
    for await (const batch of inGroups(source(at))) {
      progress = await take(batch, progress, { server, names });
    }
  } catch (error) {
    await writeProgress(server, names, { ...progress, running: false }).catch(() => undefined);
    throw error;
  }
}

async function take(
  batch: RebuildBatch,
  progress: Progress,
  { server, names }: Pick<Build, 'server' | 'names'>,
): Promise<Progress> {
  const gone = await writeAll(server, batch.docs.map(documentWrite), { alias: names.next, refresh: false });
  if (gone) throw unavailable('SERVER_FAILS', ['the index that is being built is gone']);
  // Only now: what is told as taken is there.
  return writeProgress(server, names, {
    ...progress,
    at: batch.at,
    taken: progress.taken + batch.docs.length,
  });
}

/** Few large writes instead of many small ones. */
async function* inGroups(source: AsyncIterable<RebuildBatch>): AsyncGenerator<RebuildBatch> {
  let docs: SearchDocument[] = [];
  let length = 0;
  let at: string | null = null;
  for await (const batch of source) {
    at = batch.at;
    docs.push(...batch.docs);
    length += batch.docs.reduce((sum, { text }) => sum + (text.body?.length ?? 0), 0);
    if (docs.length < GROUP && length < GROUP_LENGTH) continue;
    yield { docs, at };
    docs = [];
    length = 0;
    at = null;
  }
  if (at !== null) yield { docs, at };
}
