/** The only way to a storage. Called by main.ts, cli/ and tests. */
import { type EmbeddedOptions, openEmbedded } from './embedded/open.ts';
import type { Storage } from './port.ts';

export type StorageOptions = EmbeddedOptions;

export function openStorage(options: StorageOptions): Promise<Storage> {
  return openEmbedded(options);
}
