import type { DatabaseSync, StatementSync } from 'node:sqlite';

const MOST = 300;

/** Prepared statements by their text. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #known = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  of(text: string): StatementSync {
    const known = this.#known.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(text, statement);
    return statement;
  }

  /** For one that is walked row by row while others run. */
  own(text: string): StatementSync {
    return this.#database.prepare(text);
  }
}
