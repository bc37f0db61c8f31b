/** The embedded engine: SQLite FTS5 in a file of its own, written by one thread and read by some. */
import type { EngineAnswer, EngineRequest, EngineSuggest, Removal, SearchEngine } from '../engine.ts';
import { SearchError } from '../errors.ts';
import type {
  RebuildBatch,
  RebuildSource,
  SearchCursor,
  SearchDocument,
  SearchRef,
  SearchStatus,
  Suggestion,
} from '../port.ts';
import { IndexDamaged } from './calls.ts';
import { Generation } from './generation.ts';
import { IndexFolder } from './index-folder.ts';
import { type Fault, faultOf } from './layout.ts';

export async function openEmbedded(folder: string, readers: number): Promise<SearchEngine> {
  const files = new IndexFolder(folder);
  await files.ensure();
  const { serving, building } = await openFiles(files, readers);
  return new EmbeddedEngine(files, { readers, serving, building });
}

interface Generations {
  readonly serving: Generation;
  /** A rebuild that an earlier run could not finish. */
  readonly building: Generation | null;
}

async function openFiles(files: IndexFolder, readers: number): Promise<Generations> {
  const names = await files.names();
  const current = await files.current();
  const serving = await openServing(files, current, readers);
  let building: Generation | null = null as Generation | null;
  for (const name of names) {
    if (name === current) continue;
    const fault: Fault | null = building ? 'INDEX_OUTDATED' : faultOf(files.path(name));
    const generation: Generation | null = fault ? null : await Generation.open(files.path(name), 0);
    if (generation?.state.building) building = generation;
    else {
      await generation?.close();
      await files.remove(name);
    }
  }
  return { serving, building };
}

async function openServing(files: IndexFolder, current: string | null, readers: number): Promise<Generation> {
  if (current === null) return openEmpty(files, readers);
  const fault = (await files.names()).includes(current) ? faultOf(files.path(current)) : 'INDEX_DAMAGED';
  if (fault === null) return Generation.open(files.path(current), readers);
  if (fault === 'INDEX_DAMAGED') await files.setAside(current);
  else await files.remove(current);
  return openEmpty(files, readers, fault);
}

async function openEmpty(files: IndexFolder, readers: number, reason?: Fault): Promise<Generation> {
  const name = await files.nextName();
  const generation = await Generation.open(files.path(name), readers);
  if (reason) await generation.setMeta({ reason });
  await files.setCurrent(name);
  return generation;
}

const REBUILD_GROUP = 2000;

class EmbeddedEngine implements SearchEngine {
  readonly shared = false;
  readonly #files: IndexFolder;
  readonly #readers: number;
  #serving: Generation;
  #building: Generation | null;
  #rebuild: Promise<void> | null = null;
  #expected: number | undefined;
  #replacing: Promise<void> | null = null;
  /** Writes go one after the other, so that a swap finds none under way. */
  #writes: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(files: IndexFolder, { readers, serving, building }: Generations & { readers: number }) {
    this.#files = files;
    this.#readers = readers;
    this.#serving = serving;
    this.#building = building;
  }

  put(docs: readonly SearchDocument[], cursor?: SearchCursor): Promise<void> {
    return this.#write((generation) => generation.put(docs, cursor));
  }

  remove(agency: string, refs: readonly SearchRef[], removal: Removal): Promise<void> {
    return this.#write((generation) => generation.remove(agency, refs, removal));
  }

  query(request: EngineRequest): Promise<EngineAnswer> {
    return this.#read((generation) => generation.query(request));
  }

  suggest(request: EngineSuggest): Promise<readonly Suggestion[]> {
    return this.#read((generation) => generation.suggest(request));
  }

  async cursor(agency: string): Promise<number> {
    if (this.#closed) throw closedError();
    const { cursors } = this.#serving.state;
    return cursors.find((cursor) => cursor.agency === agency)?.seq ?? 0;
  }

  async status(): Promise<SearchStatus> {
    if (this.#closed) throw closedError();
    await this.#replacing;
    const { state } = this.#serving;
    const building = this.#building?.state;
    const reason = state.reason ?? (building && !this.#rebuild ? 'REBUILD_INTERRUPTED' : undefined);
    return {
      engine: 'embedded',
      state: this.#rebuild ? 'rebuilding' : reason ? 'needs-rebuild' : 'ready',
      ...(reason && { reason }),
      documents: state.documents,
      cursors: state.cursors,
      ...(building && { rebuilt: building.documents }),
      ...(this.#rebuild && this.#expected !== undefined && { expected: this.#expected }),
    };
  }

  rebuild(source: RebuildSource, expected?: number): Promise<void> {
    if (this.#closed) return Promise.reject(closedError());
    if (!this.#rebuild) this.#expected = expected;
    this.#rebuild ??= this.#runRebuild(source).finally(() => {
      this.#rebuild = null;
    });
    return this.#rebuild;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#rebuild?.catch(() => undefined);
    await this.#writes;
    await this.#replacing;
    await this.#building?.close();
    await this.#serving.close();
  }

  async #runRebuild(source: RebuildSource): Promise<void> {
    const building = this.#building ?? (await this.#startBuilding());
    const { at } = building.state;
    let writing = Promise.resolve();
    for await (const batch of inGroups(source(at))) {
      if (this.#closed) throw closedError();
      // The source goes on reading while this is written.
      await writing;
      writing = building.putRebuilt(batch.docs, { at: batch.at });
      writing.catch(() => undefined);
    }
    await writing;
    await building.settle();
    await this.#queue(() => this.#swap(building));
  }

  /** From the moment the queue lets it in, every write reaches it too. */
  #startBuilding(): Promise<Generation> {
    return this.#queue(async () => {
      const path = this.#files.path(await this.#files.nextName());
      const building = await Generation.open(path, this.#readers);
      await building.setMeta({ building: 'yes' });
      this.#building = building;
      return building;
    });
  }

  async #swap(building: Generation): Promise<void> {
    const old = this.#serving;
    const { cursors } = old.state;
    await building.setCursors(cursors);
    await building.setMeta({ building: null, at: null });
    const ready = building.path;
    this.#building = null;
    await building.close();
    this.#serving = await Generation.open(ready, this.#readers);
    await this.#files.setCurrent(nameOf(ready));
    await old.close();
    await this.#files.remove(nameOf(old.path));
  }

  /**
   * The index being built is written before the one that serves, because the cursor of the latter decides what is
   * written again after a crash.
   */
  #write(write: (generation: Generation) => Promise<void>): Promise<void> {
    if (this.#closed) return Promise.reject(closedError());
    return this.#queue(async () => {
      if (this.#building) await write(this.#building);
      const serving = this.#serving;
      await write(serving).catch((error) => this.#replaceIfDamaged(error, serving));
    });
  }

  async #read<T>(read: (generation: Generation) => Promise<T>): Promise<T> {
    if (this.#closed) throw closedError();
    const asked = this.#serving;
    try {
      return await read(asked);
    } catch (error) {
      // Swapped or replaced while it was asked: the one that serves now can answer.
      if (asked === this.#serving) await this.#replaceIfDamaged(error, asked);
      return read(this.#serving);
    }
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#writes.then(work);
    this.#writes = result.catch(() => undefined);
    return result;
  }

  async #replaceIfDamaged(error: unknown, broken: Generation): Promise<void> {
    if (!(error instanceof IndexDamaged)) throw error;
    if (broken === this.#serving) {
      this.#replacing ??= this.#replace(broken).finally(() => {
        this.#replacing = null;
      });
    }
    await this.#replacing;
  }

  async #replace(broken: Generation): Promise<void> {
    await broken.close();
    await this.#files.setAside(nameOf(broken.path));
    this.#serving = await openEmpty(this.#files, this.#readers, 'INDEX_DAMAGED');
  }
}

/** Few large transactions instead of many small ones. */
async function* inGroups(source: AsyncIterable<RebuildBatch>): AsyncGenerator<RebuildBatch> {
  let docs: SearchDocument[] = [];
  let at = '';
  for await (const batch of source) {
    at = batch.at;
    docs.push(...batch.docs);
    if (docs.length < REBUILD_GROUP) continue;
    yield { docs, at };
    docs = [];
  }
  if (docs.length > 0) yield { docs, at };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('index-'));
}

function closedError(): SearchError {
  return new SearchError('SEARCH_CLOSED', 'the search index is closed');
}
