/** The only way to a storage. Called by main.ts, cli/ and tests. */
import { backupFolder, readManifest, restoreFolder } from './embedded/backup.ts';
import { openFolderSource, reopenFolder } from './embedded/move-source.ts';
import { openFolderTarget } from './embedded/move-target.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded/open.ts';
import { openEmbeddedReading } from './embedded/open-reading.ts';
import { verifyFolder } from './embedded/verify.ts';
import { openDatabaseSource, reopenDatabase } from './mongodb/move-source.ts';
import { openDatabaseTarget } from './mongodb/move-target.ts';
import { type MongoStorageOptions, openMongo } from './mongodb/open.ts';
import { openMongoReading } from './mongodb/open-reading.ts';
import type { MovedMark, MoveSource, MoveTarget } from './moving/holdings.ts';
import { type MoveOptions, type MoveReport, moveAll } from './moving/move.ts';
import type { Kind, SignedHead, Storage, VerifyReport } from './port.ts';

export type { Manifest } from './embedded/backup.ts';
export type { MovedMark } from './moving/holdings.ts';
export type { MoveProgress, MoveReport } from './moving/move.ts';
export type StorageOptions = EmbeddedOptions | MongoStorageOptions;

export async function openStorage(options: StorageOptions): Promise<Storage> {
  return options.engine === 'mongodb' ? openMongo(options) : openEmbedded(options);
}

/** To read only, also beside a running process. */
export async function openStorageReading(options: StorageOptions): Promise<Storage> {
  return options.engine === 'mongodb' ? openMongoReading(options) : openEmbeddedReading(options);
}

/** Verifies a folder or a backup as it lies there. */
export function verifyStored(
  folder: string,
  options: { readonly kinds: readonly Kind[]; readonly heads?: readonly SignedHead[] },
): Promise<VerifyReport> {
  return verifyFolder(folder, options);
}

/** Holds a folder for this process alone, as long as it lives. */
export { lockFolder } from './embedded/lock.ts';

/** They refuse to overwrite. A folder that is backed up may be in use. */
export { backupFolder as backupStorage, readManifest, restoreFolder as restoreStorage };

export interface MoveStorageOptions extends Pick<MoveOptions, 'id' | 'at' | 'told'> {
  readonly from: StorageOptions;
  readonly to: StorageOptions;
}

/** Everything as it is, journal, keys and signatures included, into an empty storage; nobody else has either open. */
export async function moveStorage({ from, to, ...options }: MoveStorageOptions): Promise<MoveReport> {
  const source = await openMoveSource(from);
  try {
    const target = await openMoveTarget(to);
    try {
      return await moveAll({ source, target, ...options });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function openMoveSource(options: StorageOptions): Promise<MoveSource> {
  return options.engine === 'mongodb' ? openDatabaseSource(options) : openFolderSource(options);
}

function openMoveTarget(options: StorageOptions): Promise<MoveTarget> {
  return options.engine === 'mongodb' ? openDatabaseTarget(options) : openFolderTarget(options);
}

/** Uses a storage again that was moved away. Answers when and where to that was. */
export function reopenMoved(options: StorageOptions): Promise<MovedMark> {
  return options.engine === 'mongodb' ? reopenDatabase(options) : reopenFolder(options);
}
