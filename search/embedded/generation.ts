/** One index file with the threads that serve it: one writes, some answer. */
import type { EngineAnswer, EngineRequest, EngineSuggest, Removal } from '../engine.ts';
import type { SearchCursor, SearchDocument, SearchRef, Suggestion } from '../port.ts';
import { WorkerCalls } from './calls.ts';
import type { IndexState } from './index-writer.ts';

const WRITER = new URL('./writer-thread.ts', import.meta.url);
const READER = new URL('./reader-thread.ts', import.meta.url);

export class Generation {
  readonly path: string;
  readonly #writer: WorkerCalls;
  readonly #readers: (WorkerCalls | null)[];
  #state!: IndexState;

  private constructor(path: string, readers: number) {
    this.path = path;
    this.#writer = new WorkerCalls(WRITER, path);
    this.#readers = Array.from({ length: readers }, () => null);
  }

  /** The writer comes first: it makes the tables. */
  static async open(path: string, readers: number): Promise<Generation> {
    const generation = new Generation(path, readers);
    generation.#state = await generation.#writer.call('open');
    return generation;
  }

  put(docs: readonly SearchDocument[], cursor?: SearchCursor): Promise<void> {
    return this.#write('put', docs, cursor);
  }

  remove(agency: string, refs: readonly SearchRef[], removal: Removal): Promise<void> {
    return this.#write('remove', agency, refs, removal);
  }

  putRebuilt(docs: readonly SearchDocument[], meta: Readonly<Record<string, string>>): Promise<void> {
    return this.#write('putRebuilt', docs, meta);
  }

  setCursors(cursors: readonly SearchCursor[]): Promise<void> {
    return this.#write('setCursors', cursors);
  }

  setMeta(values: Readonly<Record<string, string | null>>): Promise<void> {
    return this.#write('setMeta', values);
  }

  async settle(): Promise<void> {
    for (let step = 0; !(await this.#writer.call<boolean>('settle', step)); step++);
  }

  /** As of the last write that has returned. */
  get state(): IndexState {
    return this.#state;
  }

  query(request: EngineRequest): Promise<EngineAnswer> {
    return this.#leastBusy().call('query', request);
  }

  suggest(request: EngineSuggest): Promise<readonly Suggestion[]> {
    return this.#leastBusy().call('suggest', request);
  }

  async #write(name: string, ...args: readonly unknown[]): Promise<void> {
    this.#state = await this.#writer.call<IndexState>(name, ...args);
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader?.end()));
    await this.#writer.end();
  }

  /** Readers start when first needed, and again if one has died. */
  #leastBusy(): WorkerCalls {
    for (const [i, reader] of this.#readers.entries()) {
      if (reader && !reader.ended && reader.waiting === 0) return reader;
      if (!reader || reader.ended) {
        const fresh = new WorkerCalls(READER, this.path);
        this.#readers[i] = fresh;
        return fresh;
      }
    }
    const present = this.#readers.filter((reader) => reader !== null);
    return present.reduce((least, reader) => (reader.waiting < least.waiting ? reader : least));
  }
}
