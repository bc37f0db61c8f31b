import { expect } from 'chai';
import type { FindQuery, Storage } from '../../../storage/port.ts';
import { AGENCY, change, create, type Engine, put, refusal, withStorage } from './harness.ts';

/** Every id of a list, page by page. */
export async function walk(storage: Storage, query: Omit<FindQuery, 'agency'>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await storage.find('document', { agency: AGENCY, ...query, ...(after ? { after } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

export function listContract(engine: Engine): void {
  describe('lists by scalar fields', () => {
    const t = withStorage(engine);
    const ids = async (query: Omit<FindQuery, 'agency'>) =>
      (await t.storage.find('document', { agency: AGENCY, ...query })).items.map(({ id }) => id);
    const documents = [
      create('a', { state: 'new', on: '2026-01-03', number: 3, from: { name: 'Sở Nội vụ' }, open: true }),
      create('b', { state: 'done', on: '2026-01-01', number: 10 }),
      create('c', { state: 'new', on: '2026-01-02', number: 2.5, open: false }),
      create('d', { state: 'lost', number: 10 }),
      create('e', { on: '2026-01-02', number: '7' }),
    ];
    beforeEach(() => put(t.storage, ...documents));

    const filters: readonly (readonly [string, FindQuery['filter'] & object, readonly string[]])[] = [
      ['a value', { state: 'new' }, ['a', 'c']],
      ['a path into the value', { 'from.name': 'Sở Nội vụ' }, ['a']],
      ['a number by its value', { number: 10 }, ['b', 'd']],
      ['absence', { on: null }, ['d']],
      ['absence, which a value of another type counts as', { number: null }, ['e']],
      ['one of a list', { state: { in: ['done', 'lost'] } }, ['b', 'd']],
      ['one of an empty list, which nothing is', { state: { in: [] } }, []],
      ['anything but a value, absence included', { state: { not: 'new' } }, ['b', 'd', 'e']],
      ['a range of texts', { on: { gte: '2026-01-02', lt: '2026-01-03' } }, ['c', 'e']],
      ['a range of numbers, compared as numbers', { number: { gt: 2.5 } }, ['a', 'b', 'd']],
      ['a boolean as true or false', { open: 'true' }, ['a']],
      ['the id', { id: { in: ['a', 'e'] } }, ['a', 'e']],
      ['several conditions, all of them', { state: 'new', on: { gt: '2026-01-02' } }, ['a']],
    ];
    for (const [what, filter, expected] of filters) {
      it(`a filter may ask for ${what}`, async () => {
        expect(await ids({ filter })).to.deep.equal(expected);
        expect(await t.storage.count('document', { agency: AGENCY, filter })).to.deep.equal({
          value: expected.length,
          capped: false,
        });
      });
    }

    it('a list is sorted by a field, ties by id, records without the field before all others', async () => {
      expect(await ids({ sort: { field: 'on', direction: 'asc' } })).to.deep.equal(['d', 'b', 'c', 'e', 'a']);
      expect(await ids({ sort: { field: 'on', direction: 'desc' } })).to.deep.equal([
        'a',
        'e',
        'c',
        'b',
        'd',
      ]);
      expect(await ids({ sort: { field: 'number', direction: 'asc' } })).to.deep.equal([
        'e',
        'c',
        'a',
        'b',
        'd',
      ]);
      expect(await ids({})).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    });

    for (const direction of ['asc', 'desc'] as const) {
      for (const field of ['id', 'on', 'number', 'state']) {
        it(`pages of two give the whole list once, by ${field} ${direction}`, async () => {
          const sort = { field, direction };
          const whole = await ids({ sort });
          expect(await walk(t.storage, { sort, limit: 2 })).to.deep.equal(whole);
          expect(whole).to.have.length(5);
        });
      }
    }

    it('a page has a next one only when more follows', async () => {
      const page = (limit: number) => t.storage.find('document', { agency: AGENCY, limit });
      expect((await page(5)).next).to.equal(undefined);
      expect((await page(4)).next).to.be.a('string');
    });

    it('pages stay right while others write: nothing comes twice, nothing is skipped', async () => {
      const sort = { field: 'on', direction: 'asc' } as const;
      const first = await t.storage.find('document', { agency: AGENCY, sort, limit: 2 });
      await put(t.storage, create('aa', { on: '2025-01-01' }), create('z', { on: '2026-12-31' }));
      await put(t.storage, change('b', 1, null));
      const rest = await t.storage.find('document', { agency: AGENCY, sort, after: first.next! });
      expect(rest.items.map(({ id }) => id)).to.deep.equal(['c', 'e', 'a', 'z']);
    });

    it('the place of another list, or no place at all, is refused', async () => {
      const { next } = await t.storage.find('document', { agency: AGENCY, limit: 2 });
      const sort = { field: 'on', direction: 'asc' } as const;
      const find = (after: string) => t.storage.find('document', { agency: AGENCY, sort, after });
      expect(await refusal(find(next!))).to.equal('INVALID_PAGE');
      expect(await refusal(find('nonsense'))).to.equal('INVALID_PAGE');
    });

    it('lists follow changes and removals', async () => {
      await put(t.storage, change('a', 1, { state: 'done', on: '2026-01-09' }), change('c', 1, null));
      expect(await ids({ filter: { state: 'new' } })).to.deep.equal([]);
      expect(await ids({ filter: { state: 'done' } })).to.deep.equal(['a', 'b']);
    });

    it('counting stops at the cap and says so', async () => {
      const count = (cap: number) => t.storage.count('document', { agency: AGENCY, cap });
      expect(await count(3)).to.deep.equal({ value: 3, capped: true });
      expect(await count(5)).to.deep.equal({ value: 5, capped: false });
    });

    it('a tally gives the number of records for each value of a field', async () => {
      const tally = await t.storage.tally('document', 'state', { agency: AGENCY });
      expect(tally.capped).to.equal(false);
      expect([...tally.values].sort()).to.deep.equal([
        ['done', 1],
        ['lost', 1],
        ['new', 2],
      ]);
      const filtered = await t.storage.tally('document', 'state', {
        agency: AGENCY,
        filter: { number: { gt: 3 } },
      });
      expect([...filtered.values].sort()).to.deep.equal([
        ['done', 1],
        ['lost', 1],
      ]);
    });

    it('a tally stops at the cap and says so', async () => {
      const tally = (cap: number) => t.storage.tally('document', 'state', { agency: AGENCY, cap });
      const { values, capped } = await tally(3);
      expect(capped).to.equal(true);
      expect([...values.values()].reduce((sum, number) => sum + number, 0)).to.equal(3);
      expect((await tally(4)).capped).to.equal(false);
    });

    it('texts with any character are found again exactly', async () => {
      const odd = ['Đ', 'D', 'đ', "it's", '"', '%', '日本', '\u0000x', ' a '];
      await put(t.storage, ...odd.map((state, at) => create(`odd${at}`, { state })));
      for (const [at, state] of odd.entries()) {
        expect(await ids({ filter: { state } })).to.deep.equal([`odd${at}`]);
      }
    });
  });
}
