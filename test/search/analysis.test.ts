import { expect } from 'chai';
import fc from 'fast-check';
import { fold, numberKey, repairLetters, words } from '../../search/port.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâáàảãạđĐéèẻêếýỳoôơốờủuưứừ ịñðÑĞğİßﬁ́̀\u0323,./-15СРΑ😀'),
  maxLength: 60,
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary', maxLength: 60 }));

describe('folding', () => {
  it('strips marks and turns đ into d', () => {
    expect(fold('Đường Trường Sơn, Nguyễn Hữu Thọ')).to.equal('duong truong son, nguyen huu tho');
  });

  it('gives one unit for each unit of the NFC text, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.normalize('NFC').length));
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text)));
  });
});

describe('repairing letters', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['quyết ñịnh', 'quyết định'],
    ['Ðiều 5 và ðiều 6', 'Điều 5 và Điều 6'],
    ['15/Qð-UBND', '15/QĐ-UBND'],
    ['30/2020/NĐ-СР', '30/2020/NĐ-CP'],
    ['15/ТВ-UBND', '15/TB-UBND'],
    ['España, piñata, mañana', 'España, piñata, mañana'],
    ['Россия и Беларусь', 'Россия и Беларусь'],
    ['α và β', 'α và β'],
    ['\u0420\u0301a', '\u0420\u0301a'],
  ];
  for (const [damaged, mended] of cases) {
    it(`makes ${mended} of ${damaged}`, () => {
      expect(repairLetters(damaged)).to.equal(mended);
    });
  }

  it('keeps the length of the NFC text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mended = repairLetters(text);
        expect(mended).to.have.length(text.normalize('NFC').length);
        expect(repairLetters(mended)).to.equal(mended);
      }),
    );
  });
});

describe('words', () => {
  it('says where each stands in the NFC text', () => {
    const text = 'Ủy ban: “Hòa-Bình”';
    expect([...words(text)].map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'Ủy',
      'ban',
      'Hòa',
      'Bình',
    ]);
  });

  it('gives both spellings of a tone mark one key, but keeps marks apart', () => {
    const exact = (text: string) => [...words(text)].map((word) => word.exact).join(' ');
    expect(exact('hòa thủy khỏe của mùa')).to.equal(exact('hoà thuỷ khoẻ của mùa'));
    expect(exact('bán')).to.not.equal(exact('bàn'));
  });

  it('never overlap, are never empty, and stay inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, folded } of words(text)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.greaterThan(start);
          expect(folded).to.not.equal('');
          last = end;
        }
        expect(last).to.be.at.most(text.normalize('NFC').length);
      }),
    );
  });
});

describe('the key of a number and symbol', () => {
  it('is the same for every usual spelling', () => {
    const spellings = [
      '15/QĐ-BNV',
      '15 qd bnv',
      '15/qd-bnv',
      '15QĐBNV',
      '015/QĐ-BNV',
      'Số: 15/QĐ-BNV',
      'No. 15/QÐ-BNV',
    ];
    expect(new Set(spellings.map(numberKey))).to.deep.equal(new Set(['15qdbnv']));
  });

  it('keeps two numbers side by side apart', () => {
    expect(numberKey('30/2020/NĐ-CP')).to.equal('30/2020ndcp');
    expect(numberKey('302/020/NĐ-CP')).to.not.equal(numberKey('30/2020/NĐ-CP'));
  });

  it('is empty where there is nothing to read', () => {
    expect(numberKey(' /-. ')).to.equal('');
  });
});
