/** Runs several writers in one order out of all that are possible: whoever takes a step next is chosen by a list of numbers. */

interface Step {
  readonly owner: string;
  readonly go: () => void;
}

/** Whoever came last goes first: so somebody else is left waiting for long. */
export const LAST = -1;

export class Schedule {
  readonly #choices: readonly number[];
  #waiting: Step[] = [];
  readonly #dead = new Set<string>();
  #taken = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  /** Steps taken so far: the clock of this world. */
  get now(): number {
    return this.#taken;
  }

  /** Resolves when it is this owner's turn; never, when the owner is dead. */
  step(owner: string): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ owner, go });
    });
  }

  /** Like a process that is killed: nothing that it has begun goes on. */
  kill(owner: string): void {
    this.#dead.add(owner);
  }

  /** Takes steps until nobody has one to take. */
  async run(): Promise<void> {
    for (;;) {
      await settled();
      this.#waiting = this.#waiting.filter(({ owner }) => !this.#dead.has(owner));
      if (this.#waiting.length === 0) return;
      if (this.#taken > 20_000) throw new Error('the writers never come to an end');
      // At the end of the list the longest waiting comes first, so that everybody comes to an end.
      const choice = this.#choices[this.#taken++] ?? 0;
      const number = this.#waiting.length;
      const [chosen] = this.#waiting.splice(choice === LAST ? number - 1 : choice % number, 1);
      chosen!.go();
    }
  }
}

/** Everything that follows from the last step without another one has happened. */
const settled = async () => {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
};
