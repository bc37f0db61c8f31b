import { expect } from 'chai';
import { type Dossier, keepUntil } from '../../../src/modules/dossiers/dossier.ts';
import {
  allowedDossierActions,
  closingReasons,
  handOverIsLate,
  mustBeHandedOver,
} from '../../../src/modules/dossiers/dossier-decisions.ts';
import { dossierReaders, dossierWaitsFor } from '../../../src/modules/dossiers/dossier-policy.ts';
import { person, standing } from '../outgoing/outgoing-cases.ts';

function dossier(more: Partial<Dossier> = {}): Dossier {
  return {
    state: 'open',
    year: 2026,
    code: '01.VP',
    title: 'Cải cách hành chính',
    unit: 'office',
    keeper: 'keeper',
    retention: { years: 10 },
    openedOn: '2026-01-05',
    documentCount: 1,
    createdAt: '2026-01-05T02:00:00.000Z',
    updatedAt: '2026-01-05T02:00:00.000Z',
    readers: [],
    waitingFor: [],
    ...more,
  };
}
const keeper = person('keeper', ['officer']);
const archivist = person('archivist', ['archivist'], { unit: 'archive' });

describe('What may be done with a dossier (NĐ 30/2020, Điều 29-31)', () => {
  it('is its keeper until it is handed over, the archivist from then on', () => {
    const may = (state: Dossier['state'], actor = keeper) =>
      allowedDossierActions(dossier({ state }), standing(actor));
    expect(may('open')).to.eql(['update', 'file', 'unfile', 'close']);
    expect(may('closed')).to.eql(['reopen', 'hand-over']);
    expect(may('submitted')).to.eql([]);
    expect(may('submitted', archivist)).to.eql(['accept', 'refuse']);
    expect(may('returned')).to.eql(['reopen', 'hand-over']);
    expect(may('archived')).to.eql([]);
    expect(may('archived', archivist)).to.eql(['check-fixity']);
  });

  it('lets colleagues of the unit file documents but not take them out', () => {
    const colleague = person('colleague', ['officer']);
    expect(allowedDossierActions(dossier(), standing(colleague))).to.eql(['file']);
    const stranger = person('stranger', ['officer', 'searcher'], { unit: 'elsewhere' });
    expect(allowedDossierActions(dossier(), standing(stranger))).to.eql([]);
  });

  it('is not closed while it is empty or something in it is unfinished, all named at once', () => {
    expect(closingReasons([])).to.eql([{ code: 'DOSSIER_EMPTY' }]);
    const filed = (label: string, finished: boolean) => ({
      subject: { kind: 'incoming', id: label },
      label,
      finished,
    });
    const reasons = closingReasons([filed('1', false), filed('2', true), filed('3', false)]);
    expect(reasons).to.eql([
      { code: 'DOSSIER_UNFINISHED_DOCUMENT', params: { document: '1' } },
      { code: 'DOSSIER_UNFINISHED_DOCUMENT', params: { document: '3' } },
    ]);
  });

  it('is to be handed over within a year of its closing, if it is kept five years or longer', () => {
    expect(handOverIsLate({ closedOn: '2025-03-02' }, '2026-03-02')).to.equal(false);
    expect(handOverIsLate({ closedOn: '2025-03-02' }, '2026-03-03')).to.equal(true);
    expect(mustBeHandedOver({ retention: { years: 5 } })).to.equal(true);
    expect(mustBeHandedOver({ retention: { years: 4 } })).to.equal(false);
    expect(mustBeHandedOver({ retention: { permanent: true } })).to.equal(true);
  });

  it('is kept until the end of the year in which its period ends, or for ever', () => {
    expect(keepUntil({ retention: { years: 10 }, closedOn: '2026-03-02' })).to.equal('2036-12-31');
    expect(keepUntil({ retention: { permanent: true }, closedOn: '2026-03-02' })).to.equal(undefined);
    expect(keepUntil({ retention: { years: 10 } })).to.equal(undefined);
  });

  it('is seen by the archive only from the hand-over on, and then waits for it', () => {
    expect(dossierReaders(dossier())).not.to.include('r:archivist');
    const submitted = dossier({ state: 'submitted' });
    expect(dossierReaders(submitted)).to.include('r:archivist');
    expect(dossierWaitsFor(submitted)).to.eql(['r:archivist']);
    expect(dossierWaitsFor(dossier({ state: 'returned' }))).to.eql(['p:keeper', 'd:office:keeper']);
  });
});
