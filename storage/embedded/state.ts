import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { State } from '../port.ts';
import type { StateChange, StatePut } from './rows.ts';

interface StateRow {
  readonly value: string;
  readonly version: number;
}

/** Reads by primary key on the event loop; writes in the writer's thread. */
export class EmbeddedState implements State {
  readonly #read: StatementSync;
  readonly #change: (change: StateChange) => Promise<number>;

  constructor(database: DatabaseSync, change: (change: StateChange) => Promise<number>) {
    this.#read = database.prepare(
      'SELECT value, version FROM state WHERE space = ? AND key = ? AND (expires IS NULL OR expires > ?)',
    );
    this.#change = change;
  }

  async get<T>(space: string, key: string, now: number) {
    const row = this.#read.get(space, key, now) as unknown as StateRow | undefined;
    return row && { value: JSON.parse(row.value) as T, version: row.version };
  }

  put(put: StatePut): Promise<number> {
    return this.#change({ change: 'put', put });
  }

  async remove(space: string, key: string): Promise<void> {
    await this.#change({ change: 'remove', space, key });
  }

  removeByOwner(space: string, owner: string): Promise<number> {
    return this.#change({ change: 'removeByOwner', space, owner });
  }

  sweep(now: number): Promise<number> {
    return this.#change({ change: 'sweep', now });
  }
}
