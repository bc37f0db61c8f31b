import { access, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const marker = (dataDir: string): string => path.join(dataDir, 'demo-unfinished');

/** While the demo office is being made a file says so: half of one is of no use to anybody. */
export async function makingDemo(dataDir: string, seed: () => Promise<unknown>): Promise<void> {
  await writeFile(marker(dataDir), '');
  await seed();
  await rm(marker(dataDir));
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
