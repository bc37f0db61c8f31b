import { expect } from 'chai';
import {
  type Aims,
  askable,
  pauseAfter,
  planOf,
  provesMore,
  stampsFor,
} from '../../src/modules/signatures/keeping/keeping.ts';
import { type Standing, standingOf } from '../../src/modules/signatures/keeping/standing.ts';
import type { FileVerdict, SignatureVerdict } from '../../src/modules/signatures/validation/report.ts';

const NOW = new Date('2026-03-02T03:00:00.000Z');
const DAY = 24 * 3600 * 1000;
const AIMS: Aims = { level: 'B-LTA', services: ['http://tsa/'], network: true, renewalDays: 90 };
const bare: Standing = {
  verdict: 'INDETERMINATE',
  level: 'B-B',
  by: 'certificate',
  stamped: false,
  reasons: ['REVOCATION_UNKNOWN'],
};
const archived: Standing = {
  verdict: 'TOTAL-PASSED',
  level: 'B-LTA',
  until: '2031-03-02T03:00:00.000Z',
  by: 'document-timestamp',
  stamped: true,
  reasons: [],
};
const plan = (standing: Standing, inVain = 0) => planOf(standing, { now: NOW, inVain, renewalDays: 90 });

describe('What is still to be done for a signed file', () => {
  it('is a timestamp first, then evidence, then a timestamp over both', () => {
    expect(plan(bare)).to.deep.equal({ state: 'planned', ask: 'time', due: NOW.toISOString() });
    expect(plan({ ...bare, level: 'B-T', stamped: true }).ask).to.equal('evidence');
    const complete: Standing = { ...archived, level: 'B-LT' };
    expect(plan(complete)).to.include({ ask: 'archive', due: NOW.toISOString() });
  });

  it('is the next timestamp in good time before the last one ends', () => {
    const due = new Date(Date.parse(archived.until!) - 90 * DAY).toISOString();
    expect(plan(archived)).to.deep.equal({ state: 'planned', ask: 'archive', due });
    const weakensAt = '2029-03-02T03:00:00.000Z';
    const sooner = new Date(Date.parse(weakensAt) - 90 * DAY).toISOString();
    expect(plan({ ...archived, weakensAt }).due).to.equal(sooner);
    const ending = { ...archived, until: '2026-03-20T03:00:00.000Z' };
    expect(plan(ending).due).to.equal(NOW.toISOString());
  });

  it('is nothing where no timestamp and no list mends what is wrong', () => {
    for (const reasons of [['CHAIN_NOT_TRUSTED'], ['REVOCATION_UNKNOWN', 'CERTIFICATE_EXPIRED']] as const)
      expect(plan({ ...bare, reasons })).to.deep.equal({ state: 'rest' });
    expect(plan({ ...bare, verdict: 'TOTAL-FAILED', reasons: [] })).to.deep.equal({ state: 'rest' });
  });

  it('is tried again after ever longer pauses, and never given up', () => {
    const pauses = [1, 2, 3, 7, 20, 21, 500].map((inVain) => pauseAfter(inVain) / 60_000);
    expect(pauses).to.deep.equal([1, 4, 16, 1440, 1440, 10_080, 10_080]);
    expect(plan(bare, 3).due).to.equal(new Date(NOW.getTime() + 16 * 60_000).toISOString());
  });

  it('waits for what has just come until it has been registered or sealed', () => {
    const fresh = planOf(bare, { now: NOW, inVain: 0, isFresh: true, renewalDays: 90 });
    expect(fresh.due).to.equal(new Date(NOW.getTime() + 10 * 60_000).toISOString());
  });

  it('is asked for as far as the settings go', () => {
    expect(askable(AIMS)).to.deep.equal(['time', 'evidence', 'archive']);
    expect(askable({ ...AIMS, network: false })).to.deep.equal(['time', 'archive']);
    expect(askable({ ...AIMS, level: 'B-T' })).to.deep.equal(['time']);
    expect(askable({ ...AIMS, services: [] })).to.deep.equal(['evidence']);
    expect(askable({ ...AIMS, level: 'B-B' })).to.deep.equal([]);
    expect(stampsFor('evidence', { ...AIMS, level: 'B-LT' })).to.equal('never');
    expect(stampsFor('time', { ...AIMS, level: 'B-T' })).to.equal('always');
  });

  it('was worth it where a file proves more than before', () => {
    expect(provesMore(archived, bare)).to.equal(true);
    expect(provesMore(archived, archived)).to.equal(false);
    expect(provesMore({ ...archived, until: '2036-01-01T00:00:00.000Z' }, archived)).to.equal(true);
    expect(provesMore(archived, { ...archived, weakensAt: '2031-01-01T00:00:00.000Z' })).to.equal(true);
    expect(provesMore({ ...bare, stamped: true }, bare)).to.equal(true);
    expect(provesMore({ ...archived, verdict: 'TOTAL-FAILED' }, bare)).to.equal(false);
  });
});

describe('Until when a file is provable', () => {
  const signature: SignatureVerdict = {
    field: 'A',
    kind: 'approval',
    verdict: 'TOTAL-PASSED',
    reasons: [],
    level: 'B-LT',
    provableUntil: '2030-01-01T00:00:00.000Z',
    covers: 'earlier-revision',
    signedBytes: 100,
    timestamps: [{ kind: 'signature', verdict: 'TOTAL-PASSED', reasons: [] }],
    changes: [],
    attacks: [],
  };
  const file = (...signatures: SignatureVerdict[]): FileVerdict => ({
    verdict: 'TOTAL-PASSED',
    reasons: [],
    signatures,
    attacks: [],
    changes: [],
    empty: [],
    judgedAt: NOW.toISOString(),
  });

  it('is told by its weakest signature', () => {
    const other = {
      ...signature,
      field: 'B',
      level: 'B-T' as const,
      provableUntil: '2028-01-01T00:00:00.000Z',
    };
    expect(standingOf(file(signature, other))).to.include({
      level: 'B-T',
      until: '2028-01-01T00:00:00.000Z',
      by: 'signature-timestamp',
      stamped: true,
    });
  });

  it('is not told where one of them cannot be proven, nor of a file without signatures', () => {
    const { provableUntil: _until, ...open } = signature;
    expect(standingOf(file(signature, open))).not.to.have.property('until');
    expect(standingOf(file())).to.equal(undefined);
    expect(standingOf(file({ ...signature, kind: 'timestamp' }))).to.equal(undefined);
  });

  it('counts a timestamp over the file for what lies below it alone', () => {
    const unstamped = { ...signature, timestamps: [] };
    const over = (signedBytes: number): SignatureVerdict => ({
      ...signature,
      kind: 'timestamp',
      signedBytes,
    });
    expect(standingOf(file(unstamped, over(200)))?.stamped).to.equal(true);
    expect(standingOf(file(unstamped, over(50)))?.stamped).to.equal(false);
  });
});
