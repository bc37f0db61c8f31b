import { expect } from 'chai';
import { numberParts } from '../../../src/modules/incoming/number-parts.ts';

describe('number and symbol of an incoming document', () => {
  it('given both apart, then together', () => {
    expect(numberParts({ number: '15', symbol: 'QĐ-BNV' })).to.deep.equal({
      number: '15',
      symbol: 'QĐ-BNV',
      numberAndSymbol: '15/QĐ-BNV',
      numberKey: '15qdbnv',
    });
  });

  it('given together, then apart, at the first stroke', () => {
    expect(numberParts({ numberAndSymbol: '30/2020/NĐ-CP' })).to.include({
      number: '30',
      symbol: '2020/NĐ-CP',
    });
  });

  it('given a number without a symbol, then that alone', () => {
    expect(numberParts({ number: '7' })).to.deep.equal({ number: '7', numberAndSymbol: '7', numberKey: '7' });
  });

  it('given nothing, then nothing: such a document registers too', () => {
    expect(numberParts({})).to.deep.equal({});
    expect(numberParts({ numberAndSymbol: '  ' })).to.deep.equal({});
  });
});
