/** While the demo office is being made a mark says so: half of one is of no use to anybody. */
import { access, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Storage, StorageError } from '../storage/port.ts';
import type { Config } from './config.ts';
import { watchClaim } from './setup/setup-claim.ts';
import { isShared } from './storage-settings.ts';

const NAME = 'demo-unfinished';
const SPACE = 'setup';

interface Place {
  readonly storage: Storage;
  readonly config: Config;
  readonly clock: () => Date;
}

const marker = (dataDir: string): string => path.join(dataDir, NAME);

/** Where the mark stands: beside the records, where every process that opens them sees it. */
export async function makingDemo(place: Place, seed: () => Promise<unknown>): Promise<void> {
  const { storage, config, clock } = place;
  if (isShared(config)) {
    await storage.state.put({ space: SPACE, key: NAME, value: true, now: clock().getTime() });
    await seed();
    return storage.state.remove(SPACE, NAME);
  }
  await writeFile(marker(config.dataDir), '');
  await seed();
  await rm(marker(config.dataDir));
}

export async function isDemoUnfinished(dataDir: string): Promise<boolean> {
  return access(marker(dataDir)).then(
    () => true,
    () => false,
  );
}

/** Nothing but an unfinished demo office was ever in this folder. */
export async function clearUnfinishedDemo(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}

/**
 * Waits while another process is making the demo office in this database. One that nobody is making any more is refused and
 * not removed: other processes may be working on that database, with what they remember of it.
 */
export async function demoMade({ storage, clock }: Omit<Place, 'config'>): Promise<void> {
  const isMarked = async () => (await storage.state.get(SPACE, NAME, clock().getTime())) !== undefined;
  while (await isMarked()) {
    if ((await watchClaim({ storage, clock })) === 'held' || !(await isMarked())) continue;
    const message =
      'it holds a part of the demo office, and whoever was making it has ended; nothing else was ever in it: ' +
      'drop that database, or name another one in MONGODB_URI';
    throw new StorageError('STORAGE_UNAVAILABLE', message, { reason: NAME });
  }
}
