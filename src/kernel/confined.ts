// What opens foreign files (PDF, DOCX, key files) runs in subprocesses whose time and resident memory are watched: the
// limits of a worker thread bound neither buffers nor WebAssembly.
import { ConfinedError } from './confined-error.ts';
import { type ConfinedLimits, ConfinedProcess } from './confined-process.ts';

export { type ConfinedCode, ConfinedError } from './confined-error.ts';
export type { ConfinedLimits } from './confined-process.ts';

export interface Confined {
  /**
   * Calls `run(input)` of the module at `script` in a subprocess. Input and result are structured clones; large files
   * are named by path. Rejects with `ConfinedError`.
   */
  run<I, O>(script: URL, input: I, limits: ConfinedLimits): Promise<O>;
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

  async close(): Promise<void> {
    this.#closed = true;
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
    if (!this.#all.delete(child)) return;
    const ending = child.end().finally(() => this.#endings.delete(ending));
    this.#endings.add(ending);
  }
}

export function openConfined(options: ConfinedOptions): Confined {
  return new Pool({ node: process.execPath, jobsPerChild: 200, idleBytes: 256 * 1024 * 1024, ...options });
}
