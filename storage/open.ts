/** The only way to a storage. Called by main.ts, cli/ and tests. */
import { backupFolder, readManifest, restoreFolder } from './embedded/backup.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded/open.ts';
import { openEmbeddedReading } from './embedded/open-reading.ts';
import { verifyFolder } from './embedded/verify.ts';
import { type MongoStorageOptions, openMongo } from './mongodb/open.ts';
import type { Kind, SignedHead, Storage, VerifyReport } from './port.ts';

export type { Manifest } from './embedded/backup.ts';
export type StorageOptions = EmbeddedOptions | MongoStorageOptions;

export async function openStorage(options: StorageOptions): Promise<Storage> {
  return options.engine === 'mongodb' ? openMongo(options) : openEmbedded(options);
}

/** To read only, also beside a running process. */
export async function openStorageReading(options: EmbeddedOptions): Promise<Storage> {
  return openEmbeddedReading(options);
}

/** Verifies a folder or a backup as it lies there. */
export function verifyStored(
  folder: string,
  options: { readonly kinds: readonly Kind[]; readonly heads?: readonly SignedHead[] },
): Promise<VerifyReport> {
  return verifyFolder(folder, options);
}

/** They refuse to overwrite. A folder that is backed up may be in use. */
export { backupFolder as backupStorage, readManifest, restoreFolder as restoreStorage };
