/** Opens a folder to read only: stopped, or beside the process that holds it. Takes no lock and writes nothing. */
import { existsSync } from 'node:fs';
import { collectKinds, type Kinds } from '../check.ts';
import { checked } from '../checked.ts';
import { type Storage, StorageError } from '../port.ts';
import { EmbeddedStorage } from './adapter.ts';
import { openReader } from './database.ts';
import { type Folder, folderAt } from './files.ts';
import { refuseUnfinished } from './move-mark.ts';
import type { EmbeddedOptions } from './open.ts';
import { shapeOf } from './schema.ts';
import type { Asking } from './thread.ts';

export function openEmbeddedReading(options: EmbeddedOptions): Storage {
  const kinds = collectKinds(options.kinds);
  const folder = folderAt(options.folder);
  checkFolder(folder, kinds);
  const storage = new EmbeddedStorage({ folder, kinds, writer: noWriter, unlock: () => {} });
  const { blobs } = storage;
  const readable = {
    get: blobs.get.bind(blobs),
    has: blobs.has.bind(blobs),
    list: blobs.list.bind(blobs),
    check: blobs.check.bind(blobs),
    localPath: blobs.localPath.bind(blobs),
    put: refuse,
    remove: refuse,
    sweep: refuse,
  };
  return checked(
    {
      engine: storage.engine,
      get: storage.get.bind(storage),
      getMany: storage.getMany.bind(storage),
      find: storage.find.bind(storage),
      count: storage.count.bind(storage),
      tally: storage.tally.bind(storage),
      commit: refuse,
      journal: storage.journal,
      cursor: storage.cursor,
      state: storage.state,
      blobs: readable,
      ready: refuse,
      close: storage.close.bind(storage),
    },
    kinds,
  );
}

const refuse = async (): Promise<never> => {
  throw new StorageError('STORAGE_UNAVAILABLE', 'the storage was opened to read only');
};
const noWriter: Asking = { ask: refuse, end: async () => {} };

export function checkFolder(folder: Folder, kinds: Kinds): void {
  if (!existsSync(folder.records) || !existsSync(folder.state)) {
    throw new StorageError('NOT_FOUND', `there is no data in ${folder.root}`, { folder: folder.root });
  }
  const database = openReader(folder.records);
  try {
    refuseUnfinished(database);
    const declared = database.prepare('SELECT shape FROM declared WHERE kind = ?');
    for (const kind of kinds.values()) {
      if (declared.get(kind.name)?.shape === JSON.stringify(shapeOf(kind))) continue;
      const message = `${folder.root} was written by another version of the program: start this one on it once`;
      throw new StorageError('STORAGE_UNAVAILABLE', message, { kind: kind.name });
    }
  } finally {
    database.close();
  }
}
