import { expect } from 'chai';
import type { Fragment, TextField } from '../../../search/port.ts';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function highlightContract(open: OpenSearch): void {
  describe('highlights', () => {
    const index = opened(open);

    async function marked(text: string): Promise<Partial<Record<TextField, string[]>>> {
      const { hits } = await index.search.query({ agency: AGENCY, readerTokens: 'all', text });
      const fields = Object.entries(hits[0]!.highlights) as [TextField, readonly Fragment[]][];
      return Object.fromEntries(fields.map(([field, fragments]) => [field, fragments.flatMap(marks)]));
    }

    it('marks in the original text what was typed without marks', async () => {
      await index.put(doc('a', { text: { abstract: 'V/v ĐĂNG KÝ kê khai' } }));
      expect(await marked('dang ky')).to.deep.equal({ abstract: ['ĐĂNG', 'KÝ'] });
    });

    it('marks a phrase in one piece, only where it stands as a phrase', async () => {
      await index.put(doc('a', { text: { body: 'ký sau, đăng trước; đăng ký ngay' } }));
      expect(await marked('"đăng ký"')).to.deep.equal({ body: ['đăng ký'] });
    });

    it('marks letters that were mended as they stand in the original', async () => {
      await index.put(doc('a', { text: { body: 'theo Quyết ñịnh này' } }));
      expect(await marked('quyết định')).to.deep.equal({ body: ['Quyết', 'ñịnh'] });
    });

    it('marks the number in whatever spelling it was asked', async () => {
      await index.put(doc('a', { text: { number: '15/QĐ-BNV' } }));
      for (const text of ['15QĐBNV', 'số:15/qd-bnv', '15/QĐ-BNV']) {
        expect(await marked(text), text).to.deep.equal({ number: ['15/QĐ-BNV'] });
      }
    });

    it('marks only in the field that was asked', async () => {
      await index.put(doc('a', { text: { abstract: 'kế hoạch', body: 'kế hoạch chi tiết' } }));
      expect(await marked('trích yếu:"kế hoạch"')).to.deep.equal({ abstract: ['kế hoạch'] });
    });

    it('cuts the telling pieces out of a long body, at the edges of words', async () => {
      const filler = 'văn bản này dài lắm rồi '.repeat(300);
      await index.put(doc('a', { text: { body: `${filler}an ninh trật tự tại địa bàn ${filler}` } }));
      const { hits } = await index.search.query({
        agency: AGENCY,
        readerTokens: 'all',
        text: 'an ninh trat tu',
      });
      const fragments = hits[0]!.highlights.body!;
      expect(fragments).to.have.length(1);
      expect(fragments[0]!.text.length).to.be.within(50, 400);
      expect(fragments[0]!.text).to.match(/^(?:văn|bản|này|dài|lắm|rồi) /);
      expect(marks(fragments[0]!)).to.deep.equal(['an', 'ninh', 'trật', 'tự']);
    });

    it('gives with each hit what the document was put with, but not its body', async () => {
      const given = {
        keywords: { type: ['Công văn'] },
        dates: { issued: '2026-03-01' },
        sortDate: '2026-03-01',
      };
      await index.put(doc('a', { ...given, text: { number: '1/CV', abstract: 'Tin', body: 'thân bài' } }));
      const { hits } = await index.search.query({ agency: AGENCY, readerTokens: 'all', text: 'tin' });
      expect(hits[0]).to.deep.include({ ...given, text: { number: '1/CV', abstract: 'Tin' } });
    });
  });
}

function marks(fragment: Fragment): string[] {
  return fragment.marks.map(([start, end]) => fragment.text.slice(start, end));
}
