import { expect } from 'chai';
import fc from 'fast-check';
import { parseDateRange } from '../../search/query-dates.ts';
import { MAX_COST, parseQuery } from '../../search/query-language.ts';

const clausesOf = (text: string) => parseQuery(text).query.clauses;
const codesOf = (text: string) => parseQuery(text).problems.map(({ code }) => code);

describe('parsing a query', () => {
  it('tells words, phrases, fields and exclusions apart', () => {
    expect(clausesOf('kế "đầu tư" -mật -"nội bộ" -loại:"Công văn" số:15/QĐ')).to.deep.equal([
      { kind: 'word', text: 'kế', excluded: false },
      { kind: 'phrase', text: 'đầu tư', excluded: false },
      { kind: 'word', text: 'mật', excluded: true },
      { kind: 'phrase', text: 'nội bộ', excluded: true },
      { kind: 'keyword', field: 'type', value: 'Công văn', excluded: true },
      { kind: 'number', text: '15/QĐ', excluded: false },
    ]);
  });

  it('takes a number as it is copied from a page, with a space after the colon', () => {
    expect(clausesOf('Số: 15/QĐ-BNV')).to.deep.equal([
      { kind: 'number', text: '15/QĐ-BNV', excluded: false },
    ]);
  });

  it('takes names of several words, the longest first', () => {
    const fields = ['ngày đến:2026', 'ngày:2026', 'co quan ban hanh:x', 'SỐ KÝ HIỆU:1'].flatMap(clausesOf);
    expect(fields.map(({ kind }) => kind)).to.deep.equal(['date', 'date', 'text', 'number']);
    expect(fields[0]).to.include({ field: 'arrived' });
    expect(fields[1]).to.include({ field: 'issued' });
  });

  it('leaves hyphens inside words and times of day alone', () => {
    expect(clausesOf('Ninh-Bình 10:30')).to.have.length(2);
    expect(codesOf('Ninh-Bình 10:30 http://x.vn')).to.deep.equal([]);
  });

  it('reports what it mended or left out, with its place', () => {
    expect(parseQuery('mã:7').problems).to.deep.equal([{ code: 'UNKNOWN_FIELD', at: [0, 4] }]);
    expect(parseQuery('a "b c').problems).to.deep.equal([{ code: 'UNBALANCED_QUOTE', at: [2, 6] }]);
    expect(codesOf('loại:')).to.deep.equal(['MISSING_VALUE']);
    expect(codesOf('ngày:2026-13')).to.deep.equal(['BAD_DATE']);
    expect(codesOf('ngày:2026..2025')).to.deep.equal(['REVERSED_RANGE']);
    expect(codesOf('a b c d e f g h i k l m n o')).to.deep.equal(['TOO_MANY_CLAUSES']);
    expect(codesOf('dài'.repeat(500))).to.deep.equal(['TOO_LONG']);
  });

  it('takes what is typed again for nothing new', () => {
    expect(clausesOf('Ủy ban ủy BAN "ủy ban" -ban -ban '.repeat(9))).to.have.length(4);
    expect(codesOf('báo cáo '.repeat(100))).to.deep.equal([]);
  });

  it('leaves out what is too much, from there to the end', () => {
    const words = Array.from({ length: 40 }, (_, i) => `từ${i}`).join(' ');
    expect(clausesOf(words)).to.have.length(MAX_COST);
    expect(parseQuery(words).problems).to.deep.equal([
      { code: 'TOO_MANY_CLAUSES', at: [words.indexOf(`từ${MAX_COST}`), words.length] },
    ]);
    expect(clausesOf(words.replaceAll('từ', '-từ'))).to.have.length(MAX_COST / 3);
    expect(clausesOf(words.replaceAll('từ', 'trích yếu:từ'))).to.have.length(MAX_COST / 3);
  });

  it('never throws, whatever is typed, and its problems lie inside the text', () => {
    const pieces = fc.constantFrom(
      'số:',
      'ngày:',
      '"',
      '“',
      '-',
      '--',
      ' ',
      '..',
      '>=',
      'a',
      '2026-01',
      'loại',
      ':',
      '\ud800',
      'đ́',
    );
    const typed = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { query, problems } = parseQuery(text);
        expect(query.clauses.length).to.be.at.most(MAX_COST);
        for (const { at } of problems) expect(at[1]).to.be.within(at[0], text.normalize('NFC').length);
      }),
    );
  });
});

describe('dates of a query', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['5/1/2026', '2026-01-05', '2026-01-05'],
    ['01/2026', '2026-01-01', '2026-01-31'],
    ['2026-01..2026-03', '2026-01-01', '2026-03-31'],
    ['2026-02-03..', '2026-02-03', null],
    ['..2025', null, '2025-12-31'],
    ['>2026-02', '2026-03-01', null],
    ['<2026-03-01', null, '2026-02-28'],
    ['<=2026', null, '2026-12-31'],
    ['=2026-03-01', '2026-03-01', '2026-03-01'],
  ];
  for (const [text, from, to] of cases) {
    it(`takes ${text}`, () => {
      expect(parseDateRange(text)).to.deep.equal({ range: { from, to }, reversed: false });
    });
  }

  it('refuses days that are none', () => {
    for (const text of ['', '..', '31/02/2026', '2026-00', '1800', 'mai', '1..2..3', '>=']) {
      expect(parseDateRange(text), text).to.equal('BAD_DATE');
    }
  });
});
