/** A small pool of reader threads, started when first needed; each request goes to the one that has least to do. */
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Kind } from '../port.ts';
import type { Folder } from './files.ts';
import type { ReaderRequest } from './reader-thread.ts';
import { Thread } from './thread.ts';

const MOST = 4;
const PATIENCE_MS = 1000;

export class Readers {
  readonly #setting: { readonly folder: Folder; readonly kinds: readonly Kind[] };
  readonly #threads: Thread[] = [];
  readonly #size = Math.min(MOST, Math.max(2, availableParallelism() - 1));

  constructor(folder: Folder, kinds: readonly Kind[]) {
    this.#setting = { folder, kinds };
  }

  ask<T>(request: ReaderRequest): Promise<T> {
    return this.#freest().ask<T>(request);
  }

  async end(): Promise<void> {
    // A thread in the middle of a long query ends when that does; nobody waits for it.
    const ended = Promise.all(this.#threads.map((thread) => thread.end()));
    await Promise.race([ended, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  }

  #freest(): Thread {
    const idle = this.#threads.find((thread) => thread.busy === 0);
    if (idle) return idle;
    if (this.#threads.length < this.#size) {
      const thread = new Thread(new URL('./reader-thread.ts', import.meta.url), this.#setting);
      this.#threads.push(thread);
      return thread;
    }
    return this.#threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
  }
}
