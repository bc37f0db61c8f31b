/** What was written in a request, so that a failure after it is not told as if nothing had happened. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Storage, StorageError } from '../../storage/port.ts';

const requests = new AsyncLocalStorage<{ hasWritten: boolean }>();

/** The same storage, which notes in whose request a commit was acknowledged. */
export function noting(storage: Storage): Storage {
  return {
    ...storage,
    commit: async (request) => {
      const result = await storage.commit(request);
      const asked = requests.getStore();
      if (asked) asked.hasWritten = true;
      return result;
    },
  };
}

/** Who is told that storage is away takes it that nothing was changed: not so when it went away after a commit. */
export async function toldTruly<T>(run: () => Promise<T>): Promise<T> {
  const asked = { hasWritten: false };
  try {
    return await requests.run(asked, run);
  } catch (error) {
    const isAway = error instanceof StorageError && error.code === 'STORAGE_UNAVAILABLE';
    if (!isAway || !asked.hasWritten) throw error;
    const message = 'storage went away after what was asked had been begun';
    throw new StorageError(error.code, message, { reason: 'unknown' }, { cause: error });
  }
}
