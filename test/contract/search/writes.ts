import { expect } from 'chai';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function writeContract(open: OpenSearch): void {
  describe('writing', () => {
    const index = opened(open);

    it('finds a document as soon as its put has returned', async () => {
      await index.put(doc('a', { text: { abstract: 'Kế hoạch phòng chống lụt bão' } }));
      expect(await index.find('lụt bão')).to.deep.equal(['a']);
    });

    it('lets the later seq win, whichever comes first', async () => {
      await index.put(doc('a', { seq: 9, text: { abstract: 'bản mới' } }));
      await index.put(doc('a', { seq: 8, text: { abstract: 'bản cũ' } }));
      expect(await index.find('mới')).to.deep.equal(['a']);
      expect(await index.find('cũ')).to.deep.equal([]);
      expect((await index.search.status()).documents).to.equal(1);
    });

    it('changes nothing when a write is repeated', async () => {
      const same = doc('a', { seq: 5, text: { abstract: 'một lần' } });
      await index.put(same);
      await index.put({ ...same, text: { abstract: 'lần khác' } });
      expect(await index.find('một')).to.deep.equal(['a']);
      expect((await index.search.status()).documents).to.equal(1);
    });

    it('takes the latest when one batch holds a document twice', async () => {
      const first = doc('a', { text: { abstract: 'trước' } });
      const second = doc('a', { text: { abstract: 'sau' } });
      await index.put(second, first);
      expect(await index.find('sau')).to.deep.equal(['a']);
      expect(await index.find('trước')).to.deep.equal([]);
    });

    it('forgets the old words, rights and days of a document that is put again', async () => {
      await index.put(doc('a', { text: { abstract: 'tạm thời' }, readers: ['u:1'], sortDate: '2026-01-01' }));
      await index.put(
        doc('a', { text: { abstract: 'chính thức' }, readers: ['u:2'], sortDate: '2025-05-05' }),
      );
      expect(await index.find('tạm')).to.deep.equal([]);
      expect(await index.find('', { readerTokens: ['u:1'] })).to.deep.equal([]);
      expect(await index.find('chính thức', { readerTokens: ['u:2'] })).to.deep.equal(['a']);
    });

    it('refuses a document of the wrong shape and names every fault', async () => {
      const wrong = doc('a', { seq: -1, sortDate: '2026-02-31', dates: { issued: 'hôm qua' } });
      const error = await index.search.put([wrong]).catch((refusal) => refusal);
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.details).to.have.length(3);
    });
  });

  removalContract(open);
  cursorContract(open);
}

function removalContract(open: OpenSearch): void {
  describe('removing', () => {
    const index = opened(open);
    const ref = { kind: 'incoming', id: 'a' };

    it('no longer finds what was removed', async () => {
      await index.put(doc('a', { seq: 3, text: { abstract: 'sẽ xóa' } }));
      await index.search.remove(AGENCY, [ref], 4);
      expect(await index.find('xóa')).to.deep.equal([]);
      expect((await index.search.status()).documents).to.equal(0);
    });

    it('keeps a document removed when an older put comes late', async () => {
      await index.search.remove(AGENCY, [ref], 7);
      await index.put(doc('a', { seq: 6, text: { abstract: 'muộn' } }));
      expect(await index.find('muộn')).to.deep.equal([]);
    });

    it('takes a document again that is put later than it was removed', async () => {
      await index.search.remove(AGENCY, [ref], 7);
      await index.put(doc('a', { seq: 8, text: { abstract: 'trở lại' } }));
      expect(await index.find('trở lại')).to.deep.equal(['a']);
    });

    it('leaves a document that was put later than the removal', async () => {
      await index.put(doc('a', { seq: 9, text: { abstract: 'còn' } }));
      await index.search.remove(AGENCY, [ref], 8);
      expect(await index.find('còn')).to.deep.equal(['a']);
    });
  });
}

function cursorContract(open: OpenSearch): void {
  describe('the cursor', () => {
    const index = opened(open);

    it('is 0 at the beginning, then what was stored with the last put or removal', async () => {
      expect(await index.search.cursor(AGENCY)).to.equal(0);
      await index.search.put([doc('a')], { agency: AGENCY, seq: 12 });
      expect(await index.search.cursor(AGENCY)).to.equal(12);
      await index.search.remove(AGENCY, [{ kind: 'incoming', id: 'a' }], 13, { agency: AGENCY, seq: 13 });
      expect(await index.search.cursor(AGENCY)).to.equal(13);
    });

    it('never goes back, and each agency has its own', async () => {
      await index.search.put([], { agency: AGENCY, seq: 12 });
      await index.search.put([], { agency: AGENCY, seq: 5 });
      await index.search.put([], { agency: 'another', seq: 2 });
      expect(await index.search.cursor(AGENCY)).to.equal(12);
      expect(await index.search.cursor('another')).to.equal(2);
    });

    it('is not stored when the put with it is refused', async () => {
      const refused = index.search.put([doc('a', { sortDate: 'never' })], { agency: AGENCY, seq: 3 });
      await refused.catch(() => undefined);
      expect(await index.search.cursor(AGENCY)).to.equal(0);
    });
  });
}
