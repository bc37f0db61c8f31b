/** One of several processes that commit as fast as they can on one database and say what was acknowledged. */
import { openStorage } from '../../storage/open.ts';
import { AGENCY, AT, KINDS } from '../contract/storage/harness.ts';

const WRITERS = 6;
const [, , uri, database, run] = process.argv as [string, string, string, string, string];

const storage = await openStorage({ engine: 'mongodb', uri, database, kinds: KINDS });

async function register(id: string): Promise<void> {
  const file = await storage.blobs.put(Buffer.from(`tệp của ${id}`.repeat(100)));
  const { numbers } = await storage.commit({
    agency: AGENCY,
    actor: { person: 'lan' },
    at: AT,
    action: 'document.register',
    takes: ['book'],
    writes: ({ book }) => [
      {
        kind: 'document',
        id,
        expectedVersion: 0,
        value: { book: 'x', number: book, readers: ['r:c'], file },
      },
      { kind: 'note', id: `note-${book}`, expectedVersion: 0, value: { document: id } },
    ],
  });
  process.stdout.write(`${id} ${numbers.book}\n`);
}

async function writer(name: number): Promise<never> {
  for (let at = 0; ; at++) await register(`${run}-${name}-${at}`);
}

process.stdout.write('ready\n');
await Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)));
