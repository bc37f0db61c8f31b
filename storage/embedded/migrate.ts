/** Brings the tables to the declared kinds when the storage is opened. Lives in the writer's thread. */
import type { DatabaseSync } from 'node:sqlite';
import type { Kinds } from '../check.ts';
import { claimsOf, scalarAt, scalarPaths } from '../fields.ts';
import { type Kind, type SchemaVersion, StorageError } from '../port.ts';
import { admit, type KeptVersions } from '../schema-version.ts';
import { inTransaction } from './database.ts';
import { refuseMarked } from './move-mark.ts';
import {
  affinity,
  BASE_TABLES,
  columnOf,
  createKind,
  createWords,
  FORMAT,
  NO_SHAPE,
  recordTable,
  type Shape,
  shapeOf,
  wordTable,
} from './schema.ts';
import { wordRows } from './words.ts';

const CHUNK = 1000;

export function migrate(database: DatabaseSync, kinds: Kinds, schema: SchemaVersion): void {
  inTransaction(database, () => {
    database.exec(BASE_TABLES);
    checkFormat(database);
    keepVersions(database, schema);
    refuseMarked(database);
    for (const kind of kinds.values()) migrateKind(database, kind);
  });
}

export function checkFormat(database: DatabaseSync): void {
  database.prepare("INSERT OR IGNORE INTO meta VALUES ('format', ?)").run(String(FORMAT));
  const { value } = database.prepare("SELECT value FROM meta WHERE name = 'format'").get() as {
    value: string;
  };
  if (Number(value) === FORMAT) return;
  const message = `the data folder has format ${value}, this program reads ${FORMAT}: use the version that wrote it`;
  throw new StorageError('STORAGE_UNAVAILABLE', message, { format: value });
}

/** One process works on a folder, so nobody else is running. */
function keepVersions(database: DatabaseSync, schema: SchemaVersion): void {
  const row = database.prepare("SELECT value FROM meta WHERE name = 'schema'").get();
  const kept = row && (JSON.parse(row.value as string) as KeptVersions);
  const value = JSON.stringify(admit(kept, schema));
  database.prepare("INSERT OR REPLACE INTO meta VALUES ('schema', ?)").run(value);
}

export function migrateKind(database: DatabaseSync, kind: Kind): void {
  const row = database.prepare('SELECT shape FROM declared WHERE kind = ?').get(kind.name);
  const text = JSON.stringify(shapeOf(kind));
  if (row?.shape === text) return;
  const old = row ? (JSON.parse(row.shape as string) as Shape) : NO_SHAPE;
  const change = changeOf(old, shapeOf(kind));
  database.exec(createKind(kind));
  addColumns(database, kind, change);
  renewWords(database, kind, { old, change });
  for (const name of change.staleUnique) {
    database.prepare('DELETE FROM unique_key WHERE kind = ? AND name = ?').run(kind.name, name);
  }
  fill(database, kind, change);
  renewIndexes(database, kind, old);
  database.prepare('INSERT OR REPLACE INTO declared VALUES (?, ?)').run(kind.name, text);
}

interface Change {
  readonly columns: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly unique: ReadonlySet<string>;
  readonly staleUnique: readonly string[];
}

function changeOf(old: Shape, now: Shape): Change {
  const changed = (before: { [name: string]: string }, after: { [name: string]: string }) =>
    Object.keys(after).filter((name) => before[name] !== after[name]);
  return {
    columns: new Set(now.columns.filter((column) => !old.columns.includes(column))),
    words: changed(old.words, now.words),
    unique: new Set(changed(old.unique, now.unique)),
    staleUnique: changed(now.unique, old.unique),
  };
}

function addColumns(database: DatabaseSync, kind: Kind, change: Change): void {
  const table = recordTable(kind);
  const info = database.prepare(`PRAGMA table_info(${table})`).all();
  const present = new Set(info.map((column) => `"${column.name}"`));
  for (const path of scalarPaths(kind)) {
    const column = columnOf(kind, path);
    if (!change.columns.has(column) || present.has(column)) continue;
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${affinity(kind, path)}`);
  }
}

function renewWords(
  database: DatabaseSync,
  kind: Kind,
  { old, change }: { readonly old: Shape; readonly change: Change },
): void {
  const gone = Object.keys(old.words).filter((path) => kind.fields[path] === undefined);
  for (const path of [...gone, ...change.words])
    database.exec(`DROP TABLE IF EXISTS ${wordTable(kind, path)}`);
  for (const path of change.words) database.exec(createWords(kind, path));
}

/** Builds new columns, keyword rows and unique keys from the records that are there. */
function fill(database: DatabaseSync, kind: Kind, change: Change): void {
  if (change.columns.size + change.words.length + change.unique.size === 0) return;
  const page = database.prepare(
    `SELECT rowid AS row, agency, id, json FROM ${recordTable(kind)} WHERE rowid > ? ORDER BY rowid LIMIT ${CHUNK}`,
  );
  const write = fillers(database, kind, change);
  let last = 0;
  for (;;) {
    const rows = page.all(last) as unknown as readonly FillRow[];
    for (const row of rows) for (const filler of write) filler(row, JSON.parse(row.json));
    if (rows.length < CHUNK) return;
    last = rows.at(-1)!.row;
  }
}

interface FillRow {
  readonly row: number;
  readonly agency: string;
  readonly id: string;
  readonly json: string;
}
type Filler = (row: FillRow, value: unknown) => void;

function fillers(database: DatabaseSync, kind: Kind, change: Change): readonly Filler[] {
  return [
    ...columnFillers(database, kind, change),
    ...change.words.map((path) => wordFiller(database, kind, path)),
    ...(change.unique.size > 0 ? [uniqueFiller(database, kind, change)] : []),
  ];
}

function columnFillers(database: DatabaseSync, kind: Kind, change: Change): readonly Filler[] {
  const paths = scalarPaths(kind).filter((path) => change.columns.has(columnOf(kind, path)));
  if (paths.length === 0) return [];
  const sets = paths.map((path) => `${columnOf(kind, path)} = ?`).join(', ');
  const update = database.prepare(`UPDATE ${recordTable(kind)} SET ${sets} WHERE rowid = ?`);
  return [
    ({ row }, value) => {
      update.run(...paths.map((path) => scalarAt(value, path, kind.fields[path]!)), row);
    },
  ];
}

function wordFiller(database: DatabaseSync, kind: Kind, path: string): Filler {
  const insert = database.prepare(`INSERT INTO ${wordTable(kind, path)} VALUES (?, ?, ?, ?)`);
  return ({ agency, id }, value) => {
    const { words, ord } = wordRows(kind, path, value);
    for (const word of words) insert.run(agency, word, ord, id);
  };
}

function uniqueFiller(database: DatabaseSync, kind: Kind, change: Change): Filler {
  const insert = database.prepare('INSERT OR IGNORE INTO unique_key VALUES (?, ?, ?, ?, ?)');
  return ({ agency, id }, value) => {
    for (const { unique, key } of claimsOf(kind, value)) {
      if (!change.unique.has(unique)) continue;
      if (insert.run(kind.name, unique, agency, key, id).changes === 1) continue;
      const message = `${kind.name}: two records have the same ${unique}, which is now declared unique`;
      throw new StorageError('DUPLICATE_KEY', message, { kind: kind.name, id, key: unique });
    }
  };
}

function renewIndexes(database: DatabaseSync, kind: Kind, old: Shape): void {
  const now = shapeOf(kind).indexes;
  for (const [name, columns] of Object.entries(old.indexes)) {
    if (now[name] !== columns) database.exec(`DROP INDEX IF EXISTS ${name}`);
  }
  for (const [name, columns] of Object.entries(now)) {
    database.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${recordTable(kind)} (${columns})`);
  }
}
