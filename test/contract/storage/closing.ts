import { expect } from 'chai';
import { AGENCY, create, type Engine, KINDS, put, refusal, withStorage } from './harness.ts';

export function closingContract(engine: Engine): void {
  describe('opening and closing', () => {
    const t = withStorage(engine);

    it('commits that wait when the storage is closed are still written, and told so', async () => {
      const waiting = Array.from({ length: 100 }, (_, at) => put(t.storage, create(`d${at}`)));
      await t.storage.close();
      const seqs = (await Promise.all(waiting)).map(({ seq }) => seq);
      expect(seqs).to.have.length(100);
      const storage = await t.reopen();
      expect((await storage.journal.head(AGENCY))!.seq).to.equal(100);
    });

    it('whatever is asked of a closed storage is refused', async () => {
      await t.storage.close();
      expect(await refusal(put(t.storage, create('a')))).to.equal('CLOSED');
      expect(await refusal(t.storage.get('document', AGENCY, 'a'))).to.equal('CLOSED');
      expect(await refusal(t.storage.find('document', { agency: AGENCY }))).to.equal('CLOSED');
      expect(await refusal(t.storage.journal.read({ agency: AGENCY, after: 0, limit: 1 }))).to.equal(
        'CLOSED',
      );
      expect(await refusal(t.storage.cursor.advance('c', AGENCY, 1))).to.equal('CLOSED');
      expect(await refusal(t.storage.state.get('s', 'k', 1))).to.equal('CLOSED');
      expect(await refusal(t.storage.state.put({ space: 's', key: 'k', value: 1, now: 1 }))).to.equal(
        'CLOSED',
      );
    });

    it('closing twice is the same as once', async () => {
      await Promise.all([t.storage.close(), t.storage.close()]);
      await t.storage.close();
    });

    it('opening again needs no repair and finds nothing wrong', async () => {
      await put(t.storage, create('a'));
      const storage = await t.reopen(KINDS);
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    });
  });
}
