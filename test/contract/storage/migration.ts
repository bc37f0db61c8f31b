import { expect } from 'chai';
import type { Kind } from '../../../storage/port.ts';
import { AGENCY, create, type Engine, KINDS, put, refusal, withStorage } from './harness.ts';

const before: Kind = { name: 'letter', fields: { state: 'text' } };
const after: Kind = {
  name: 'letter',
  fields: { state: 'text', size: 'number', to: { type: 'keywords', orderedBy: 'size' } },
  indexes: [['state', 'size']],
  unique: [{ name: 'code', fields: ['code'] }],
};

export function migrationContract(engine: Engine): void {
  describe('kinds that change between two versions of the program', () => {
    const t = withStorage(engine);
    const letter = (id: string, value: object) => create(id, value, 'letter');

    beforeEach(async () => {
      const storage = await t.reopen([...KINDS, before]);
      await put(
        storage,
        letter('a', { state: 'new', size: 3, to: ['x'], code: 'A' }),
        letter('b', { state: 'new', size: 1, to: ['x', 'y'], code: 'B' }),
      );
    });

    it('a new field, index, keyword and unique key cover the records that are there', async () => {
      const storage = await t.reopen([...KINDS, after]);
      const sort = { field: 'size', direction: 'asc' } as const;
      const query = { agency: AGENCY, sort, filter: { state: 'new', size: { gte: 1 } } };
      expect((await storage.find('letter', query)).items.map(({ id }) => id)).to.deep.equal(['b', 'a']);
      const words = { agency: AGENCY, sort, filter: { to: { has: 'x' } } };
      expect((await storage.find('letter', words)).items.map(({ id }) => id)).to.deep.equal(['b', 'a']);
      expect(await refusal(put(storage, letter('c', { code: 'A' })))).to.equal('DUPLICATE_KEY');
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('what is no longer declared no longer binds, and comes back whole when it is declared again', async () => {
      await t.reopen([...KINDS, after]);
      const storage = await t.reopen([...KINDS, before]);
      await put(storage, letter('c', { code: 'C', size: 2, to: ['x'] }));
      const again = await t.reopen([...KINDS, after]);
      const query = { agency: AGENCY, filter: { to: { has: 'x' } } };
      expect((await again.find('letter', query)).items).to.have.length(3);
      expect(await refusal(put(again, letter('d', { code: 'C' })))).to.equal('DUPLICATE_KEY');
      expect((await again.journal.verify()).problems).to.deep.equal([]);
    });

    it('a field may change its type', async () => {
      const storage = await t.reopen([...KINDS, { name: 'letter', fields: { state: 'text', size: 'text' } }]);
      expect((await storage.find('letter', { agency: AGENCY, filter: { size: null } })).items).to.have.length(
        2,
      );
    });

    it('records that already break a new unique key keep the storage from opening, with a clear code', async () => {
      const storage = await t.reopen([...KINDS, before]);
      await put(storage, letter('c', { code: 'A' }));
      await storage.close();
      expect(await refusal(t.place.open([...KINDS, after]))).to.equal('DUPLICATE_KEY');
      await t.reopen([...KINDS, before]);
    });

    it('a kind that is no longer declared keeps its records', async () => {
      await t.reopen(KINDS);
      const storage = await t.reopen([...KINDS, before]);
      expect(await storage.get('letter', AGENCY, 'a')).to.include({ size: 3 });
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    });
  });
}
