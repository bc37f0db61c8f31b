/** The engine on Elasticsearch: for several processes and more documents than one machine holds. */
import { setTimeout as after } from 'node:timers/promises';
import type { EngineAnswer, EngineRequest, EngineSuggest, Removal, SearchEngine } from '../engine.ts';
import type {
  RebuildSource,
  SearchCursor,
  SearchDocument,
  SearchRef,
  SearchStatus,
  Suggestion,
} from '../port.ts';
import { answer } from './answering.ts';
import { copyCursors, readCursor } from './cursors.ts';
import { isType, toldOf, unavailable } from './faults.ts';
import { IndexWriter } from './index-writer.ts';
import { Indices } from './indices.ts';
import { layoutOf } from './layout.ts';
import { type Names, namesOf } from './names.ts';
import { Reader } from './reader.ts';
import { fill } from './rebuilding.ts';
import { copyRemovals } from './removals.ts';
import { closedError, Server, type ServerOptions } from './server.ts';
import { documentWrite, removalWrite } from './sources.ts';
import { StatusWatch } from './status-watch.ts';
import { suggest } from './suggesting.ts';

export interface ElasticsearchOptions extends ServerOptions {
  /** All names at the server begin with it: one for each installation. */
  readonly prefix: string;
  readonly shards: number;
  readonly replicas: number;
  readonly icu: boolean;
}

/** How long closing waits for what is under way; then it is cut off. Nothing is lost: the cursor tells what is missing. */
const PATIENCE_MS = 2000;

/** Opens without asking the server: it may be away, and everything else works all the same. */
export function openElasticsearch(options: ElasticsearchOptions): SearchEngine {
  return new ElasticsearchEngine(options);
}

class ElasticsearchEngine implements SearchEngine {
  readonly shared = true;
  readonly #server: Server;
  readonly #names: Names;
  readonly #indices: Indices;
  readonly #writer: IndexWriter;
  readonly #reader: Reader;
  readonly #status: StatusWatch;
  #rebuild: Promise<void> | null = null;
  /** Writes go one after the other: a swap finds none under way, and no more than one is held in memory twice. */
  #writes: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: ElasticsearchOptions) {
    this.#names = namesOf(options.prefix, layoutOf(options.icu));
    this.#server = new Server(options);
    this.#indices = new Indices(this.#server, this.#names, options);
    this.#writer = new IndexWriter(this.#server, this.#names, this.#indices);
    this.#reader = new Reader(this.#server, this.#names);
    this.#status = new StatusWatch(this.#server, this.#names, this.#indices);
  }

  put(docs: readonly SearchDocument[], cursor?: SearchCursor): Promise<void> {
    return this.#queue(() => this.#writer.write(docs.map(documentWrite), cursor));
  }

  remove(agency: string, refs: readonly SearchRef[], { seq, cursor }: Removal): Promise<void> {
    const writes = refs.map((ref) => removalWrite(agency, ref, seq));
    return this.#queue(() => this.#writer.write(writes, cursor));
  }

  query(request: EngineRequest): Promise<EngineAnswer> {
    return this.#read(() => answer(this.#reader, request));
  }

  suggest(request: EngineSuggest): Promise<readonly Suggestion[]> {
    return this.#read(() => suggest(this.#reader, request));
  }

  cursor(agency: string): Promise<number> {
    return this.#read(async () => {
      const serving = await this.#indices.serving();
      return readCursor(this.#server, serving === 'older' ? this.#names.next : this.#names.read, agency);
    });
  }

  status(): Promise<SearchStatus> {
    return this.#read(() => this.#status.status(this.#rebuild !== null));
  }

  rebuild(source: RebuildSource, expected?: number): Promise<void> {
    if (this.#closed) return Promise.reject(closedError());
    this.#rebuild ??= this.#runRebuild(source, expected)
      .catch((error: unknown) => {
        throw toldOf(error);
      })
      .finally(() => {
        this.#rebuild = null;
        this.#status.forget();
      });
    return this.#rebuild;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const busy = Promise.allSettled([this.#rebuild, this.#writes]);
    await Promise.race([busy, after(PATIENCE_MS, undefined, { ref: false })]);
    await this.#server.close();
  }

  async #runRebuild(source: RebuildSource, expected?: number): Promise<void> {
    if ((await this.#indices.serving()) === 'newer') throw unavailable('INDEX_NEWER');
    await this.#inTurn(() => this.#indices.startBuilding());
    this.#status.forget();
    await fill({
      server: this.#server,
      names: this.#names,
      source: (from) => this.#whileOpen(source(from)),
      ...(expected !== undefined && { expected }),
    });
    if ((await this.#indices.serving()) === 'own') await copyRemovals(this.#server, this.#names);
    await this.#inTurn(() => this.#swap());
  }

  async #swap(): Promise<void> {
    const serving = await this.#indices.serving();
    await this.#indices.refresh(this.#names.next);
    // What an older program has written did not come here: its cursor says nothing of this index.
    if (serving === 'own') await copyCursors(this.#server, this.#names);
    await this.#indices.swap();
    this.#status.forget();
  }

  async *#whileOpen<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const batch of source) {
      if (this.#closed) throw closedError();
      yield batch;
    }
  }

  async #read<T>(read: () => Promise<T>): Promise<T> {
    if (this.#closed) throw closedError();
    try {
      await this.#indices.serving();
      return await this.#unlessGone(read);
    } catch (error) {
      throw toldOf(error);
    }
  }

  /** An index that somebody has removed is an empty one: the journal is followed from its beginning. */
  async #unlessGone<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!isType(error, 'index_not_found_exception')) throw error;
      this.#indices.forget();
      await this.#indices.serving();
      return read();
    }
  }

  async #queue(write: () => Promise<void>): Promise<void> {
    if (this.#closed) throw closedError();
    try {
      await this.#inTurn(write);
    } catch (error) {
      throw toldOf(error);
    } finally {
      this.#status.forget();
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#writes.then(work);
    this.#writes = result.catch(() => undefined);
    return result;
  }
}
