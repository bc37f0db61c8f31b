import { expect } from 'chai';
import fc from 'fast-check';
import {
  addWorkingDays,
  defaultCalendar,
  isWorkingDay,
  personSortKey,
  vietnameseSortKey,
} from '../../../src/modules/directory/index.ts';

const sorted = (names: readonly string[], key = vietnameseSortKey) =>
  [...names].sort((one, other) => (key(one) < key(other) ? -1 : 1));

describe('Vietnamese order', () => {
  it('puts đ after d, ă and â after a, and so on', () => {
    const letters = ['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'v'];
    expect(sorted([...letters].reverse())).to.deep.equal(letters);
  });

  it('compares tones last, in the order of dictionaries', () => {
    const words = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mai'];
    expect(sorted([...words].reverse())).to.deep.equal(words);
  });

  it('does not care how marks are encoded, nor about case', () => {
    expect(vietnameseSortKey('Đỗ Hạnh'.normalize('NFD'))).to.equal(vietnameseSortKey('ĐỖ HẠNH'));
  });

  it('lists people by given name', () => {
    const people = ['Trần Văn An', 'Lê Thị An', 'Nguyễn Bình', 'Đỗ Ánh'];
    expect(sorted(people, personSortKey)).to.deep.equal([
      'Lê Thị An',
      'Trần Văn An',
      'Đỗ Ánh',
      'Nguyễn Bình',
    ]);
  });
});

describe('working days', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('any number of them ahead is a working day, later than the one before', () => {
    const ahead = fc.property(day, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const at = addWorkingDays(defaultCalendar, from, days);
      expect(isWorkingDay(defaultCalendar, at)).to.equal(true);
      expect(at > addWorkingDays(defaultCalendar, from, days - 1) || days === 1).to.equal(true);
      expect(at > from).to.equal(true);
    });
    fc.assert(ahead, { numRuns: 200 });
  });

  it('skip Tết, whichever civil days it falls on', () => {
    expect(addWorkingDays(defaultCalendar, '2026-02-13', 1)).to.equal('2026-02-23');
    expect(isWorkingDay(defaultCalendar, '2027-02-08')).to.equal(false);
  });

  it('make up a holiday that falls on a weekend', () => {
    expect(isWorkingDay(defaultCalendar, '2026-04-27')).to.equal(false);
    expect(isWorkingDay(defaultCalendar, '2026-04-28')).to.equal(true);
  });
});
