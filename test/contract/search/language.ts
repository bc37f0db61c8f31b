import { expect } from 'chai';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function languageContract(open: OpenSearch): void {
  describe('the query language', () => {
    const index = opened(open);
    beforeEach(() =>
      index.put(
        doc('decision', {
          text: { number: '15/QĐ-UBND', abstract: 'Thành lập tổ công tác', issuer: 'Ủy ban nhân dân phường' },
          keywords: { type: ['Quyết định'], year: ['2026'] },
          dates: { issued: '2026-01-31' },
        }),
        doc('letter', {
          text: {
            number: '7/SNV-VP',
            abstract: 'Góp ý dự thảo',
            issuer: 'Sở Nội vụ',
            body: 'tổ chức công tác',
          },
          keywords: { type: ['Công văn'], year: ['2025'] },
          dates: { issued: '2025-12-01' },
        }),
        doc('notice', {
          text: { abstract: 'Thông báo công tác của tổ', issuer: 'Văn phòng' },
          keywords: { type: ['Thông báo'], year: ['2026'] },
          dates: { issued: '2026-02-28' },
        }),
      ),
    );

    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['wants every word', 'tổ công tác', ['decision', 'letter', 'notice']],
      ['wants the words of a phrase side by side', '"tổ công tác"', ['decision']],
      ['takes phrases without marks', '"to cong tac"', ['decision']],
      ['takes curly quotes', '“tổ công tác”', ['decision']],
      ['closes a quote that was left open', '"tổ công tác', ['decision']],
      ['leaves out by an excluded word', 'công tác -chức', ['decision', 'notice']],
      ['leaves out by an excluded phrase', 'công tác -"công tác của"', ['decision', 'letter']],
      ['leaves out by an excluded field', 'công tác -loại:"Công văn"', ['decision', 'notice']],
      ['takes exclusions alone', '-"tổ công tác"', ['letter', 'notice']],
      ['looks into one text field', 'trích yếu:tổ', ['decision', 'notice']],
      ['takes field names without marks and in English', 'co quan:"nội vụ"', ['letter']],
      ['takes field names in English', 'issuer:"Sở Nội vụ"', ['letter']],
      ['compares keywords without regard to marks and case', 'loại:"quyet dinh"', ['decision']],
      ['takes a month as a range of days', 'ngày:2026-01', ['decision']],
      ['takes a range of months', 'ngày:2026-01..2026-02', ['decision', 'notice']],
      ['takes an open range', 'date:>=2026-02-01', ['notice']],
      ['takes a range open at the beginning', 'ngày:..2025', ['letter']],
      ['takes days as they are written in Vietnam', 'ngày:31/01/2026', ['decision']],
      ['takes a range over years', 'ngày:2025-11-15..2026-02-27', ['decision', 'letter']],
      ['combines all of these', 'công tác năm:2026 -"tổ công tác" ngày:>2026-01-31', ['notice']],
    ];
    for (const [title, text, found] of cases) {
      it(`${title}: ${text}`, async () => {
        expect(await index.find(text)).to.have.members(found);
      });
    }

    it('answers strange input and says what it did not understand', async () => {
      const strange = 'công tác ngày:hôm-qua mã:7 loại: "';
      const answer = await index.search.query({ agency: AGENCY, readerTokens: 'all', text: strange });
      const codes = answer.problems.map((problem) => problem.code);
      expect(codes).to.include.members(['BAD_DATE', 'UNKNOWN_FIELD', 'UNBALANCED_QUOTE']);
    });

    it('takes a word once, however often it is typed', async () => {
      expect(await index.find('tổ công tác '.repeat(60), { sort: 'newest' })).to.have.members([
        'decision',
        'letter',
        'notice',
      ]);
    });

    it('leaves out the end of what asks for too much, and says so', async () => {
      const words = Array.from({ length: 30 }, (_, i) => `lời${i}`);
      await index.put(doc('speech', { text: { body: words.slice(0, 15).join(' ') } }));
      const answer = await index.search.query({
        agency: AGENCY,
        readerTokens: 'all',
        text: words.join(' '),
      });
      expect(answer.hits.map(({ ref }) => ref.id)).to.deep.equal(['speech']);
      expect(answer.relaxed).to.equal(false);
      expect(answer.problems.map(({ code }) => code)).to.deep.equal(['TOO_MANY_CLAUSES']);
    });

    it('never fails on operators of any engine', async () => {
      for (const text of [
        'AND',
        'a OR b',
        'NEAR(',
        '*',
        '^a',
        '{x}:y',
        '(((',
        '\\',
        "'; --",
        '\u0000',
        '\ud800',
        'a*b:"',
      ]) {
        await index.find(text);
      }
    });
  });
}
