import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { AGENCY, KINDS, openCounter } from '../contract/storage/harness.ts';
import { mongoPlace } from '../contract/storage/mongodb-place.ts';
import { someMoment, wait } from './rounds.ts';

const uri = process.env.MONGODB_URI;
/** 3 rounds of three kills in `npm test`; `CRASHES=50` or `500` for the longer runs. */
const rounds = Number(process.env.CRASHES ?? 3);
const PROCESSES = 3;

const script = fileURLToPath(new URL('./mongodb-writer.ts', import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  readonly started: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

function startWriter(database: string, run: string, acknowledged: Map<string, number>): Writer {
  const child = spawn(process.execPath, [script, uri!, database, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const started = once(lines, 'line');
  lines.on('line', (line) => {
    const [id, number] = line.split(' ');
    if (number) acknowledged.set(id!, Number(number));
  });
  return { child, started, ended: Promise.all([once(child, 'exit'), once(lines, 'close')]) };
}

/** Every process is killed at a moment of its own, or all at once. */
async function killAll(writers: readonly Writer[], together: boolean): Promise<void> {
  await Promise.all(writers.map(({ started }) => started));
  const moment = someMoment();
  await Promise.all(
    writers.map(async ({ child, ended }) => {
      await wait(together ? moment : someMoment());
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

async function expectWhole(storage: Storage, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  const numbers: number[] = [];
  const head = (await storage.journal.head(AGENCY))!;
  for (let after = 0; after < head.seq; after += 1000) {
    const entries = await storage.journal.read({ agency: AGENCY, after, limit: 1000 });
    numbers.push(...entries.flatMap(({ takes }) => takes.book ?? []));
  }
  expect(numbers).to.deep.equal(Array.from({ length: numbers.length }, (_, at) => at + 1));
  for (const [id, number] of acknowledged) {
    expect(await storage.get('document', AGENCY, id), id).to.include({ number });
  }
  expect((await storage.journal.verify()).problems).to.deep.equal([]);
}

if (uri) {
  describe('processes on one MongoDB that are killed while they write', () => {
    const { database, remove } = mongoPlace(uri);
    let storage: Storage;
    before(async () => {
      storage = await openStorage({ engine: 'mongodb', uri, database, kinds: KINDS });
      await openCounter(storage, 'book');
    });
    after(async () => {
      await storage.close();
      await remove();
    });

    it(`${rounds} times: what was acknowledged is there once, numbers have no gap, nothing is damaged`, async function () {
      this.timeout(rounds * 120_000);
      const acknowledged = new Map<string, number>();
      for (let round = 1; round <= rounds; round++) {
        const some = Array.from({ length: PROCESSES }, (_, at) =>
          startWriter(database, `r${round}.${at}`, acknowledged),
        );
        await killAll(some, round % 3 === 0);
      }
      expect(acknowledged.size).to.be.above(0);
      await expectWhole(storage, acknowledged);
    });
  });
}
