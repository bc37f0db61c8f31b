/** Commits as fast as it can and says on standard output what was acknowledged; killed by its parent. */
import type { Storage } from '../../storage/port.ts';
import { AGENCY, AT } from '../contract/storage/harness.ts';

export const BOOK = 'book';

/** One document with a number, a note on it and a file, under a name that nobody else gives. */
async function register(storage: Storage, run: string, id: string): Promise<void> {
  const file = await storage.blobs.put(Buffer.from(`tệp của ${id}`.repeat(100)));
  const { numbers } = await storage.commit({
    agency: AGENCY,
    actor: { person: 'lan' },
    at: AT,
    action: 'document.register',
    takes: [BOOK],
    details: { run },
    writes: ({ [BOOK]: number }) => [
      {
        kind: 'document',
        id,
        expectedVersion: 0,
        value: { book: BOOK, number, state: 'new', readers: ['r:clerk'], file },
      },
      { kind: 'note', id: `note-${number}`, expectedVersion: 0, value: { document: id } },
    ],
  });
  process.stdout.write(`${id} ${numbers[BOOK]}\n`);
}

/** So many at once, for ever. */
export async function registerAll(storage: Storage, run: string, writers: number): Promise<void> {
  const writer = async (name: number): Promise<never> => {
    for (let at = 0; ; at++) await register(storage, run, `${run}-${name}-${at}`);
  };
  process.stdout.write('ready\n');
  await Promise.all(Array.from({ length: writers }, (_, name) => writer(name)));
}
