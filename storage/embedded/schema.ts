/** Tables and indexes, derived from the declared kinds. */
import { isKeywords, keywordPaths, orderOf, scalarPaths } from '../fields.ts';
import type { Kind } from '../port.ts';

/** Raised when the tables below change in a way that older programs cannot read. */
export const FORMAT = 1;

export const BASE_TABLES = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS declared (kind TEXT PRIMARY KEY, shape TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entry (
  agency TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, header TEXT NOT NULL,
  erased_by INTEGER, salt TEXT, details TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS entry_seq ON entry (agency, seq);
CREATE TABLE IF NOT EXISTS entry_value (
  agency TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, version INTEGER NOT NULL,
  erased_by INTEGER, salt TEXT, value TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS entry_value_record ON entry_value (agency, kind, id, seq);
CREATE TABLE IF NOT EXISTS unique_key (
  kind TEXT NOT NULL, name TEXT NOT NULL, agency TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (kind, name, agency, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS consumer (
  consumer TEXT NOT NULL, agency TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (consumer, agency)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS signed_head (
  agency TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL, public_key TEXT NOT NULL,
  signature TEXT NOT NULL, PRIMARY KEY (agency, seq, at)) WITHOUT ROWID;
`;

const quoted = (name: string) => `"${name}"`;

export const recordTable = (kind: Kind) => quoted(`record:${kind.name}`);
export const wordTable = (kind: Kind, path: string) => quoted(`words:${kind.name}:${path}`);

/** The type is part of the column's name, so that a field that changes its type gets a new column. */
export function columnOf(kind: Kind, path: string): string {
  return path === 'id' ? 'id' : quoted(`${kind.fields[path] as string}:${path}`);
}

export interface Shape {
  readonly columns: readonly string[];
  /** Name → columns. */
  readonly indexes: { readonly [name: string]: string };
  /** Path → field that orders it. */
  readonly words: { readonly [path: string]: string };
  /** Name → paths. */
  readonly unique: { readonly [name: string]: string };
}
export const NO_SHAPE: Shape = { columns: [], indexes: {}, words: {}, unique: {} };

export function shapeOf(kind: Kind): Shape {
  const paths = scalarPaths(kind);
  const indexed = [...paths.map((path) => [path]), ...(kind.indexes ?? [])];
  const indexes = indexed.map((fields) => {
    const columns = fields.filter((path) => path !== 'id').map((path) => columnOf(kind, path));
    return [quoted(`index:${kind.name}:${fields.join(',')}`), ['agency', ...columns, 'id'].join(', ')];
  });
  return {
    columns: paths.map((path) => columnOf(kind, path)),
    indexes: Object.fromEntries(indexes),
    words: Object.fromEntries(keywordPaths(kind).map((path) => [path, orderKey(kind, path)])),
    unique: Object.fromEntries((kind.unique ?? []).map(({ name, fields }) => [name, fields.join(',')])),
  };
}

function orderKey(kind: Kind, path: string): string {
  const order = orderOf(kind.fields[path]!);
  return order === undefined ? '' : columnOf(kind, order);
}

export function createKind(kind: Kind): string {
  const columns = scalarPaths(kind).map((path) => `${columnOf(kind, path)} ${affinity(kind, path)}, `);
  const table = recordTable(kind);
  return `
CREATE TABLE IF NOT EXISTS ${table} (
  agency TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER NOT NULL,
  ${columns.join('')}json TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS ${quoted(`key:${kind.name}`)} ON ${table} (agency, id);`;
}

export function affinity(kind: Kind, path: string): string {
  return kind.fields[path] === 'number' ? 'REAL' : 'TEXT';
}

/** `ord` has no type: a record without the ordering field stands before all others, see `orderValue`. */
export function createWords(kind: Kind, path: string): string {
  const table = wordTable(kind, path);
  return `CREATE TABLE ${table} (agency TEXT NOT NULL, word TEXT NOT NULL, ord NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (agency, word, ord, id)) WITHOUT ROWID`;
}

export const isWordField = (kind: Kind, path: string): boolean => isKeywords(kind.fields[path]!);
