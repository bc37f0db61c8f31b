import { expect } from 'chai';
import type { Places } from '../../../src/modules/documents/index.ts';
import { pageReasons, preparationOf } from '../../../src/modules/outgoing/outgoing-page.ts';

const box = { page: 1, x: 100, y: 700, width: 60, height: 15 };
const blank = { ...box, baseline: 703, size: 13, text: '' };
const places: Places = {
  pages: 1,
  number: { ...blank, found: true },
  date: { found: true, day: blank, month: { ...blank, x: 200 }, year: { ...blank, text: '2026' } },
  signature: { ...box, found: true },
  seal: box,
  initials: { content: box, form: box },
  frames: [],
};
const given = { number: 5, symbol: 'UBND-VP', on: '2026-02-07', place: 'Sông Vàng', symbolPrinted: true };

describe('What is written on the page before the signature (NĐ 30/2020, Điều 15.3)', () => {
  it('is the number, day and month with their leading noughts, where the page leaves them blank', () => {
    const { texts, fields } = preparationOf(places, given);
    expect(texts?.map(({ text }) => text)).to.eql(['05', '07', '02']);
    expect(fields.map(({ name }) => name)).to.eql(['SignerSignature', 'AgencySignature']);
  });

  it('writes months from March on without a leading nought (Phụ lục I, II.4.b)', () => {
    const { texts } = preparationOf(places, { ...given, on: '2026-03-07' });
    expect(texts?.map(({ text }) => text)).to.eql(['05', '07', '3']);
  });

  it('writes number and symbol in full, and the whole date, on a page without places for them', () => {
    const bare: Places = {
      ...places,
      number: { ...blank, found: false },
      date: { found: false, whole: blank },
    };
    const { texts } = preparationOf(bare, given);
    expect(texts?.map(({ text }) => text)).to.eql(['Số: 05/UBND-VP', 'Sông Vàng, ngày 07 tháng 02 năm 2026']);
  });

  it('writes the symbol too where the page has only the word before it', () => {
    const { texts } = preparationOf(places, { ...given, symbolPrinted: false });
    expect(texts?.[0]?.text).to.equal('05/UBND-VP');
  });

  it('puts the number close to the slash, the day in the middle of its place', () => {
    const { texts } = preparationOf(places, given);
    expect(texts?.[0]?.x).to.be.closeTo(100 + 60 - 13 - 0.5, 0.01);
    expect(texts?.[1]?.x).to.be.closeTo(100 + (60 - 13) / 2, 0.01);
  });

  it('is refused where something else stands there already', () => {
    expect(pageReasons(places, '2026-03-02')).to.eql([]);
    const typed: Places = {
      ...places,
      number: { ...blank, found: true, text: '99' },
      date: { found: true, day: { ...blank, text: '01' }, month: blank, year: { ...blank, text: '2025' } },
    };
    expect(pageReasons(typed, '2026-03-02').map(({ code }) => code)).to.eql([
      'DRAFT_HAS_NUMBER',
      'DRAFT_HAS_DATE',
      'DRAFT_OF_OTHER_YEAR',
    ]);
  });
});
