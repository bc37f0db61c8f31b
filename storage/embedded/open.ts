import { mkdir, open } from 'node:fs/promises';
import { collectKinds } from '../check.ts';
import { checked } from '../checked.ts';
import { type OpenOptions, type Storage, StorageError } from '../port.ts';
import { FIRST_VERSION } from '../schema-version.ts';
import { EmbeddedStorage } from './adapter.ts';
import { type Folder, folderAt } from './files.ts';
import { lockFolder } from './lock.ts';
import type { WriterRequest } from './rows.ts';
import { folderSigner } from './signing-key.ts';
import { Thread } from './thread.ts';

export interface EmbeddedOptions extends OpenOptions {
  readonly engine: 'embedded';
  readonly folder: string;
}

export async function openEmbedded(options: EmbeddedOptions): Promise<Storage> {
  const kinds = collectKinds(options.kinds);
  const folder = folderAt(options.folder);
  await prepareFolder(folder);
  const unlock = lockFolder(folder.lock, folder.root);
  const setting = { folder, kinds: [...kinds.values()], schema: options.schema ?? FIRST_VERSION };
  const writer = new Thread(new URL('./writer-thread.ts', import.meta.url), setting);
  try {
    await writer.ask({ do: 'open' } satisfies WriterRequest);
    const storage = new EmbeddedStorage({ folder, kinds, writer, unlock });
    await storage.blobs.begin();
    folderSigner(folder.keys);
    return checked(storage, kinds);
  } catch (error) {
    await writer.end();
    unlock();
    throw error;
  }
}

/** Whatever the folder itself allows, what lies in it is for its owner only. */
export async function prepareFolder({ root, blobs, records, state, lock }: Folder): Promise<void> {
  try {
    for (const path of [root, blobs]) await mkdir(path, { recursive: true, mode: 0o700 });
    for (const path of [records, state, lock]) await (await open(path, 'a', 0o600)).close();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new StorageError(
      'STORAGE_UNAVAILABLE',
      `${root} cannot be written to: ${code}`,
      { folder: root },
      { cause },
    );
  }
}
