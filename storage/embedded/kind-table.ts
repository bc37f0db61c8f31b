/** Writes the records of one kind and everything derived from them. Lives in the writer's thread. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { claimsOf, keywordPaths, scalarAt, scalarPaths } from '../fields.ts';
import type { Kind } from '../port.ts';
import type { RecordRow } from './rows.ts';
import { columnOf, recordTable, wordTable } from './schema.ts';
import { type WordRows, wordRows } from './words.ts';

interface WordStatements {
  readonly path: string;
  readonly insert: StatementSync;
  readonly remove: StatementSync;
}

export class KindTable {
  readonly #kind: Kind;
  readonly #paths: readonly string[];
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #remove: StatementSync;
  readonly #read: StatementSync;
  readonly #words: readonly WordStatements[];
  readonly #claim: StatementSync;
  readonly #release: StatementSync;
  readonly #derives: boolean;

  constructor(database: DatabaseSync, kind: Kind) {
    const table = recordTable(kind);
    const paths = scalarPaths(kind);
    const columns = ['version', 'seq', 'json', ...paths.map((path) => columnOf(kind, path))];
    const marks = ['agency', 'id', ...columns].map(() => '?').join(', ');
    const sets = columns.map((column) => `${column} = ?`).join(', ');
    this.#kind = kind;
    this.#paths = paths;
    this.#insert = database.prepare(
      `INSERT INTO ${table} (agency, id, ${columns.join(', ')}) VALUES (${marks})`,
    );
    this.#update = database.prepare(`UPDATE ${table} SET ${sets} WHERE agency = ? AND id = ?`);
    this.#remove = database.prepare(`DELETE FROM ${table} WHERE agency = ? AND id = ?`);
    this.#read = database.prepare(`SELECT json FROM ${table} WHERE agency = ? AND id = ?`);
    this.#words = keywordPaths(kind).map((path) => wordStatements(database, kind, path));
    this.#claim = database.prepare(
      'INSERT INTO unique_key (kind, name, agency, key, id) VALUES (?, ?, ?, ?, ?)',
    );
    this.#release = database.prepare(
      'DELETE FROM unique_key WHERE kind = ? AND name = ? AND agency = ? AND key = ? AND id = ?',
    );
    this.#derives = this.#words.length > 0 || (kind.unique?.length ?? 0) > 0;
  }

  /** Writes the row and releases the unique keys of the state before; `claim` comes after all rows are written. */
  write(row: RecordRow): void {
    const { agency, id } = row;
    const value: unknown = row.text === null ? null : JSON.parse(row.text);
    const before = this.#derives && !row.fresh ? this.#before(agency, id) : null;
    this.#writeRow(row, value);
    for (const words of this.#words) this.#writeWords(words, row, { before, value });
    for (const { unique, key } of claimsOf(this.#kind, before)) {
      this.#release.run(this.#kind.name, unique, agency, key, id);
    }
  }

  claim({ agency, id, text }: RecordRow): void {
    if (text === null || !this.#kind.unique) return;
    for (const { unique, key } of claimsOf(this.#kind, JSON.parse(text))) {
      this.#claim.run(this.#kind.name, unique, agency, key, id);
    }
  }

  #before(agency: string, id: string): unknown {
    const row = this.#read.get(agency, id) as { readonly json: string } | undefined;
    return row ? JSON.parse(row.json) : null;
  }

  #writeRow({ agency, id, version, seq, text, fresh }: RecordRow, value: unknown): void {
    if (text === null) {
      if (!fresh) this.#remove.run(agency, id);
      return;
    }
    const columns: SQLInputValue[] = [version, seq, text];
    for (const path of this.#paths) columns.push(scalarAt(value, path, this.#kind.fields[path]!));
    if (fresh) this.#insert.run(agency, id, ...columns);
    else this.#update.run(...columns, agency, id);
  }

  #writeWords(
    { path, insert, remove }: WordStatements,
    { agency, id }: RecordRow,
    { before, value }: { readonly before: unknown; readonly value: unknown },
  ): void {
    const old = before === null ? NO_WORDS : wordRows(this.#kind, path, before);
    const now = value === null ? NO_WORDS : wordRows(this.#kind, path, value);
    const same = old.ord === now.ord;
    for (const word of old.words) {
      if (!same || !now.words.includes(word)) remove.run(agency, word, old.ord, id);
    }
    for (const word of now.words) {
      if (!same || !old.words.includes(word)) insert.run(agency, word, now.ord, id);
    }
  }
}

const NO_WORDS: WordRows = { words: [], ord: 0 };

function wordStatements(database: DatabaseSync, kind: Kind, path: string): WordStatements {
  const table = wordTable(kind, path);
  return {
    path,
    insert: database.prepare(`INSERT INTO ${table} (agency, word, ord, id) VALUES (?, ?, ?, ?)`),
    remove: database.prepare(`DELETE FROM ${table} WHERE agency = ? AND word = ? AND ord = ? AND id = ?`),
  };
}
