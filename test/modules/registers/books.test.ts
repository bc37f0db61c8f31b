import { expect } from 'chai';
import * as registers from '../../../src/modules/registers/index.ts';

const book = (fields: Partial<registers.Book>): registers.Book => ({
  ...registers.firstBooks(2026)[0]!,
  ...fields,
});
const letter = { direction: 'incoming', secrecy: 'none', type: 'official-letter', year: 2026 } as const;

describe('books', () => {
  it('given one that names the type and one that takes all, then the one that names it', () => {
    const [all, named] = [book({ code: 'A' }), book({ code: 'B', documentTypes: ['petition'], order: 9 })];
    expect(registers.bookFor([all, named], { ...letter, type: 'petition' })).to.equal(named);
    expect(registers.bookFor([all, named], letter)).to.equal(all);
  });

  it('given a secret document, then never an ordinary book, and the reverse', () => {
    const [ordinary, secret] = [book({}), book({ secrecy: 'secret' })];
    expect(registers.bookFor([ordinary, secret], { ...letter, secrecy: 'top-secret' })).to.equal(secret);
    expect(registers.bookFor([secret], letter)).to.equal(undefined);
    expect(registers.bookFor([ordinary], { ...letter, secrecy: 'confidential' })).to.equal(undefined);
  });

  it('given only closed books or those of another year, then none, with what to do', () => {
    const books = [book({ state: 'closed' }), book({ year: 2025 }), book({ direction: 'outgoing' })];
    expect(registers.bookFor(books, letter)).to.equal(undefined);
    expect(registers.bookReasons(undefined, letter)[0]).to.deep.include({
      code: 'REGISTER_BOOK_CLOSED',
      params: { year: 2026 },
    });
  });

  it('begin with the number they are given', () => {
    const [, counter] = registers.bookWrites('b', book({ firstNumber: 412 }));
    expect(counter?.value).to.deep.equal({ last: 411 });
  });
});

describe('numbers and symbols', () => {
  const parts = { agency: 'UBND', unit: 'VP' };

  it('bear the type’s abbreviation, and no spaces', () => {
    expect(registers.symbolFor({ ...parts, type: 'decision', number: 15 }).numberAndSymbol).to.equal(
      '15/QĐ-UBND',
    );
    expect(registers.symbolFor({ ...parts, type: 'submission', number: 120 }).numberAndSymbol).to.equal(
      '120/TTr-UBND',
    );
  });

  it('of an official letter bear the unit that drafts', () => {
    expect(registers.symbolFor({ ...parts, type: 'official-letter', number: 5 })).to.deep.equal({
      number: 5,
      symbol: 'UBND-VP',
      numberAndSymbol: '05/UBND-VP',
    });
  });

  it('have the 27 abbreviations of Phụ lục III, each once', () => {
    const administrative = registers.documentTypes.filter((type) => type.administrative && type.abbreviation);
    expect(administrative).to.have.length(27);
    expect(new Set(administrative.map(({ abbreviation }) => abbreviation)).size).to.equal(27);
    expect(registers.documentTypes.filter(({ administrative: own }) => own)).to.have.length(29);
  });
});
