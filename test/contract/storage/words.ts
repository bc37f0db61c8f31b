import { expect } from 'chai';
import type { FindQuery } from '../../../storage/port.ts';
import { AGENCY, change, create, type Engine, put, withStorage } from './harness.ts';
import { walk } from './lists.ts';

export function wordContract(engine: Engine): void {
  describe('lists by keywords', () => {
    const t = withStorage(engine);
    const newest = { field: 'on', direction: 'desc' } as const;
    const ids = async (query: Omit<FindQuery, 'agency'>) =>
      (await t.storage.find('document', { agency: AGENCY, ...query })).items.map(({ id }) => id);
    const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

    beforeEach(() =>
      put(
        t.storage,
        create('a', { on: day(1), readers: ['p:1', 'u:1'], state: 'new', tags: ['x'] }),
        create('b', { on: day(3), readers: ['p:2', 'u:1', 'u:1'], state: 'new' }),
        create('c', { on: day(2), readers: ['p:1', 'p:2'], state: 'done', tags: ['x', 'y'] }),
        create('d', { readers: ['u:1'], parts: [{ person: 'p:9' }, { person: 'p:8' }] }),
        create('e', { on: day(5), readers: 'p:7' }),
      ),
    );

    it('has finds the records of one word in the order of its field', async () => {
      expect(await ids({ filter: { readers: { has: 'u:1' } }, sort: newest })).to.deep.equal(['b', 'a', 'd']);
      const oldest = { field: 'on', direction: 'asc' } as const;
      expect(await ids({ filter: { readers: { has: 'u:1' } }, sort: oldest })).to.deep.equal(['d', 'a', 'b']);
    });

    it('hasAny finds the records of any of the words, each once', async () => {
      const filter = { readers: { hasAny: ['u:1', 'p:1', 'p:2', 'nobody'] } };
      expect(await ids({ filter, sort: newest })).to.deep.equal(['b', 'c', 'a', 'd']);
      expect(await ids({ filter: { readers: { hasAny: [] } } })).to.deep.equal([]);
    });

    it('a single text counts as a list of one', async () => {
      expect(await ids({ filter: { readers: { has: 'p:7' } } })).to.deep.equal(['e']);
    });

    it('keywords are read from every element on their path', async () => {
      expect(await ids({ filter: { 'parts.person': { has: 'p:8' } } })).to.deep.equal(['d']);
    });

    it('other conditions hold as well, on scalars and on other keywords', async () => {
      const readers = { hasAny: ['p:1', 'u:1'] };
      expect(await ids({ filter: { readers, state: 'new' }, sort: newest })).to.deep.equal(['b', 'a']);
      expect(await ids({ filter: { readers, tags: { has: 'x' } }, sort: newest })).to.deep.equal(['c', 'a']);
      expect(await ids({ filter: { readers, on: { gte: day(2) } }, sort: newest })).to.deep.equal(['b', 'c']);
    });

    it('another order than that of the keywords is possible too', async () => {
      const filter = { readers: { hasAny: ['p:1', 'u:1'] } };
      expect(await ids({ filter })).to.deep.equal(['a', 'b', 'c', 'd']);
      const sort = { field: 'state', direction: 'desc' } as const;
      expect(await ids({ filter, sort })).to.deep.equal(['b', 'a', 'c', 'd']);
      expect(await ids({ filter: { tags: { has: 'x' } }, sort: newest })).to.deep.equal(['c', 'a']);
    });

    for (const direction of ['asc', 'desc'] as const) {
      it(`pages give the whole list once, ${direction}, with many of one day and some of none`, async () => {
        const many = Array.from({ length: 60 }, (_, at) => {
          const on = at % 10 === 0 ? {} : { on: day(1 + (at % 3)) };
          return create(`m${String(at).padStart(2, '0')}`, { ...on, readers: ['p:1', `u:${at % 2}`] });
        });
        await put(t.storage, ...many);
        const query = { filter: { readers: { hasAny: ['p:1', 'u:1'] } }, sort: { field: 'on', direction } };
        const whole = await ids({ ...query, limit: 200 });
        expect(whole).to.have.length(64);
        expect(await walk(t.storage, { ...query, limit: 7 })).to.deep.equal(whole);
        expect((await t.storage.count('document', { agency: AGENCY, filter: query.filter })).value).to.equal(
          64,
        );
      });
    }

    it('lists follow changes of the words and of the order, and removals', async () => {
      const filter = { readers: { has: 'u:1' } };
      await put(t.storage, change('a', 1, { on: day(9), readers: ['u:1', 'u:2'] }));
      expect(await ids({ filter, sort: newest })).to.deep.equal(['a', 'b', 'd']);
      expect(await ids({ filter: { readers: { has: 'p:1' } }, sort: newest })).to.deep.equal(['c']);
      await put(t.storage, change('a', 2, null), change('b', 1, { readers: [] }));
      expect(await ids({ filter, sort: newest })).to.deep.equal(['d']);
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('a list is right whichever condition is the narrow one', async () => {
      for (let from = 0; from < 1500; from += 500) {
        const some = Array.from({ length: 500 }, (_, at) => {
          const number = from + at;
          const state = number % 500 === 7 ? 'rare' : 'common';
          return create(`n${number}`, {
            on: day(1 + (number % 28)),
            state,
            readers: ['all'],
            tags: [`t${number % 3}`],
          });
        });
        await put(t.storage, ...some);
      }
      const readers = { has: 'all' };
      expect(await ids({ filter: { readers, state: 'rare' }, sort: newest })).to.have.members([
        'n7',
        'n507',
        'n1007',
      ]);
      expect(await ids({ filter: { readers, state: 'common' }, sort: newest, limit: 5 })).to.have.length(5);
      const oldest = { field: 'on', direction: 'asc' } as const;
      for (const sort of [newest, oldest]) {
        const rare = await walk(t.storage, { filter: { readers, state: 'rare' }, sort, limit: 1 });
        expect(rare).to.have.members(['n7', 'n507', 'n1007']);
        const ranged = { readers, state: 'common', on: { lte: day(2) } };
        expect(await walk(t.storage, { filter: ranged, sort, limit: 50 })).to.have.length(108);
      }
      const both = { readers, tags: { has: 't1' } };
      expect((await t.storage.count('document', { agency: AGENCY, filter: both })).value).to.equal(500);
      expect(await walk(t.storage, { filter: both, sort: newest, limit: 199 })).to.have.length(500);
    });

    it('a tally by words stops at the cap and says so', async () => {
      const filter = { readers: { hasAny: ['p:1', 'u:1'] } };
      const { values, capped } = await t.storage.tally('document', 'state', {
        agency: AGENCY,
        filter,
        cap: 2,
      });
      expect(capped).to.equal(true);
      expect([...values.values()].reduce((sum, number) => sum + number, 0)).to.equal(2);
    });

    it('a tally may be limited to the records of some words', async () => {
      const filter = { readers: { hasAny: ['p:1', 'u:1'] } };
      const tally = await t.storage.tally('document', 'state', { agency: AGENCY, filter });
      expect([...tally.values].sort()).to.deep.equal([
        ['done', 1],
        ['new', 2],
      ]);
    });
  });
}
