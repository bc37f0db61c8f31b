import { expect } from 'chai';
import fc from 'fast-check';
import { partsOfRange } from '../../search/embedded/day-ranges.ts';

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('cutting a range of days', () => {
  it('gives whole months, years, decades and centuries where it can', () => {
    expect(partsOfRange('2026-01-01', '2026-03-31')).to.deep.equal(['2026-01', '2026-02', '2026-03']);
    expect(partsOfRange('2020-01-01', '2029-12-31')).to.deep.equal(['202']);
    expect(partsOfRange('2025-12-31', '2026-01-01')).to.have.members(['2025-12-31', '2026-01-01']);
    expect(partsOfRange(null, null)).to.deep.equal(['19', '20', '21']);
  });

  it('holds exactly the days of the range, in few parts', () => {
    fc.assert(
      fc.property(day, day, day, (one, other, probe) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const parts = partsOfRange(from, to);
        // At each end at most 30 days, 11 months, 9 years and 9 decades; between them one of these three centuries.
        expect(parts.length).to.be.at.most(2 * (30 + 11 + 9 + 9) + 1);
        for (const asked of [probe, from, to]) {
          const holding = parts.filter((part) => asked.startsWith(part));
          expect(holding.length, `${from}..${to} ${asked}`).to.equal(asked >= from && asked <= to ? 1 : 0);
        }
      }),
      { examples: [['1900-01-02', '2199-12-30', '2026-11-22']] },
    );
  });
});
