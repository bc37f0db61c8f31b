/** When the write-ahead log is brought into the database file: in a thread, so that no commit waits for it. */
import type { Folder } from './files.ts';
import { Thread } from './thread.ts';

/** So many batches are some thousand pages. Should the thread fall behind, the writer does it at a greater size. */
const BATCHES = 64;

export class Checkpoints {
  readonly #thread: Thread;
  #running: Promise<void> | undefined;
  #batches = 0;

  constructor(folder: Folder) {
    this.#thread = new Thread(new URL('./checkpoint-thread.ts', import.meta.url), { folder });
  }

  /** A batch was written. */
  count(): void {
    if (++this.#batches < BATCHES || this.#running) return;
    this.#batches = 0;
    const done = () => {
      this.#running = undefined;
    };
    // What could not be done now is done the next time, or by the writer.
    this.#running = this.#thread.ask<void>({}).then(done, done);
  }

  async end(): Promise<void> {
    await this.#running;
    await this.#thread.end();
  }
}
