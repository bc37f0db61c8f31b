import { expect } from 'chai';
import { documentIn, type IncomingOffice, startIncomingOffice } from './incoming-cases.ts';

describe('history and journal over HTTP', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  it('tell who did what to a document, newest first, with names in place of ids', async () => {
    const doc = await documentIn(office, 'assigned');
    const { items } = (await office.leader.get(`/history/incoming/${doc.id}`)).body;
    const acts = items.map(({ action }: { action: string }) => action);
    expect(acts).to.deep.equal([
      'incoming.assign',
      'incoming.direct',
      'incoming.submit',
      'incoming.register',
    ]);
    expect(items[0].actor.name).to.equal('Người truongphong');
    expect(items[0].details.lead).to.equal('Người chuyenvien');
    expect(items[1].details.coordinateUnits).to.deep.equal(['Phòng Kinh tế']);
    expect(items[3].version).to.equal(1);
  });

  it('go page by page', async () => {
    const doc = await documentIn(office, 'completed');
    const first = (await office.leader.get(`/history/incoming/${doc.id}?limit=4`)).body;
    const second = (await office.leader.get(`/history/incoming/${doc.id}?limit=4&before=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).to.deep.equal([4, 2, undefined]);
  });

  it('are not found for what does not exist or may not be read', async () => {
    expect((await office.leader.get('/history/incoming/nothing')).status).to.equal(404);
    expect((await office.leader.get('/history/nothing/x')).status).to.equal(404);
    expect((await office.leader.get(`/history/person/${office.clerk.id}`)).status).to.equal(404);
    expect((await office.admin.get(`/history/person/${office.clerk.id}`)).status).to.equal(200);
  });

  it('list the latest acts for an administrator, without the words of any document', async () => {
    await documentIn(office, 'directed');
    const first = (await office.admin.get('/journal/entries?limit=2')).body;
    expect(first.items.map(({ action }: { action: string }) => action)).to.deep.equal([
      'incoming.direct',
      'incoming.submit',
    ]);
    expect(first.items[0].actor.name).to.equal('Người chutich');
    expect(first.items[0]).to.not.have.property('details');
    const second = (await office.admin.get(`/journal/entries?limit=2&before=${first.next}`)).body;
    expect(second.items[0].seq).to.equal(first.items[1].seq - 1);
    expect((await office.leader.get('/journal/entries')).status).to.equal(403);
  });

  it('prove for an administrator that nothing was altered', async () => {
    const state = (await office.admin.get('/journal')).body;
    expect(state.entries).to.be.greaterThan(10);
    const report = (await office.admin.post('/journal/verify')).body;
    expect(report.problems).to.deep.equal([]);
    const head = (await office.admin.post('/journal/heads')).body;
    expect(head.seq).to.be.at.least(state.entries);
    expect((await office.clerk.get('/journal')).status).to.equal(403);
  });
});
