import { expect } from 'chai';
import { authorityReasons, type SignerFacts } from '../../../src/modules/outgoing/outgoing-authority.ts';

const today = '2026-03-02';
const head: SignerFacts = { active: true, rank: 'head', headOfUnit: false };
const deputy: SignerFacts = { active: true, rank: 'deputy', headOfUnit: false };
const unitHead: SignerFacts = { active: true, rank: 'none', headOfUnit: true };
const codes = (...args: Parameters<typeof authorityReasons>) =>
  authorityReasons(...args).map((one) => one.code);

describe('The capacity of a signer (NĐ 30/2020, Điều 13)', () => {
  it('lets only the head of an agency sign in their own name', () => {
    expect(codes({ authority: 'none' }, head, today)).to.eql([]);
    expect(codes({ authority: 'none' }, deputy, today)).to.eql(['SIGNER_NOT_HEAD']);
  });

  it('lets the head and the deputies sign for the collective', () => {
    expect(codes({ authority: 'TM' }, head, today)).to.eql([]);
    expect(codes({ authority: 'TM' }, deputy, today)).to.eql([]);
    expect(codes({ authority: 'TM' }, unitHead, today)).to.eql(['SIGNER_NOT_LEADER']);
  });

  it('lets only a deputy deputise', () => {
    expect(codes({ authority: 'KT' }, deputy, today)).to.eql([]);
    expect(codes({ authority: 'KT' }, head, today)).to.eql(['SIGNER_NOT_DEPUTY']);
  });

  it('wants the basis of signing by order in the working rules', () => {
    expect(codes({ authority: 'TL' }, unitHead, today)).to.eql(['MANDATE_REQUIRED']);
    const mandate = { document: 'Quy chế làm việc, Điều 8' };
    expect(codes({ authority: 'TL', mandate }, unitHead, today)).to.eql([]);
    expect(codes({ authority: 'TL', mandate }, deputy, today)).to.eql(['SIGNER_NOT_UNIT_HEAD']);
  });

  it('limits an authorisation in time', () => {
    const document = 'Giấy ủy quyền số 02/GUQ-UBND';
    expect(codes({ authority: 'TUQ', mandate: { document } }, unitHead, today)).to.eql([
      'MANDATE_WITHOUT_END',
    ]);
    const ended = { document, until: '2026-03-01' };
    expect(codes({ authority: 'TUQ', mandate: ended }, unitHead, today)).to.eql(['MANDATE_EXPIRED']);
    const running = { document, until: today };
    expect(codes({ authority: 'TUQ', mandate: running }, unitHead, today)).to.eql([]);
  });

  it('names every reason at once', () => {
    expect(codes({ authority: 'TUQ' }, deputy, today)).to.eql(['SIGNER_NOT_UNIT_HEAD', 'MANDATE_REQUIRED']);
  });

  it('refuses a signer who is unknown or has left', () => {
    expect(codes({ authority: 'TM' }, undefined, today)).to.eql(['SIGNER_UNKNOWN']);
    expect(codes({ authority: 'TM' }, { ...head, active: false }, today)).to.eql(['SIGNER_UNKNOWN']);
  });
});
