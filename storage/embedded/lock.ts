import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../port.ts';
import { asStorageError } from './database.ts';

const SQLITE_BUSY = 5;

/**
 * One process a folder. The lock is the operating system's, held by SQLite on a file of its own: it goes with the
 * process however that ends, which a file with a process id in it does not.
 */
export function lockFolder(path: string, root: string): () => void {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path, { timeout: 0 });
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock?.close();
    if ((cause as { readonly errcode?: number }).errcode !== SQLITE_BUSY) throw asStorageError(cause);
    const message = `the data folder ${root} is in use by another process; stop that one or choose another folder`;
    throw new StorageError('STORAGE_IN_USE', message, { folder: root }, { cause });
  }
  return () => lock.close();
}
