/** The index file: its tables, how it is opened, and how damage is told. */
import { DatabaseSync } from 'node:sqlite';
import { TEXT_FIELDS } from '../port.ts';

/** Raise it when what is stored changes: older files are then rebuilt. */
export const LAYOUT = 2;

const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE cursor (agency TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE doc (place INTEGER PRIMARY KEY, agency TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    seq INTEGER NOT NULL, shown TEXT NOT NULL);
  CREATE UNIQUE INDEX doc_ref ON doc (agency, kind, id);
  CREATE TABLE gone (agency TEXT, kind TEXT, id TEXT, seq INTEGER NOT NULL, PRIMARY KEY (agency, kind, id)) WITHOUT ROWID;
  CREATE TABLE body (place INTEGER PRIMARY KEY, packed BLOB NOT NULL);
  CREATE TABLE weight (place INTEGER PRIMARY KEY, entries BLOB NOT NULL);
  CREATE TABLE facet_field (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE facet_set (field INTEGER NOT NULL, number INTEGER NOT NULL, members TEXT NOT NULL,
    PRIMARY KEY (field, number), UNIQUE (field, members)) WITHOUT ROWID;
  CREATE TABLE facet_page (span INTEGER PRIMARY KEY, version INTEGER NOT NULL, documents INTEGER NOT NULL,
    columns BLOB NOT NULL);
  CREATE INDEX facet_page_version ON facet_page (version);
  CREATE VIRTUAL TABLE words USING fts5 (control, ${TEXT_FIELDS.join(', ')}, content='', contentless_delete=1,
    tokenize="ascii tokenchars '=_@^'");
  INSERT INTO words (words, rank) VALUES ('hashsize', ${16 << 20});
  PRAGMA user_version = ${LAYOUT};
`;

export type Fault = 'INDEX_DAMAGED' | 'INDEX_OUTDATED';

export function openForWriting(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  db.exec(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536',
  );
  db.exec('PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 4000');
  const layout = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (layout.user_version === 0) db.exec(`BEGIN; ${TABLES}; COMMIT`);
  return db;
}

export function openForReading(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true });
  db.exec('PRAGMA cache_size = -262144; PRAGMA busy_timeout = 5000; PRAGMA query_only = 1');
  return db;
}

/** A quick look at a file that was left by an earlier run; reading every page would take minutes. */
export function faultOf(path: string): Fault | null {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    const { user_version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (user_version !== LAYOUT) return user_version === 0 ? 'INDEX_DAMAGED' : 'INDEX_OUTDATED';
    db.prepare('SELECT (SELECT max(place) FROM doc), (SELECT min(place) FROM doc)').get();
    db.prepare('SELECT place FROM doc ORDER BY agency DESC LIMIT 1').get();
    db.prepare('SELECT place FROM body ORDER BY place DESC LIMIT 1').get();
    db.prepare('SELECT place FROM weight ORDER BY place DESC LIMIT 1').get();
    db.prepare('SELECT span FROM facet_page ORDER BY version DESC LIMIT 1').get();
    db.prepare('SELECT rowid FROM words ORDER BY rowid DESC LIMIT 1').get();
    db.prepare('SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH \'"@a"\' LIMIT 1)').get();
    return null;
  } catch (error) {
    if (isDamage(error)) return 'INDEX_DAMAGED';
    throw error;
  } finally {
    if (db?.isOpen) db.close();
  }
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

export function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' && [SQLITE_CORRUPT, SQLITE_NOTADB].includes(code & 255);
}
