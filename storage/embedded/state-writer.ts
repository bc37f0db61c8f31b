/** Writes of what may expire. Lives in the writer's thread. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StorageError } from '../port.ts';
import { inTransaction } from './database.ts';
import type { StateChange, StatePut } from './rows.ts';

export const STATE_TABLES = `
CREATE TABLE IF NOT EXISTS state (
  space TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, expires REAL, owner TEXT, value TEXT NOT NULL,
  PRIMARY KEY (space, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS state_owner ON state (space, owner) WHERE owner IS NOT NULL;
CREATE INDEX IF NOT EXISTS state_expires ON state (expires) WHERE expires IS NOT NULL;
`;

export class StateWriter {
  readonly #database: DatabaseSync;
  readonly #read: StatementSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #removeByOwner: StatementSync;
  readonly #sweep: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#read = database.prepare('SELECT version, expires FROM state WHERE space = ? AND key = ?');
    this.#put = database.prepare(
      'INSERT OR REPLACE INTO state (space, key, version, expires, owner, value) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#remove = database.prepare('DELETE FROM state WHERE space = ? AND key = ?');
    this.#removeByOwner = database.prepare('DELETE FROM state WHERE space = ? AND owner = ?');
    this.#sweep = database.prepare('DELETE FROM state WHERE expires <= ?');
  }

  change(change: StateChange): number {
    return inTransaction(this.#database, () => {
      switch (change.change) {
        case 'put':
          return this.#write(change.put);
        case 'remove':
          return Number(this.#remove.run(change.space, change.key).changes);
        case 'removeByOwner':
          return Number(this.#removeByOwner.run(change.space, change.owner).changes);
        case 'sweep':
          return Number(this.#sweep.run(change.now).changes);
      }
    });
  }

  #write({ space, key, value, expectedVersion, expiresAt, now, owner }: StatePut): number {
    const row = this.#read.get(space, key) as { version: number; expires: number | null } | undefined;
    const present = row && (row.expires === null || row.expires > now);
    const actual = present ? row.version : 0;
    if (expectedVersion !== undefined && expectedVersion !== actual) {
      const about = { kind: space, id: key, expected: expectedVersion, actual };
      throw new StorageError(
        'VERSION_CONFLICT',
        `${space} has version ${actual}, not ${expectedVersion}`,
        about,
      );
    }
    // An expired row goes on counting, so that a version never means two things.
    const version = (row?.version ?? 0) + 1;
    this.#put.run(space, key, version, expiresAt ?? null, owner ?? null, JSON.stringify(value));
    return version;
  }
}
