/** Brings the write-ahead log into the database file, on a connection of its own, while the writer goes on. */
import { workerData } from 'node:worker_threads';
import { openWriter } from './database.ts';
import type { Folder } from './files.ts';
import { serve } from './thread.ts';

const { folder } = workerData as { readonly folder: Folder };
const database = openWriter(folder.records, { synchronous: 'FULL', cacheKib: 1024 });

serve(() => {
  // PASSIVE waits for nobody and nobody waits for it.
  database.exec('PRAGMA wal_checkpoint(PASSIVE)');
});
