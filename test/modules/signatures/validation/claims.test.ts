import { expect } from 'chai';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import type { FileVerdict } from '../../../../src/modules/signatures/validation/report.ts';
import { sentenceOf } from '../../../../src/modules/signatures/validation/sentences.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { paper } from './support/paper.ts';
import { DAY, makeWorld, type World } from './support/pki.ts';
import { type SigningOptions, signed, signedAnew } from './support/signing.ts';

describe('The time that a signature claims', () => {
  let world: World;
  before(() => {
    world = makeWorld(new Date());
  });

  function judged(options: SigningOptions, at = world.now): FileVerdict {
    const pdf = signed(paper('table', { crls: world.crls }), world, options);
    return judgeFile(sourceOfBytes(pdf), { anchors: [readCertificate(world.root.certificate)], at });
  }
  const shift = (days: number): World => ({ ...world, now: new Date(world.now.getTime() + days * DAY) });
  const claiming = (days: number): FileVerdict => {
    const pdf = signed(paper('table', { crls: world.crls }), shift(days));
    return judgeFile(sourceOfBytes(pdf), {
      anchors: [readCertificate(world.root.certificate)],
      at: world.now,
    });
  };

  it('leaves the matter open where there is none and no timestamp proves another', () => {
    const [bare] = judged({ unclaimed: true }).signatures;
    expect(bare).to.deep.include({
      verdict: 'INDETERMINATE',
      subIndication: 'SIG_CONSTRAINTS_FAILURE',
      reasons: ['TIME_MISSING'],
    });
    expect(judged({ unclaimed: true, timestampAt: world.now }).verdict).to.equal('TOTAL-PASSED');
  });

  it('is believed neither in the future nor when the certificate was not valid', () => {
    expect(claiming(2).signatures[0]?.reasons).to.deep.equal(['TIME_IN_FUTURE']);
    expect(claiming(-310).signatures[0]?.reasons).to.deep.equal(['TIME_OUTSIDE_VALIDITY']);
    expect(claiming(-10).verdict).to.equal('TOTAL-PASSED');
  });

  it('is no signature where only timestamps tell it: nobody has signed', () => {
    const bare = signedAnew(paper('table', { crls: world.crls }), world, { form: 'ETSI.RFC3161' });
    const told = judgeFile(sourceOfBytes(bare), {
      anchors: [readCertificate(world.root.certificate)],
      at: world.now,
    });
    expect(told).to.include({ verdict: 'INDETERMINATE', subIndication: 'NO_SIGNATURE' });
    expect(told.signatures[0]).to.include({ kind: 'timestamp', verdict: 'TOTAL-PASSED' });
  });

  it('is told as a claim, and a proven one as proven, in the time of Hà Nội', () => {
    const at = new Date(Date.UTC(2026, 10, 22, 17, 30));
    const fixed = { ...makeWorld(at) };
    const anchors = [readCertificate(fixed.root.certificate)];
    const told = (options: SigningOptions) => {
      const pdf = signed(paper('table', { crls: fixed.crls }), fixed, options);
      const [one] = judgeFile(sourceOfBytes(pdf), { anchors, at }).signatures;
      return sentenceOf(one!);
    };
    expect(told({}).vi).to.match(/^Chữ ký hợp lệ của .*, lúc 23\/11\/2026, 00:30 theo máy của người ký/);
    expect(told({ timestampAt: at }).vi).to.include('có trước 23/11/2026, 00:30 (dấu thời gian chứng minh)');
    expect(told({ timestampAt: at }).en).to.match(/provable until \d\d\/\d\d\/20\d\d/);
  });
});
