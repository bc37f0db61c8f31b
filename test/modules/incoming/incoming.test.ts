import { expect } from 'chai';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { frozen, type Incoming, inDossier } from '../../../src/modules/incoming/index.ts';
import { BOOK, cancelEntryWrite, checkRegisters } from '../../../src/modules/registers/index.ts';
import type { Stored, Write } from '../../../storage/port.ts';
import { NOW, type Office, openOffice } from './incoming-services.ts';

const letter = {
  issuer: 'Sở Nội vụ',
  type: 'official-letter',
  abstract: 'V/v báo cáo',
  urgency: 'none',
  secrecy: 'none',
  files: [],
} as const;

async function refusal(act: Promise<unknown>): Promise<readonly string[]> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('incoming documents, on the embedded engine', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  const register = (fields = {}) =>
    office.incoming.service.register(office.as('clerk'), { ...letter, ...fields });
  const open = (id: string) => office.incoming.service.open(office.as('clerk'), id);
  const commit = (action: string, writes: readonly Write[]) =>
    office.storage.commit({ agency: office.founded.agency, actor: { person: 'x' }, at: NOW, action, writes });
  const waiting = async (who: string) =>
    (await office.incoming.lists.list(office.as(who), { box: 'waiting', limit: 100 })).items.map(
      ({ id }) => id,
    );

  async function directed() {
    const { steps } = office.incoming;
    const doc = await register();
    const submitted = await steps.submit(office.as('clerk'), doc, office.founded.people.get('leader')!);
    const given = {
      text: '',
      leadUnit: office.founded.units.get('vp')!,
      coordinateUnits: [],
      informedUnits: [],
    };
    return steps.direct(office.as('leader'), submitted, { ...given, informedPeople: [] });
  }

  it('given a book that is closed meanwhile, when a clerk registers, then no number is taken', async () => {
    await register();
    const book = (await office.registers.books(office.as('clerk'))).find(({ code }) => code === 'DEN')!;
    const { id, version, agency, ...value } = book;
    const closed = { kind: BOOK, id, expectedVersion: version, value: { ...value, state: 'closed' } };
    // Closed while they are being registered: each is in before it or refused, and none is in after it.
    const racing = [
      register(),
      register(),
      commit('registers.change-book', [closed]),
      register(),
      register(),
    ];
    const ends = await Promise.all(racing.map((one) => refusal(one)));
    for (const code of ends.flat()) expect(code).to.equal('REGISTER_BOOK_CLOSED');
    expect(await refusal(register())).to.deep.equal(['REGISTER_BOOK_CLOSED']);
    await commit('registers.change-book', [{ ...closed, expectedVersion: version + 1, value }]);
    const [first, second] = await Promise.all([register(), register()]);
    expect(Math.abs(first.arrivalNumber! - second.arrivalNumber!)).to.equal(1);
    expect(await checkRegisters(office.storage, agency)).to.deep.equal([]);
  });

  it('given an answer that settles the matter, then it is completed with its task, and says by which answer', async () => {
    const doc = await directed();
    const answer = { id: 'out1', numberAndSymbol: '05/UBND-VP' };
    const writes = await office.incoming.answers.answerWrites(office.as('officer'), doc.id, {
      answer,
      completes: true,
    });
    await commit('outgoing.issue', writes);
    const after = await office.incoming.service.get(office.as('clerk'), doc.id);
    expect(after.state).to.equal('completed');
    expect(after.answers).to.deep.equal([answer]);
    expect(after.handling.completion).to.deep.include({ answer: 'out1', text: '05/UBND-VP' });
    expect(after.tasks.map(({ state }) => state)).to.deep.equal(['done']);
  });

  it('given an answer that does not, then it is only linked, once, and unlinked when it is withdrawn', async () => {
    const doc = await directed();
    const { answers } = office.incoming;
    const link = async (answer: { id: string; numberAndSymbol?: string }) =>
      commit(
        'outgoing.draft',
        await answers.answerWrites(office.as('officer'), doc.id, { answer, completes: false }),
      );
    await link({ id: 'out2' });
    await link({ id: 'out2', numberAndSymbol: '06/UBND-VP' });
    expect(await open(doc.id)).to.deep.include({
      state: 'directed',
      answers: [{ id: 'out2', numberAndSymbol: '06/UBND-VP' }],
    });
    await commit('outgoing.withdraw', await answers.unlinkWrites(office.as('officer'), doc.id, 'out2'));
    expect((await open(doc.id)).answers).to.deep.equal([]);
  });

  it('given a document issued to a unit of the agency, then its head finds it waiting and completes it', async () => {
    const unit = office.founded.units.get('kt')!;
    const delivery = {
      ...letter,
      origin: { kind: 'outgoing', id: 'out3' },
      unit,
      numberAndSymbol: '15/QĐ-UBND',
    };
    const { id, writes } = await office.incoming.answers.internalIncoming(office.as('clerk'), delivery);
    await commit('outgoing.issue', writes);
    expect(await waiting('other')).to.include(id);
    const doc = await office.incoming.service.get(office.as('other'), id);
    expect(doc).to.deep.include({ source: 'internal', state: 'directed', number: '15', symbol: 'QĐ-UBND' });
    expect(doc).to.not.have.property('arrivalNumber');
    expect(doc.actions).to.include.members(['assign', 'complete', 'return']);
    const done = await office.incoming.steps.complete(office.as('other'), doc, 'Đã đọc.');
    expect(done.state).to.equal('completed');
  });

  it('given a new head of the unit, then what waited for the old one waits for them', async () => {
    const doc = await directed();
    expect(await waiting('head')).to.include(doc.id);
    const { units, people, agency } = office.founded;
    const unit = (await office.storage.get<object>('unit', agency, units.get('vp')!))!;
    const { id, version, agency: _agency, ...value } = unit;
    const head = people.get('officer');
    await commit('directory.change-unit', [
      { kind: 'unit', id, expectedVersion: version, value: { ...value, head } },
    ]);
    expect(await waiting('officer')).to.include(doc.id);
    expect(await waiting('head')).to.not.include(doc.id);
    expect(
      (await office.tasks.list(office.as('officer'), { box: 'waiting', limit: 50 })).items[0]?.actions,
    ).to.deep.equal(['assign']);
    await commit('directory.change-unit', [{ kind: 'unit', id, expectedVersion: version + 1, value }]);
  });

  it('given an archived document, then every change is refused and archivists are among its readers', async () => {
    const doc = await directed();
    const change = (incoming: Incoming) => frozen(inDossier(incoming, 'd1'));
    const writes = await office.incoming.service.changeWrites(office.as('clerk'), await open(doc.id), change);
    await commit('archive.accept', writes);
    const after = await open(doc.id);
    expect(after.readers).to.include('r:archivist');
    const again = { id: doc.id, version: after.version };
    const { steps, service } = office.incoming;
    const given = { lead: office.founded.people.get('officer')!, coordinators: [] };
    expect(await refusal(steps.assign(office.as('head'), again, given))).to.deep.equal(['DOCUMENT_ARCHIVED']);
    const fields = { ...again, fields: letter };
    expect(await refusal(service.update(office.as('clerk'), fields))).to.deep.equal(['DOCUMENT_ARCHIVED']);
    expect((await service.get(office.as('clerk'), doc.id)).actions).to.deep.equal([]);
    const none = await office.incoming.answers.answerWrites(office.as('clerk'), doc.id, {
      answer: { id: 'late' },
      completes: true,
    });
    expect(none).to.deep.equal([]);
  });

  it('given a cancelled number, then its line stays with the reason, and the register has no gap', async () => {
    const doc = await register();
    const context = office.as('clerk');
    const book = (await open(doc.id)).book!;
    const entry = (await office.registers.entry(context, book, doc.arrivalNumber!))!;
    await commit('registers.cancel', [cancelEntryWrite(entry, { reason: 'Ghi nhầm', by: 'x', at: NOW })]);
    const line = await office.registers.entry(context, book, doc.arrivalNumber!);
    expect(line).to.include({ state: 'cancelled', reason: 'Ghi nhầm' });
    expect(await checkRegisters(office.storage, office.founded.agency)).to.deep.equal([]);
  });

  it('given a line that is missing, then the check of the registers names its number', async () => {
    const doc = await register();
    await register();
    const book = (await open(doc.id)).book!;
    const entry = (await office.registers.entry(
      office.as('clerk'),
      book,
      doc.arrivalNumber!,
    )) as Stored<object>;
    const { id, version, agency } = entry;
    await commit('test.remove', [{ kind: 'register-entry', id, expectedVersion: version, value: null }]);
    expect(await checkRegisters(office.storage, agency)).to.deep.equal([
      { agency, book, number: doc.arrivalNumber, problem: 'missing' },
    ]);
  });
});
