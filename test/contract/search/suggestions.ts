import { expect } from 'chai';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function suggestContract(open: OpenSearch): void {
  describe('suggestions while typing', () => {
    const index = opened(open);
    beforeEach(() =>
      index.put(
        doc('a', {
          text: { number: '15/QĐ-UBND', abstract: 'Kế hoạch cải cách hành chính', body: 'bí mật' },
        }),
        doc('b', { text: { number: '151/UBND-VP', abstract: 'Kế hoạch cải tạo vỉa hè' } }),
        doc('c', { text: { abstract: 'Kế hoạch cải tạo vỉa hè' } }),
      ),
    );
    const suggest = (text: string, limit?: number) =>
      index.search.suggest({ agency: AGENCY, readerTokens: 'all', text, ...(limit && { limit }) });

    it('completes the last word, with or without marks', async () => {
      for (const typed of ['ke hoach cai c', 'kế hoạch cải c', 'hành chí']) {
        const suggested = await suggest(typed);
        expect(
          suggested.map((suggestion) => suggestion.text),
          typed,
        ).to.deep.equal(['Kế hoạch cải cách hành chính']);
      }
    });

    it('marks what was typed', async () => {
      const [suggestion] = await suggest('cai ca');
      const marked = suggestion!.marks.map(([start, end]) => suggestion!.text.slice(start, end));
      expect(marked).to.deep.equal(['cải', 'cá']);
    });

    it('completes numbers in any spelling', async () => {
      for (const typed of ['15/q', '15q', '15 QĐ']) {
        expect(
          (await suggest(typed)).map(({ field, text }) => [field, text]),
          typed,
        ).to.deep.equal([['number', '15/QĐ-UBND']]);
      }
      expect((await suggest('15')).map(({ text }) => text)).to.have.members(['15/QĐ-UBND', '151/UBND-VP']);
    });

    it('gives each text once, and no more than asked', async () => {
      expect(await suggest('cải tạo')).to.have.length(1);
      expect(await suggest('kế', 1)).to.have.length(1);
    });

    it('suggests nothing from bodies, and nothing for nothing', async () => {
      expect(await suggest('bí m')).to.deep.equal([]);
      expect(await suggest('  ')).to.deep.equal([]);
    });
  });
}
