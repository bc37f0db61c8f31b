/** A folder from which everything is moved: locked, read, and marked in the end. */
import { existsSync } from 'node:fs';
import { collectKinds } from '../check.ts';
import type { MovedMark, MoveSource } from '../moving/holdings.ts';
import { StorageError } from '../port.ts';
import { inTransaction, openWriter } from './database.ts';
import { type Folder, folderAt } from './files.ts';
import { FolderHoldings } from './holdings.ts';
import { lockFolder } from './lock.ts';
import { readMark, writeMark } from './move-mark.ts';
import type { EmbeddedOptions } from './open.ts';
import { checkFolder } from './open-reading.ts';
import { readSigningKey } from './signing-key.ts';

class FolderSource extends FolderHoldings implements MoveSource {
  readonly #root: Folder;
  readonly #unlock: () => void;

  constructor(folder: Folder, options: EmbeddedOptions, unlock: () => void) {
    super(folder, [...collectKinds(options.kinds).values()]);
    this.#root = folder;
    this.#unlock = unlock;
  }

  async signingKey(): Promise<string> {
    return readSigningKey(this.#root.keys);
  }

  async moved(): Promise<MovedMark | undefined> {
    return readMark(this.database, 'moved');
  }

  async mark(moved: MovedMark | undefined): Promise<void> {
    writeMoved(this.#root, moved);
  }

  override async close(): Promise<void> {
    await super.close();
    this.#unlock();
  }
}

export async function openFolderSource(options: EmbeddedOptions): Promise<MoveSource> {
  const folder = folderAt(options.folder);
  const kinds = collectKinds(options.kinds);
  if (!existsSync(folder.records)) checkFolder(folder, kinds);
  const unlock = lockFolder(folder.lock, folder.root);
  try {
    checkFolder(folder, kinds);
    return new FolderSource(folder, options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The folder is used again, as it was when it was moved away. */
export async function reopenFolder({ folder: root }: EmbeddedOptions): Promise<MovedMark> {
  const folder = folderAt(root);
  if (!existsSync(folder.records)) throw new StorageError('NOT_FOUND', `there is no data in ${root}`);
  const unlock = lockFolder(folder.lock, root);
  try {
    const moved = writeMoved(folder, undefined);
    if (moved) return moved;
    throw new StorageError('NOT_FOUND', `${root} was not moved away`, { folder: root });
  } finally {
    unlock();
  }
}

/** Answers the mark that was there. */
function writeMoved(folder: Folder, moved: MovedMark | undefined): MovedMark | undefined {
  const database = openWriter(folder.records, { synchronous: 'FULL' });
  try {
    return inTransaction(database, () => {
      const before = readMark(database, 'moved');
      writeMark(database, 'moved', moved);
      return before;
    });
  } finally {
    database.close();
  }
}
