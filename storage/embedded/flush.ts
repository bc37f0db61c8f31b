import { open } from 'node:fs/promises';

async function flush(path: string, mode: string): Promise<void> {
  const file = await open(path, mode);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

export const flushFile = (path: string): Promise<void> => flush(path, 'r+');

/** That the names in it last. Windows has no such call and needs none. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await flush(path, 'r');
}
