import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../port.ts';

const BUSY_TIMEOUT = 10_000;
const KIB = 1024;

/** Pages kept by each connection, in KiB. The operating system keeps the rest. */
export interface Opening {
  readonly cacheKib?: number;
}

export function openReader(path: string, { cacheKib = 16 * KIB }: Opening = {}): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  database.exec(`PRAGMA cache_size = -${cacheKib}`);
  return database;
}

export interface WriterOpening extends Opening {
  /** FULL: on disk when COMMIT returns. NORMAL: whole after a power cut, the last moments may be missing. */
  readonly synchronous: 'FULL' | 'NORMAL';
}

/** Taken as it is needed: the indexes of a million documents into which anything may be inserted anywhere. */
const WRITER_CACHE = 256 * KIB;

export function openWriter(
  path: string,
  { synchronous, cacheKib = WRITER_CACHE }: WriterOpening,
): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = ${synchronous};
    PRAGMA cache_size = -${cacheKib};
    PRAGMA wal_autocheckpoint = 16000;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA secure_delete = ON;
  `);
  return database;
}

export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite may have rolled back by itself, as it does when the disk is full.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

interface SqliteError extends Error {
  readonly errcode: number;
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error;
}

/** SQLite's own errors in the words of the port; others as they are. */
export function asStorageError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  const code = error.errcode & 0xff;
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) {
    return new StorageError(
      'CORRUPT',
      `the database file is damaged: ${error.message}`,
      {},
      { cause: error },
    );
  }
  const reason = code === SQLITE_FULL ? 'the disk is full' : error.message;
  const about = { reason: code === SQLITE_FULL ? 'full' : code === SQLITE_BUSY ? 'busy' : 'error' };
  return new StorageError('STORAGE_UNAVAILABLE', `nothing was written: ${reason}`, about, { cause: error });
}
