import { expect } from 'chai';
import type { Outgoing } from '../../../src/modules/outgoing/outgoing.ts';
import {
  actionReasons,
  allowedActions,
  isLate,
  numberStillGood,
  type OutgoingAction,
  sameFileReasons,
  sealReasons,
  stateAfterSubmission,
  submissionReasons,
} from '../../../src/modules/outgoing/outgoing-decisions.ts';
import { clerk, draft, head, leader, officer, person, standing } from './outgoing-cases.ts';

const codes = (action: OutgoingAction, doc: Outgoing, actor = officer) =>
  actionReasons(action, doc, standing(actor)).map((one) => one.code);

describe('What may be done with an outgoing document', () => {
  it('gives each state to the person whose turn it is, and to nobody else', () => {
    const turns = [
      ['drafting', officer, ['update', 'add-version', 'submit', 'withdraw']],
      ['unit-check', head, ['approve', 'return']],
      ['form-check', clerk, ['check', 'return']],
      ['signing', leader, ['return', 'sign']],
      ['numbered', leader, ['sign', 'cancel-number', 'withdraw']],
      ['signed', clerk, ['seal']],
      ['sealed', clerk, ['issue']],
      ['issued', leader, ['withdraw']],
    ] as const;
    for (const [state, actor, actions] of turns) {
      const doc = draft({ state });
      expect(allowedActions(doc, standing(actor)), state).to.eql(actions);
    }
    const stranger = person('stranger', ['officer', 'head', 'searcher', 'administrator']);
    for (const [state] of turns) {
      expect(allowedActions(draft({ state }), standing(stranger)), state).to.eql([]);
    }
  });

  it('lets the drafter take a document back until it has a number', () => {
    for (const state of ['unit-check', 'form-check', 'signing'] as const) {
      expect(codes('recall', draft({ state })), state).to.eql([]);
    }
    for (const state of ['numbered', 'signed', 'sealed', 'issued'] as const) {
      expect(codes('recall', draft({ state })), state).to.eql(['OUTGOING_WRONG_STATE']);
    }
  });

  it('changes nothing that lies in the archive', () => {
    const doc = draft({ state: 'issued', frozen: true });
    expect(codes('withdraw', doc, leader)).to.eql(['DOCUMENT_ARCHIVED']);
  });

  it('lets no clerk touch a secret document without clearance', () => {
    const doc = draft({ state: 'form-check', secrecy: 'secret' });
    expect(codes('check', doc, clerk)).to.eql(['OUTGOING_NOT_YOURS']);
    expect(codes('check', doc, person('clerk', ['clerk'], { clearance: 'secret' }))).to.eql([]);
  });

  it('signs a secret document without a file on paper only', () => {
    const doc = draft({ state: 'signing', secrecy: 'confidential', versions: [], currentFile: undefined });
    expect(codes('sign', doc, leader)).to.eql(['OUTGOING_WRONG_MEDIUM']);
    expect(codes('record-paper', doc, person('clerk', ['clerk'], { clearance: 'secret' }))).to.eql([]);
  });
});

describe('Submitting a draft', () => {
  it('names all that is missing at once', () => {
    const doc = draft({
      abstract: ' ',
      recipients: { inside: [], outside: [] },
      versions: [],
      currentFile: undefined,
    });
    expect(submissionReasons(doc).map((one) => one.code)).to.eql([
      'ABSTRACT_REQUIRED',
      'RECIPIENTS_REQUIRED',
      'DRAFT_WITHOUT_FILE',
    ]);
  });

  it('wants a PDF, since nothing else can be signed', () => {
    const word = { ...draft().versions[0]!, mediaType: 'application/msword', name: 'du-thao.doc' };
    expect(submissionReasons(draft({ versions: [word] }))).to.eql([
      { code: 'DRAFT_NOT_PDF', field: 'file', params: { name: 'du-thao.doc' } },
    ]);
  });

  it('goes to the head of the unit first, and past them when they or a leader drafted it', () => {
    const next = (drafter: string, actor = officer) =>
      stateAfterSubmission(draft({ drafter }), standing(actor));
    expect(next('officer')).to.eql({ state: 'unit-check' });
    expect(next('head', head)).to.eql({ state: 'form-check' });
    expect(next('leader', leader)).to.eql({ state: 'form-check' });
  });

  it('is refused where the unit has no head', () => {
    const next = stateAfterSubmission(draft(), standing(officer, []));
    expect(next).to.eql({ reasons: [{ code: 'UNIT_WITHOUT_HEAD', field: 'unit' }] });
  });
});

describe('From the check of form to the seal', () => {
  const checked = { by: 'clerk', at: '2026-03-02T03:00:00.000Z', sha256: 'aa' };

  it('signs exactly the file that was checked', () => {
    expect(sameFileReasons(draft({ checked }))).to.eql([]);
    expect(sameFileReasons(draft())).to.eql([{ code: 'FORM_NOT_CHECKED' }]);
    const other = draft({ checked: { ...checked, sha256: 'bb' } });
    expect(sameFileReasons(other)).to.eql([{ code: 'FILE_CHANGED_SINCE_CHECK' }]);
  });

  it('keeps a number for another try on the same legal day only', () => {
    const doc = draft({ state: 'numbered', number: 15, issuedOn: '2026-03-02' });
    expect(numberStillGood(doc, '2026-03-02')).to.equal(true);
    expect(numberStillGood(doc, '2026-03-03')).to.equal(false);
  });

  it('seals only what the competent person has signed', () => {
    const signed = { person: 'leader', key: 'k', at: '2026-03-02T04:00:00.000Z', file: 'f2', sha256: 'cc' };
    expect(sealReasons(draft({ signed, signedFile: 'f2' }))).to.eql([]);
    const bad = [{ code: 'NOT_SIGNED_BY_COMPETENT_PERSON' }];
    expect(sealReasons(draft({ signed, signedFile: 'f3' }))).to.eql(bad);
    expect(sealReasons(draft({ signed: { ...signed, person: 'clerk' }, signedFile: 'f2' }))).to.eql(bad);
    expect(sealReasons(draft())).to.eql(bad);
  });

  it('calls an issue late after the next working day, an urgent one after the day of signing', () => {
    const signed = { person: 'leader', key: 'k', at: '2026-03-06T18:00:00.000Z', file: 'f2', sha256: 'cc' };
    // 18:00 UTC on Friday is Saturday 01:00 in Hà Nội.
    const doc = draft({ signed });
    expect(isLate(doc, '2026-03-09', '2026-03-09')).to.equal(false);
    expect(isLate(doc, '2026-03-09', '2026-03-10')).to.equal(true);
    expect(isLate({ ...doc, urgency: 'urgent' }, '2026-03-09', '2026-03-07')).to.equal(false);
    expect(isLate({ ...doc, urgency: 'urgent' }, '2026-03-09', '2026-03-08')).to.equal(true);
  });
});
