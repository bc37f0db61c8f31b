import { expect } from 'chai';
import { AGENCY, AT, change, create, type Engine, put, refusal, request, withStorage } from './harness.ts';

const SECRET = 'Nguyễn Văn Bí Mật, số 079000000001';

export function erasingContract(engine: Engine): void {
  describe('erasing what the law orders erased', () => {
    const t = withStorage(engine);
    const record = { kind: 'document', id: 'a' };
    const erases = { decision: 'QĐ 15/2026', records: [record] };
    const history = () => t.storage.journal.read({ agency: AGENCY, after: 0, limit: 10, record });

    beforeEach(async () => {
      await t.storage.commit(request([create('a', { name: SECRET })], { details: { of: SECRET } }));
      await put(t.storage, change('a', 1, { name: SECRET, n: 2 }), create('kept', { n: 1 }));
    });

    it('earlier values and details are gone, digests stay, and the chain still verifies', async () => {
      const before = await history();
      await t.storage.commit(request([change('a', 2, { name: 'erased' })], { erases }));
      const after = await history();
      expect(after.map(({ hash }) => hash).slice(0, 2)).to.deep.equal(before.map(({ hash }) => hash));
      expect(after[0]!.details).to.equal(undefined);
      expect(after[0]!.records[0]).to.not.have.property('value');
      expect(after[0]!.records[0]!.digest).to.equal(before[0]!.records[0]!.digest);
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('the journal tells what was erased, when and by which decision', async () => {
      await t.storage.commit(request([change('a', 2, null)], { erases }));
      const entries = await history();
      expect(entries[0]!.records[0]!.erased).to.deep.equal({ at: AT, decision: 'QĐ 15/2026' });
      expect(entries[2]!.erases).to.deep.equal(erases);
    });

    it('other records of the same entries stay as they are', async () => {
      await t.storage.commit(request([change('a', 2, null)], { erases }));
      const [, second] = await history();
      expect(second!.records.find(({ id }) => id === 'kept')!.value).to.include({ n: 1 });
    });

    it('nothing of it is left in what is stored', async () => {
      await t.storage.commit(request([change('a', 2, { name: 'erased' })], { erases }));
      await t.storage.close();
      expect((await t.place.bytes()).includes(SECRET)).to.equal(false);
    });

    it('a record that is still there must be written or removed in the same commit', async () => {
      expect(await refusal(t.storage.commit(request([], { erases })))).to.equal('TypeError');
      await put(t.storage, change('a', 2, null));
      await t.storage.commit(request([], { erases }));
      expect((await history())[0]!.records[0]!.erased).to.include({ decision: 'QĐ 15/2026' });
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });
  });
}
