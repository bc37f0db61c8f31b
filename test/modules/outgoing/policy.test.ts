import { expect } from 'chai';
import { mayRead, outgoingReaders, outgoingWaitsFor } from '../../../src/modules/outgoing/outgoing-policy.ts';
import { clerk, draft, leader, officer, person } from './outgoing-cases.ts';

const parts = { unitHeads: ['head'], clearedClerks: ['cleared'] };

describe('Who may read an outgoing document', () => {
  it('is the drafter and the head of the unit while it is a draft', () => {
    expect(outgoingReaders(draft(), parts)).to.eql(['h:office', 'p:officer']);
  });

  it('is clerks, leaders and the unit from its submission on', () => {
    const readers = outgoingReaders(draft({ state: 'unit-check' }), parts);
    expect(readers).to.have.members(['h:office', 'p:officer', 'p:leader', 'u:office', 'r:clerk', 'r:leader']);
  });

  it('is everybody who searches, and the units that receive it, once it is issued', () => {
    const doc = draft({ state: 'issued', recipients: { inside: ['other'], outside: [] } });
    expect(outgoingReaders(doc, parts)).to.include.members(['r:searcher', 'u:other']);
    expect(outgoingReaders({ ...doc, frozen: true }, parts)).to.include('r:archivist');
  });

  it('is for a secret document nobody but the named, and they must be cleared', () => {
    const doc = draft({
      state: 'signing',
      secrecy: 'secret',
      recipients: { inside: ['other'], outside: [] },
    });
    const readers = outgoingReaders(doc, parts);
    expect(readers).to.have.members(['p:head', 'p:officer', 'p:leader', 'p:cleared']);
    expect(mayRead({ readers, secrecy: 'secret' }, leader)).to.equal(false);
    const cleared = person('leader', ['leader'], { clearance: 'secret' });
    expect(mayRead({ readers, secrecy: 'secret' }, cleared)).to.equal(true);
    expect(mayRead({ readers, secrecy: 'secret' }, { ...clerk, clearance: 'top-secret' })).to.equal(false);
  });

  it('does not include who only administers', () => {
    const readers = outgoingReaders(draft({ state: 'issued' }), parts);
    const administrator = person('admin', ['administrator'], { unit: 'elsewhere', clearance: 'top-secret' });
    expect(mayRead({ readers, secrecy: 'none' }, administrator)).to.equal(false);
    expect(mayRead({ readers, secrecy: 'none' }, officer)).to.equal(true);
  });
});

describe('Whose turn it is', () => {
  it('goes from the drafter over head and clerk to the signer and back to the clerk', () => {
    const turn = (state: Parameters<typeof draft>[0]) => outgoingWaitsFor(draft(state), parts);
    expect(turn({ state: 'drafting' })).to.eql(['p:officer', 'd:office:officer']);
    expect(turn({ state: 'unit-check' })).to.eql(['h:office']);
    expect(turn({ state: 'form-check' })).to.eql(['r:clerk']);
    expect(turn({ state: 'signing' })).to.eql(['p:leader', 'l:leader']);
    expect(turn({ state: 'numbered' })).to.eql(['p:leader', 'l:leader']);
    expect(turn({ state: 'signed' })).to.eql(['r:clerk']);
    expect(turn({ state: 'sealed' })).to.eql(['r:clerk']);
    expect(turn({ state: 'issued' })).to.eql([]);
  });

  it('waits for cleared clerks by name where the document is secret', () => {
    expect(outgoingWaitsFor(draft({ state: 'form-check', secrecy: 'secret' }), parts)).to.eql([
      'p:cleared',
      's:secret',
    ]);
    const onPaper = draft({ state: 'signing', secrecy: 'secret', versions: [], currentFile: undefined });
    expect(outgoingWaitsFor(onPaper, parts)).to.eql(['p:cleared', 's:secret']);
  });
});
