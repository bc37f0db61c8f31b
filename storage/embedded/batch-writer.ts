/** Writes one batch of the committer. Lives in the writer's thread. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Kinds } from '../check.ts';
import type { RecordRef, SignedHead } from '../port.ts';
import { inTransaction } from './database.ts';
import { KindTable } from './kind-table.ts';
import type { Batch, EntryRow, RecordRow } from './rows.ts';

const EMPTYING_TRIES = 100;

export class BatchWriter {
  readonly #database: DatabaseSync;
  readonly #tables: ReadonlyMap<string, KindTable>;
  readonly #entry: StatementSync;
  readonly #value: StatementSync;
  readonly #eraseValues: StatementSync;
  readonly #eraseDetails: StatementSync;
  readonly #cursor: StatementSync;
  readonly #head: StatementSync;

  constructor(database: DatabaseSync, kinds: Kinds) {
    this.#database = database;
    this.#tables = new Map([...kinds].map(([name, kind]) => [name, new KindTable(database, kind)]));
    this.#entry = database.prepare(
      'INSERT INTO entry (agency, seq, hash, header, salt, details) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#value = database.prepare(
      'INSERT INTO entry_value (agency, kind, id, seq, version, salt, value) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#eraseValues = database.prepare(ERASE_VALUES);
    this.#eraseDetails = database.prepare(ERASE_DETAILS);
    this.#cursor = database.prepare(ADVANCE);
    this.#head = database.prepare('INSERT OR IGNORE INTO signed_head VALUES (?, ?, ?, ?, ?, ?)');
  }

  write(batch: Batch): void {
    // What a consumer loses in a power cut it does again: no wait for the disk when nothing else is written.
    const durable = batch.entries.length > 0 || batch.heads.length > 0;
    this.#database.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
    inTransaction(this.#database, () => {
      for (const entry of batch.entries) this.#writeEntry(entry);
      this.#writeRecords(batch.records);
      for (const { consumer, agency, seq } of batch.cursors) this.#cursor.run(consumer, agency, seq);
      for (const head of batch.heads) this.#writeHead(head);
    });
    // What was erased must not stay behind in the write-ahead log.
    if (batch.entries.some((entry) => entry.erases.length > 0)) this.#emptyLog();
  }

  /** Two cannot do it at once, and whoever comes second is told so without a wait. */
  #emptyLog(): void {
    for (let tries = 0; tries < EMPTYING_TRIES; tries++) {
      if (this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!.busy === 0) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }

  #writeEntry({ agency, seq, hash, header, details, values, erases }: EntryRow): void {
    this.#entry.run(agency, seq, hash, header, details?.salt ?? null, details?.text ?? null);
    for (const { kind, id, version, salt, text } of values) {
      this.#value.run(agency, kind, id, seq, version, salt, text);
    }
    for (const record of erases) this.#erase(agency, seq, record);
  }

  #erase(agency: string, seq: number, { kind, id }: RecordRef): void {
    this.#eraseDetails.run(seq, agency, agency, kind, id, seq);
    this.#eraseValues.run(seq, agency, kind, id, seq);
  }

  /** Rows first, then unique keys: within a batch a key may pass from one record to another. */
  #writeRecords(records: readonly RecordRow[]): void {
    for (const row of records) this.#tables.get(row.kind)!.write(row);
    for (const row of records) this.#tables.get(row.kind)!.claim(row);
  }

  #writeHead({ agency, seq, hash, at, publicKey, signature }: SignedHead): void {
    this.#head.run(agency, seq, hash, at, publicKey, signature);
  }
}

export const ERASE_VALUES = `UPDATE entry_value SET value = NULL, salt = NULL, erased_by = ?
  WHERE agency = ? AND kind = ? AND id = ? AND seq < ? AND erased_by IS NULL`;
export const ERASE_DETAILS = `UPDATE entry SET details = NULL, salt = NULL, erased_by = ?
  WHERE agency = ? AND details IS NOT NULL AND seq IN (
    SELECT seq FROM entry_value WHERE agency = ? AND kind = ? AND id = ? AND seq < ?)`;
const ADVANCE = `INSERT INTO consumer (consumer, agency, seq) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)`;
