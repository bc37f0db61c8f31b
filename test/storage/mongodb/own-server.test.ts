/** What becomes of commits when the server of MongoDB itself is killed, or its disk is full. */
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { openStorage } from '../../../storage/open.ts';
import { type Storage, StorageError } from '../../../storage/port.ts';
import { AGENCY, create, KINDS, openCounter, request } from '../../contract/storage/harness.ts';
import { canStartServers, type OwnServer, ownMongo } from '../../support/own-servers.ts';

const WRITERS = 6;
const KILLS = 4;
/** For the server's files, the log among them, which begins empty. */
const ROOM = 3_000_000;
const LARGE = 'x'.repeat(20_000);

interface Told {
  readonly numbers: Map<string, number>;
  readonly refused: Set<string>;
}

/** Commits until it is told to stop; what nobody knows the outcome of is neither told nor refused. */
async function write(
  storage: Storage,
  name: string,
  { told, isOver }: { told: Told; isOver: () => boolean },
) {
  for (let at = 0; !isOver(); at++) {
    const id = `${name}-${at}`;
    const writes = ({ book }: { readonly [id: string]: number }) => [
      create(id, { number: book!, text: LARGE }),
    ];
    try {
      const { numbers } = await storage.commit(request(writes, { takes: ['book'] }));
      told.numbers.set(id, numbers.book!);
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'STORAGE_UNAVAILABLE') throw error;
      if (error.about.reason !== 'unknown') told.refused.add(id);
      await pause(50);
    }
  }
}

async function expectKept(storage: Storage, { numbers, refused }: Told): Promise<void> {
  for (const [id, number] of numbers)
    expect(await storage.get('document', AGENCY, id)).to.include({ number });
  for (const id of refused) expect(await storage.get('document', AGENCY, id), id).to.equal(undefined);
  const taken: number[] = [];
  const { seq } = (await storage.journal.head(AGENCY))!;
  for (let after = 0; after < seq; after += 500) {
    const entries = await storage.journal.read({ agency: AGENCY, after, limit: 500 });
    taken.push(...entries.flatMap(({ takes }) => takes.book ?? []));
  }
  expect(taken).to.deep.equal(Array.from({ length: taken.length }, (_, at) => at + 1));
  expect((await storage.journal.verify()).problems).to.deep.equal([]);
}

if (process.env.MONGODB_URI && canStartServers) {
  describe('commits to a server of MongoDB of their own', function () {
    this.timeout(300_000);
    let server: OwnServer;
    let storage: Storage;
    beforeEach(async () => {
      server = await ownMongo({ ignoring: 'XFSZ' });
      storage = await openStorage({ engine: 'mongodb', uri: server.url, database: 'own', kinds: KINDS });
      await openCounter(storage, 'book');
    });
    afterEach(async () => {
      await storage.close();
      await server.remove();
    });

    /** Under writers; what is written after it is written by a storage that has seen all of it. */
    async function under(failing: (told: Told) => Promise<void>): Promise<Told> {
      const told: Told = { numbers: new Map(), refused: new Set() };
      let isOver = false;
      const load = { told, isOver: () => isOver };
      const writers = Promise.all(Array.from({ length: WRITERS }, (_, at) => write(storage, `w${at}`, load)));
      const work = async () => {
        await until(() => told.numbers.size > 0);
        await failing(told);
        const before = told.numbers.size;
        await until(() => told.numbers.size >= before + WRITERS);
      };
      try {
        await Promise.race([work(), writers]);
      } finally {
        isOver = true;
      }
      await writers;
      return told;
    }

    it(`that is killed ${KILLS} times under them and started again are there once, or refused and not there`, async () => {
      const told = await under(async () => {
        for (let kill = 0; kill < KILLS; kill++) {
          await pause(200 + Math.random() * 800);
          await server.kill();
          await pause(Math.random() * 1000);
          await server.start();
        }
      });
      await expectKept(storage, told);
    });

    it('whose disk is full (its process may write no larger files) end or fail with it; with room they work again', async () => {
      const told = await under(async ({ numbers }) => {
        const pid = server.pid;
        execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${ROOM}:unlimited`]);
        await stuck(numbers);
        // WiredTiger gives up when its log cannot be written; whoever looks after the server starts it again, with room.
        await server.kill();
        await server.start();
      });
      await expectKept(storage, told);
    });
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}

/** Until nothing has been written for a while. */
async function stuck(numbers: ReadonlyMap<string, number>): Promise<void> {
  for (let quiet = 0, before = numbers.size; quiet < 15; before = numbers.size) {
    await pause(200);
    quiet = numbers.size === before ? quiet + 1 : 0;
  }
}
