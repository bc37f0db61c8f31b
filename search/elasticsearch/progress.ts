/** How far the index that is being built has come. It is kept in that index, so both are there or none. */
import { isStatus, unavailable } from './faults.ts';
import type { Names } from './names.ts';
import type { Server } from './server.ts';

export interface Progress {
  /** Where the source goes on; `null` at the beginning. */
  readonly at: string | null;
  readonly taken: number;
  readonly expected?: number;
  readonly running: boolean;
  /** Each state is written over the one that was read: of two who build, one is told that another has gone on. */
  readonly stamp: { readonly if_seq_no: number; readonly if_primary_term: number } | null;
}

const NAME = 'progress';
const NONE: Progress = { at: null, taken: 0, running: false, stamp: null };

export async function readProgress(server: Server, { next }: Names): Promise<Progress> {
  const asked = { index: next, id: NAME, routing: NAME };
  try {
    const found = await server.ask((client, limits) =>
      client.get<{ progress: Omit<Progress, 'stamp'> }>(asked, limits),
    );
    const stamp = { if_seq_no: found._seq_no!, if_primary_term: found._primary_term! };
    return { ...found._source!.progress, stamp };
  } catch (error) {
    if (isStatus(error, 404)) return NONE;
    throw error;
  }
}

export async function writeProgress(server: Server, { next }: Names, progress: Progress): Promise<Progress> {
  const { stamp, ...kept } = progress;
  const place = { index: next, id: NAME, routing: NAME, require_alias: true };
  const condition = stamp ?? { op_type: 'create' as const };
  try {
    const written = await server.write((client, limits) =>
      client.index({ ...place, ...condition, document: { progress: kept } }, limits),
    );
    return { ...progress, stamp: { if_seq_no: written._seq_no!, if_primary_term: written._primary_term! } };
  } catch (error) {
    if (isStatus(error, 409)) throw unavailable('SERVER_BUSY', ['another process goes on with the rebuild']);
    throw error;
  }
}
