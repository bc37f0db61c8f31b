/** A process of its own that commits as fast as it can and says on standard output what was acknowledged. */
import { openStorage } from '../../storage/open.ts';
import { AGENCY, AT, KINDS } from '../contract/storage/harness.ts';

const WRITERS = 16;
const folder = process.argv[2]!;
const run = process.argv[3]!;

const storage = await openStorage({ engine: 'embedded', folder, kinds: KINDS });
const base = { agency: AGENCY, actor: { person: 'lan' }, at: AT };
if (!(await storage.get('counter', AGENCY, 'book'))) {
  const writes = [{ kind: 'counter', id: 'book', expectedVersion: 0, value: { last: 0 } }];
  await storage.commit({ ...base, action: 'book.open', writes });
}

async function register(id: string): Promise<void> {
  const file = await storage.blobs.put(Buffer.from(`tệp của ${id}`.repeat(100)));
  const { numbers } = await storage.commit({
    ...base,
    action: 'document.register',
    takes: ['book'],
    details: { run },
    writes: ({ book }) => [
      {
        kind: 'document',
        id,
        expectedVersion: 0,
        value: { book: 'book', number: book, state: 'new', readers: ['r:clerk'], file },
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
