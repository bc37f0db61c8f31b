import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { type Storage, StorageError } from '../../../storage/port.ts';
import { AGENCY, create, openCounter, request } from '../../contract/storage/harness.ts';
import { TcpProxy } from '../../support/tcp-proxy.ts';
import { sharedPlace } from './shared-place.ts';

const uri = process.env.MONGODB_URI;
const CUTS = 15;

interface Answer {
  readonly id: string;
  readonly number?: number;
  readonly isUnknown?: boolean;
}

/** Commits until it is told to stop; what was refused for a broken connection is told as such. */
async function client(storage: Storage, name: string, isOver: () => boolean): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; !isOver(); at++) {
    const id = `${name}-${at}`;
    const writes = ({ book }: { readonly [id: string]: number }) => [create(id, { number: book! })];
    try {
      const { numbers } = await storage.commit(request(writes, { takes: ['book'], action: `take.${id}` }));
      answers.push({ id, number: numbers.book! });
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'STORAGE_UNAVAILABLE') throw error;
      answers.push({ id, isUnknown: error.about.reason === 'unknown' });
    }
  }
  return answers;
}

if (uri) {
  describe('a connection to MongoDB that is cut in the middle of commits', () => {
    const t = sharedPlace(uri);
    let proxy: TcpProxy;
    let through: string;
    beforeEach(async () => {
      proxy = new TcpProxy(uri);
      through = await proxy.listen();
    });
    afterEach(() => proxy.close());

    it('or falls silent, is given up for a new one, and the commit has one outcome', async () => {
      const direct = await t.open();
      const broken = await t.open(through);
      await openCounter(broken, 'book');
      const writes = (at: number) => [create(`s${at}`)];
      await broken.commit(request(writes(0)));
      proxy.silence();
      const { seq } = await broken.commit(request(writes(1)));
      expect(await direct.get('document', AGENCY, 's1', { atLeast: seq })).to.include({ version: 1 });
      expect((await direct.journal.head(AGENCY))!.seq).to.equal(3);
    });

    it('leaves every commit there once or not at all, and the writer is told which', async () => {
      const direct = await t.open();
      await openCounter(direct, 'book');
      const broken = await t.open(through);
      let isOver = false;
      const clients = [0, 1, 2, 3].map((at) => client(broken, `c${at}`, () => isOver));
      clients.push(client(direct, 'direct', () => isOver));
      for (let cut = 0; cut < CUTS; cut++) {
        await setTimeout(20 + Math.random() * 120);
        proxy.cut();
      }
      isOver = true;
      const answers = (await Promise.all(clients)).flat();
      const { seq } = (await direct.journal.head(AGENCY))!;
      const numbers = new Map<string, number>();
      for (let after = 0; after < seq; after += 500) {
        const entries = await direct.journal.read({ agency: AGENCY, after, limit: 500 });
        for (const { action, takes } of entries) {
          expect(numbers.has(action), action).to.equal(false);
          numbers.set(action, takes.book ?? 0);
        }
      }
      for (const { id, number, isUnknown } of answers) {
        if (!isUnknown) expect(numbers.get(`take.${id}`), id).to.equal(number);
      }
      expect((await direct.journal.verify()).problems).to.deep.equal([]);
    });
  });
}
