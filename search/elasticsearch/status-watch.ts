/** The status, asked of the server at most once a second while nothing is written from here. */
import type { SearchCursor, SearchStatus } from '../port.ts';
import { readCursors } from './cursors.ts';
import type { Indices, Serving } from './indices.ts';
import type { Names } from './names.ts';
import { type Progress, readProgress } from './progress.ts';
import type { Server } from './server.ts';

const FRESH_MS = 1000;
/** A rebuild of another process that has not moved for so long has stopped. */
const SILENT_MS = 60_000;

interface Known {
  readonly at: number;
  readonly status: Promise<SearchStatus>;
}

export class StatusWatch {
  readonly #server: Server;
  readonly #names: Names;
  readonly #indices: Indices;
  #known: Known | null = null;
  #seen: { readonly stamp: string; readonly since: number } | null = null;

  constructor(server: Server, names: Names, indices: Indices) {
    this.#server = server;
    this.#names = names;
    this.#indices = indices;
  }

  status(isRebuilding: boolean): Promise<SearchStatus> {
    const now = performance.now();
    if (this.#known && now - this.#known.at < FRESH_MS) return this.#known.status;
    const status = this.#look(isRebuilding);
    this.#known = { at: now, status };
    status.catch(() => this.forget());
    return status;
  }

  /** Something has been written: what was known may be wrong. */
  forget(): void {
    this.#known = null;
  }

  async #look(isRebuilding: boolean): Promise<SearchStatus> {
    const serving = await this.#indices.serving();
    const { read, write, next } = this.#names;
    const [documents, cursors, isBuilding] = await Promise.all([
      this.#count(read),
      this.#cursors(serving === 'own' ? write : serving === 'older' ? next : read),
      this.#indices.isBuilding(),
    ]);
    const progress = isBuilding ? await readProgress(this.#server, this.#names) : null;
    return {
      engine: 'elasticsearch',
      ...this.#stateOf(serving, progress, isRebuilding),
      documents,
      cursors,
      ...(progress && { rebuilt: progress.taken }),
      ...(progress?.expected !== undefined && { expected: progress.expected }),
    };
  }

  #stateOf(
    serving: Serving,
    progress: Progress | null,
    isRebuilding: boolean,
  ): Pick<SearchStatus, 'state' | 'reason'> {
    const outdated = serving === 'older' ? ({ reason: 'INDEX_OUTDATED' } as const) : {};
    if (isRebuilding || (progress && this.#moves(progress))) return { state: 'rebuilding', ...outdated };
    if (serving === 'older') return { state: 'needs-rebuild', ...outdated };
    return progress ? { state: 'needs-rebuild', reason: 'REBUILD_INTERRUPTED' } : { state: 'ready' };
  }

  /** By our own clock: another machine's may be wrong. */
  #moves({ running, stamp }: Progress): boolean {
    const now = performance.now();
    const seen = JSON.stringify(stamp);
    if (this.#seen?.stamp !== seen) this.#seen = { stamp: seen, since: now };
    return running && now - this.#seen.since < SILENT_MS;
  }

  async #count(index: string): Promise<number> {
    const asked = { index, query: { exists: { field: 'agency' } } };
    const { count } = await this.#server.ask((client, limits) => client.count(asked, limits));
    return count;
  }

  async #cursors(index: string): Promise<SearchCursor[]> {
    return readCursors(this.#server, index);
  }
}
