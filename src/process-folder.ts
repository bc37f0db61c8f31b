/** Where one process of several keeps what is its own: uploads under way, and its index where that is embedded. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { lockFolder } from '../storage/open.ts';
import { StorageError } from '../storage/port.ts';

export interface ProcessFolder {
  readonly path: string;
  release(): void;
}

const NAME = /^process-\d+$/;

/** Nothing while another process that lives holds it. */
async function take(folder: string): Promise<ProcessFolder | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return { path: folder, release: lockFolder(path.join(folder, 'lock'), folder) };
  } catch (error) {
    if (error instanceof StorageError && error.code === 'STORAGE_IN_USE') return undefined;
    throw error;
  }
}

/** What was under way when a process ended. */
export async function clearTmp(folder: string): Promise<void> {
  await rm(path.join(folder, 'tmp'), { recursive: true, force: true });
}

/**
 * The first that is free: so that an index that a process has left is used by the next one. The operating system frees it
 * however a process ends; what the dead have left under way goes.
 */
export async function takeProcessFolder(dataDir: string): Promise<ProcessFolder> {
  let taken: ProcessFolder | undefined;
  for (let number = 1; !taken; number++) taken = await take(path.join(dataDir, `process-${number}`));
  for (const name of (await readdir(dataDir)).filter((one) => NAME.test(one))) {
    const folder = path.join(dataDir, name);
    const free = folder === taken.path ? undefined : await take(folder);
    if (!free) continue;
    await clearTmp(folder);
    free.release();
  }
  return taken;
}
