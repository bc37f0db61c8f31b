import { expect } from 'chai';
import { codesOf, expectProblem } from '../support/problems.ts';
import { incoming, outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';

/** 23:30 in Hà Nội on the last day of the year, and an hour later; in UTC both are 31 December. */
const BEFORE = '2026-12-31T16:30:00.000Z';
const AFTER = '2026-12-31T17:30:00.000Z';

describe('the turn of the year in the registers (NĐ 30/2020, Điều 15.1 and 22.2)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  const sign = (id: string) =>
    ward.step('chutich', `outgoing/${id}/sign`, { keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE });

  async function lines(year: number, direction: string) {
    const clerk = await ward.as('vanthu1');
    const books = (await clerk.get(`/books?year=${year}&direction=${direction}`)).body.items;
    const { id } = books.find((book: { secrecy: string }) => book.secrecy === 'none');
    const { items } = (await clerk.get(`/books/${id}/entries?limit=100`)).body;
    return items.map(({ number, state, on }: { number: number; state: string; on: string }) => ({
      number,
      state,
      on,
    }));
  }

  let waiting: { id: string };
  let numbered: { id: string };

  it('gives at 23:30 of 31 December the next numbers of the year that ends', async () => {
    ward.moveTo('2026-12-30T03:00:00.000Z');
    await incoming(ward, 'registered');
    await outgoing(ward, 'sign');
    ward.moveTo(BEFORE);
    expect(await incoming(ward, 'registered')).to.include({
      arrivalNumber: 2,
      year: 2026,
      arrivalOn: '2026-12-31',
    });
    const signed = await outgoing(ward, 'sign');
    expect(signed).to.include({ numberAndSymbol: '02/UBND-KTHTĐT', issuedOn: '2026-12-31' });
    waiting = await outgoing(ward, 'check');
    const kept = await outgoing(ward, 'check');
    const { agency, person } = (await (await ward.as('chutich')).get('/session')).body;
    const actor = {
      agency: agency.id,
      person: person.id,
      name: person.name,
      unit: person.unit,
      roles: ['leader'] as const,
      clearance: 'none' as const,
    };
    const context = { actor, now: BEFORE, today: '2026-12-31', requestId: 'r', newId: () => `${Date.now()}` };
    // As when the signature fails after the number was taken.
    numbered = await ward.services.outgoing.signing.takeNumber(context, {
      id: kept.id,
      version: kept.version,
    });
    expect(numbered).to.include({ state: 'numbered', number: 3 });
  });

  it('refuses after midnight with what to do, until somebody opens the registers of the new year', async () => {
    ward.moveTo(AFTER);
    const clerk = await ward.as('vanthu1');
    const fields = { issuer: 'Sở Xây dựng', type: 'official-letter', abstract: 'chúc mừng năm mới' };
    const refused = await clerk.post('/incoming', fields);
    expectProblem(refused, 'REGISTER_BOOK_CLOSED');
    expect(refused.body.detail).to.include('2027');
    const fresh = await outgoing(ward, 'check');
    const unsigned = await sign(fresh.id);
    expect([unsigned.status, codesOf(unsigned.body)]).to.deep.equal([
      refused.status,
      ['REGISTER_BOOK_CLOSED'],
    ]);
    expect((await clerk.post('/books/open-year', { year: 2027 })).status).to.be.within(200, 201);
  });

  it('begins again with 1 after midnight in Hà Nội, whatever the day is in Greenwich', async () => {
    expect(await incoming(ward, 'registered')).to.include({
      arrivalNumber: 1,
      year: 2027,
      arrivalOn: '2027-01-01',
    });
    const signed = await outgoing(ward, 'sign');
    expect(signed).to.include({ numberAndSymbol: '01/UBND-KTHTĐT', issuedOn: '2027-01-01' });
    expect(await lines(2027, 'outgoing')).to.deep.equal([{ number: 1, state: 'used', on: '2027-01-01' }]);
  });

  it('does not date in the new year a page on which the old one is written, and takes no number for it', async () => {
    for (const { id } of [waiting, numbered]) {
      const { status, body } = await sign(id);
      expect([status, codesOf(body)]).to.deep.equal([409, ['DRAFT_OF_OTHER_YEAR']]);
    }
    expect(await lines(2027, 'outgoing')).to.have.length(1);
  });

  it('cancels in the register of the old year a number that was kept there for another try', async () => {
    const reason = 'Không ký trong năm';
    const { status } = await ward.step('chutich', `outgoing/${numbered.id}/cancel-number`, { reason });
    expect(status).to.equal(200);
    expect(await lines(2026, 'outgoing')).to.deep.include({
      number: 3,
      state: 'cancelled',
      on: '2026-12-31',
    });
  });

  it('lets what came yesterday in late still go into the old register, until that is closed', async () => {
    const late = await incoming(ward, 'registered', { arrivalOn: '2026-12-31' });
    expect(late).to.include({ arrivalNumber: 3, year: 2026, arrivalOn: '2026-12-31' });
    const clerk = await ward.as('vanthu1');
    expect((await clerk.post('/books/close-year', { year: 2026 })).status).to.be.within(200, 201);
    const later = await clerk.post('/incoming', {
      issuer: 'Sở Y tế',
      type: 'notice',
      abstract: 'đến muộn',
      arrivalOn: '2026-12-31',
    });
    expectProblem(later, 'REGISTER_BOOK_CLOSED');
    expect(await lines(2026, 'incoming')).to.have.length(3);
    expect((await ward.deps.storage.journal.verify()).problems).to.deep.equal([]);
  });
});
