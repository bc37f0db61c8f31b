/** Writes reach the index that serves and the one that is being built beside it. */
import type { SearchCursor } from '../port.ts';
import { writeAll } from './bulk.ts';
import { unavailable } from './faults.ts';
import type { Indices } from './indices.ts';
import type { Names } from './names.ts';
import type { Server } from './server.ts';
import { cursorWrite, type Write } from './sources.ts';

export class IndexWriter {
  readonly #server: Server;
  readonly #names: Names;
  readonly #indices: Indices;

  constructor(server: Server, names: Names, indices: Indices) {
    this.#server = server;
    this.#names = names;
    this.#indices = indices;
  }

  async write(writes: readonly Write[], cursor?: SearchCursor): Promise<void> {
    for (let attempt = 1; attempt <= 2; attempt++) {
      if (await this.#reaches(writes, cursor)) return;
      // Swapped by another process, or removed by somebody: what there is now is looked for.
      this.#indices.forget();
    }
    throw unavailable('SERVER_FAILS', ['the index is gone']);
  }

  /**
   * The index being built is written first, because the cursor of the one that serves decides what is written again
   * after a crash.
   */
  async #reaches(writes: readonly Write[], cursor?: SearchCursor): Promise<boolean> {
    const serving = await this.#indices.serving();
    if (serving === 'newer') throw unavailable('INDEX_NEWER');
    const { next, write } = this.#names;
    // Whoever begins a new index reads the records after that: what is written before need not reach it from here.
    const isBuilding = serving === 'older' || (await this.#indices.isBuilding());
    const reachedNext = isBuilding && (await this.#into(next, { writes, cursor, refresh: false }));
    if (serving === 'older') return reachedNext;
    return this.#into(write, { writes, cursor, refresh: true });
  }

  /**
   * The cursor goes last, when everything before it is there. So after a crash between the two the same entries come again,
   * and change nothing: their versions are there already.
   */
  async #into(alias: string, { writes, cursor, refresh }: Into): Promise<boolean> {
    if ((await writeAll(this.#server, writes, { alias, refresh })) === 'gone') return false;
    if (!cursor) return true;
    return (await writeAll(this.#server, [cursorWrite(cursor)], { alias, refresh: false })) !== 'gone';
  }
}

interface Into {
  readonly writes: readonly Write[];
  readonly cursor: SearchCursor | undefined;
  readonly refresh: boolean;
}
