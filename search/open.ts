import { checked } from './checked.ts';
import { openEmbedded } from './embedded/embedded.ts';
import type { Search } from './port.ts';

export type SearchOptions = {
  readonly engine: 'embedded';
  /** A folder of its own; made if absent. One process at a time. */
  readonly folder: string;
  /** Threads that answer queries; default 2. */
  readonly readers?: number;
};

export async function openSearch(options: SearchOptions): Promise<Search> {
  return checked(await openEmbedded(options.folder, options.readers ?? 2));
}
