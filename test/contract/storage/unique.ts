import { expect } from 'chai';
import {
  AGENCY,
  change,
  create,
  type Engine,
  put,
  refusal,
  refused,
  request,
  withStorage,
} from './harness.ts';

export function uniqueContract(engine: Engine): void {
  describe('unique keys', () => {
    const t = withStorage(engine);
    const inBook = (number: number | null, book = '2026') => ({ book, number });

    it('a second record with the same key is refused and told whose it is', async () => {
      await put(t.storage, create('a', inBook(1)));
      const { code, about } = await refused(put(t.storage, create('b', inBook(1))));
      expect(code).to.equal('DUPLICATE_KEY');
      expect(about).to.include({ kind: 'document', key: 'byNumber', owner: 'a' });
    });

    it('the key covers all of its fields, and another agency has its own', async () => {
      await put(t.storage, create('a', inBook(1)), create('b', inBook(1, '2027')), create('c', inBook(2)));
      await t.storage.commit(request([create('a', inBook(1))], { agency: 'other' }));
      expect((await t.storage.count('document', { agency: AGENCY })).value).to.equal(3);
    });

    it('a record without one of the fields is not constrained', async () => {
      await put(
        t.storage,
        create('a', inBook(null)),
        create('b', inBook(null)),
        create('c', { book: '2026' }),
      );
      expect((await t.storage.count('document', { agency: AGENCY })).value).to.equal(3);
    });

    it('two in one commit, and two commits that wait together, cannot have one key', async () => {
      expect(await refusal(put(t.storage, create('a', inBook(1)), create('b', inBook(1))))).to.equal(
        'DUPLICATE_KEY',
      );
      const verdicts = await Promise.allSettled(
        ['c', 'd', 'e'].map((id) => put(t.storage, create(id, inBook(1)))),
      );
      expect(verdicts.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'rejected']);
    });

    it('a key is free once its record gives it up or is removed', async () => {
      await put(t.storage, create('a', inBook(1)), create('b', inBook(2)));
      await put(t.storage, change('a', 1, inBook(9)));
      await put(t.storage, change('b', 1, null));
      await put(t.storage, create('c', inBook(1)), create('d', inBook(2)));
      expect(await t.storage.getMany('document', AGENCY, ['c', 'd'])).to.have.length(2);
    });

    it('the same holds among commits that wait together', async () => {
      await put(t.storage, create('a', inBook(1)));
      await Promise.all([put(t.storage, change('a', 1, inBook(2))), put(t.storage, create('b', inBook(1)))]);
      const verdicts = await Promise.allSettled([
        put(t.storage, change('b', 1, null)),
        put(t.storage, create('c', inBook(1))),
        put(t.storage, create('d', inBook(1))),
      ]);
      expect(verdicts.map(({ status }) => status)).to.deep.equal(['fulfilled', 'fulfilled', 'rejected']);
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('two records may exchange their keys in one commit', async () => {
      await put(t.storage, create('a', inBook(1)), create('b', inBook(2)));
      await put(t.storage, change('a', 1, inBook(2)), change('b', 1, inBook(1)));
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ number: 2 });
      expect(await refusal(put(t.storage, create('c', inBook(1))))).to.equal('DUPLICATE_KEY');
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('a record keeps its key through changes of its other fields', async () => {
      await put(t.storage, create('a', inBook(1)));
      await put(t.storage, change('a', 1, { ...inBook(1), state: 'done' }));
      expect(await refusal(put(t.storage, create('b', inBook(1))))).to.equal('DUPLICATE_KEY');
    });
  });
}
