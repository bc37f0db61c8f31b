/** Groups of this process that are inserted and not applied yet: all that wait are written at once, and told of in order. */
import type { Group } from './group.ts';
import type { Progress } from './progress.ts';

interface Inserted {
  /** Absent where only refusals are to be told, after all that was decided before them. */
  readonly group: Group | undefined;
  readonly tell: () => void;
}

export class Applying {
  readonly #progress: Progress;
  #waiting: Inserted[] = [];
  #running: Promise<void> | undefined;
  #owed = 0;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  add(inserted: Inserted): void {
    this.#waiting.push(inserted);
    this.#running ??= this.#run();
  }

  /** Up to which entry callers were told more than is written: their readers have to see to that first. */
  get owed(): number {
    return this.#owed;
  }

  /** Until all that was added before is applied, or owed; what comes meanwhile is not waited for. */
  async settled(): Promise<void> {
    if (!this.#running) return;
    await new Promise<void>((tell) => this.add({ group: undefined, tell }));
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0);
      await this.#apply(some.flatMap(({ group }) => group ?? []));
      for (const { tell } of some) tell();
    }
    this.#running = undefined;
  }

  /** They are committed already: should applying them fail, that is done by whoever comes next, and the verdicts stand. */
  async #apply(groups: readonly Group[]): Promise<void> {
    const [first] = groups;
    if (!first) return;
    try {
      const isNext = this.#progress.known?.seq === first.seq - 1;
      if (isNext) await this.#progress.apply(groups);
      else await this.#progress.catchUp();
    } catch {
      this.#progress.forget();
      this.#owed = groups.at(-1)!.last;
    }
  }
}
