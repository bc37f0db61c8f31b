// What opens foreign files (PDF, DOCX, key files) runs in subprocesses whose time and resident memory are watched: the
// limits of a worker thread bound neither buffers nor WebAssembly.
import { ConfinedError } from './confined-error.ts';
import { type ConfinedLimits, type ConfinedOrder, ConfinedProcess } from './confined-process.ts';

export { type ConfinedCode, ConfinedError } from './confined-error.ts';
export type { ConfinedLimits } from './confined-process.ts';

/** A subprocess that one caller has for itself: nobody else's jobs run there before, between or after. */
export interface OwnProcess {
  run<I, O>(script: URL, input: I, limits: ConfinedLimits): Promise<O>;
  /** Ends it, with all that it remembers. */
  end(): Promise<void>;
}

export interface Confined {
  /**
   * Calls `run(input)` of the module at `script` in a subprocess. Input and result are structured clones; large files
   * are named by path. Rejects with `ConfinedError`.
   */
  run<I, O>(script: URL, input: I, limits: ConfinedLimits): Promise<O>;
  /**
   * A new subprocess beside the others, or nothing where too many are out already. What its jobs keep in memory is the
   * caller's alone and ends with it; so does whatever a hostile file made of it.
   */
  own(): OwnProcess | undefined;
  /** Ends every subprocess; jobs under way and waiting are refused with `CLOSED`. */
  close(): Promise<void>;
}

export interface ConfinedOptions {
  /** How many subprocesses at most. */
  size: number;
  /** The runtime to start them with; default: the one that runs this. */
  node?: string;
  /** A child is replaced after so many jobs … */
  jobsPerChild?: number;
  /** … or when it holds more memory than this after a job. */
  idleBytes?: number;
  /** How many subprocesses at most that callers have for themselves. */
  owned?: number;
}

interface Waiting {
  start(child: ConfinedProcess): void;
  refuse(error: Error): void;
}

class Pool implements Confined {
  readonly #options: Required<ConfinedOptions>;
  readonly #all = new Set<ConfinedProcess>();
  readonly #idle: ConfinedProcess[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #endings = new Set<Promise<void>>();
  readonly #owned = new Set<ConfinedProcess>();
  #closed = false;

  constructor(options: Required<ConfinedOptions>) {
    this.#options = options;
  }

  async run<I, O>(script: URL, input: I, limits: ConfinedLimits): Promise<O> {
    const child = await this.#take();
    try {
      return (await child.run({ script: script.href, input, limits })) as O;
    } catch (error) {
      throw this.#closed ? new ConfinedError('CLOSED', '') : error;
    } finally {
      await this.#giveBack(child);
    }
  }

  own(): OwnProcess | undefined {
    if (this.#closed || this.#owned.size >= this.#options.owned) return undefined;
    const child = new ConfinedProcess(this.#options.node);
    this.#owned.add(child);
    child.yieldToOthers();
    let last: Promise<unknown> = Promise.resolve();
    return {
      run: <I, O>(script: URL, input: I, limits: ConfinedLimits) => {
        const job = last.then(() => this.#runOwn<O>(child, { script: script.href, input, limits }));
        last = job.catch(() => {});
        return job;
      },
      end: async () => {
        if (this.#owned.delete(child)) await this.#ended(child);
      },
    };
  }

  async #runOwn<O>(child: ConfinedProcess, order: ConfinedOrder): Promise<O> {
    if (!this.#owned.has(child)) throw new ConfinedError('CLOSED', '');
    try {
      return (await child.run(order)) as O;
    } catch (error) {
      throw this.#closed ? new ConfinedError('CLOSED', '') : error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const child of this.#owned) this.#ended(child);
    this.#owned.clear();
    for (const one of this.#waiting.splice(0)) one.refuse(new ConfinedError('CLOSED', ''));
    for (const child of [...this.#all]) this.#end(child);
    await Promise.all(this.#endings);
  }

  #take(): Promise<ConfinedProcess> {
    if (this.#closed) return Promise.reject(new ConfinedError('CLOSED', ''));
    const free = this.#free();
    if (free) return Promise.resolve(free);
    return new Promise((start, refuse) => this.#waiting.push({ start, refuse }));
  }

  #free(): ConfinedProcess | undefined {
    for (let child = this.#idle.pop(); child; child = this.#idle.pop()) {
      if (child.alive) return child;
      this.#end(child);
    }
    if (this.#all.size >= this.#options.size) return undefined;
    const born = new ConfinedProcess(this.#options.node);
    this.#all.add(born);
    return born;
  }

  async #giveBack(child: ConfinedProcess): Promise<void> {
    const held = await child.residentBytes();
    const worn = child.jobs >= this.#options.jobsPerChild || (held ?? 0) > this.#options.idleBytes;
    if (this.#closed || worn || !child.alive) this.#end(child);
    else this.#idle.push(child);
    const next = this.#waiting.shift();
    const free = next && this.#free();
    if (next && free) next.start(free);
    else if (next) this.#waiting.unshift(next);
  }

  #end(child: ConfinedProcess): void {
    if (this.#all.delete(child)) this.#ended(child);
  }

  #ended(child: ConfinedProcess): Promise<void> {
    const ending = child.end().finally(() => this.#endings.delete(ending));
    this.#endings.add(ending);
    return ending;
  }
}

export function openConfined(options: ConfinedOptions): Confined {
  const usual = { node: process.execPath, jobsPerChild: 200, idleBytes: 256 * 1024 * 1024, owned: 4 };
  return new Pool({ ...usual, ...options });
}
