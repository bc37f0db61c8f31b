/** A process that may write only so many bytes into one file; says what became of each commit. Killed by its parent. */
import { createInterface } from 'node:readline';
import { openStorage } from '../../storage/open.ts';
import { StorageError } from '../../storage/port.ts';
import { create, KINDS, put } from '../contract/storage/harness.ts';

const storage = await openStorage({ engine: 'embedded', folder: process.argv[2]!, kinds: KINDS });
let last = 0;

async function attempt(): Promise<string> {
  const id = `d${++last}`;
  try {
    await put(storage, create(id, { text: 'x'.repeat(20_000) }));
    return 'written';
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
}

async function blob(): Promise<string> {
  try {
    await storage.blobs.put(Buffer.alloc(5_000_000, ++last));
    return 'written';
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
}

/** `commit N`: N at once. `blob`. `close`. One line of answer each. */
async function answer(line: string): Promise<string> {
  const [what, number] = line.split(' ');
  if (what === 'blob') return blob();
  if (what === 'commit')
    return (await Promise.all(Array.from({ length: Number(number) }, attempt))).join(' ');
  const { problems } = await storage.journal.verify();
  await storage.close();
  return JSON.stringify(problems);
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await answer(line)}\n`);
  if (line === 'close') process.exit(0);
}
