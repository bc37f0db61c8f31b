import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openStorage, openStorageReading } from '../../storage/open.ts';
import type { Storage, Stored } from '../../storage/port.ts';
import { AGENCY, KINDS } from '../contract/storage/harness.ts';
import { rounds, roundsByFolder, someMoment, wait } from './rounds.ts';

interface Registered {
  readonly number: number;
}

const script = fileURLToPath(new URL('./storage-writer.ts', import.meta.url));

/** Lets a process write and kills it; answers what it had acknowledged by then. */
async function writeAndKill(folder: string, run: string): Promise<ReadonlyMap<string, number>> {
  const acknowledged = new Map<string, number>();
  const child = spawn(process.execPath, [script, folder, run], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const started = once(lines, 'line');
  lines.on('line', (line) => {
    const [id, number] = line.split(' ');
    if (number) acknowledged.set(id!, Number(number));
  });
  await started;
  await wait(someMoment());
  child.kill('SIGKILL');
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return acknowledged;
}

async function expectAcknowledged(
  storage: Storage,
  acknowledged: ReadonlyMap<string, number>,
): Promise<void> {
  const ids = [...acknowledged.keys()];
  for (let at = 0; at < ids.length; at += 200) {
    const found = await storage.getMany<Registered>('document', AGENCY, ids.slice(at, at + 200));
    const numbers = new Map(found.map(({ id, number }) => [id, number]));
    for (const id of ids.slice(at, at + 200)) expect(numbers.get(id), id).to.equal(acknowledged.get(id));
  }
}

async function numbersOf(storage: Storage): Promise<readonly number[]> {
  const numbers: number[] = [];
  const sort = { field: 'number', direction: 'asc' } as const;
  let after: string | undefined;
  do {
    const page = await storage.find<Stored<Registered>>('document', {
      agency: AGENCY,
      sort,
      limit: 200,
      ...(after ? { after } : {}),
    });
    numbers.push(...page.items.map(({ number }) => number));
    after = page.next;
  } while (after);
  return numbers;
}

/** The folder as the kill left it, before anything repairs it; and again opened by a new process. */
async function expectWhole(folder: string, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  const reading = await openStorageReading({ engine: 'embedded', folder, kinds: KINDS });
  expect((await reading.journal.verify()).problems).to.deep.equal([]);
  await reading.close();
  const storage = await openStorage({ engine: 'embedded', folder, kinds: KINDS });
  await expectAcknowledged(storage, acknowledged);
  const numbers = await numbersOf(storage);
  expect(numbers).to.deep.equal(Array.from({ length: numbers.length }, (_, at) => at + 1));
  await storage.close();
}

describe('a process that is killed while it writes', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-crash-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it(`${rounds} times at any moment: what was acknowledged is there once, numbers have no gap, nothing is damaged`, async function () {
    this.timeout(rounds * 60_000);
    let told = 0;
    for (const some of roundsByFolder()) {
      const place = join(folder, `from-${some[0]}`);
      const acknowledged = new Map<string, number>();
      for (const round of some) {
        for (const [id, number] of await writeAndKill(place, `r${round}`)) acknowledged.set(id, number);
        await expectWhole(place, acknowledged);
      }
      told += acknowledged.size;
      await rm(place, { recursive: true, force: true });
    }
    expect(told).to.be.above(rounds);
  });
});
