import { expect } from 'chai';
import { incoming, outgoing, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

describe('the home page', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  const home = async (key: string, query = ''): Promise<Body> =>
    (await (await ward.as(key)).get(`/home${query}`)).body;

  it('tells each role what waits for it, as the lists do, in one answer', async () => {
    for (let place = 0; place < 3; place++) await incoming(ward, 'registered');
    const late = await incoming(ward, 'assigned', { deadline: '2026-03-03' });
    const draft = await outgoing(ward, 'approve');
    ward.moveTo('2026-03-05T03:00:00.000Z');
    const clerk = await home('vanthu1', '?limit=2');
    expect(clerk.incoming.count).to.deep.equal({ value: 3, capped: false });
    expect(clerk.incoming.items).to.have.length(2);
    expect(clerk.outgoing.items.map((one: Body) => one.id)).to.deep.equal([draft.id]);
    expect(clerk).to.have.keys('incoming', 'overdue', 'outgoing', 'dossiers');
    const officer = await home('chuyenvien2');
    expect(officer.tasks.items.map((one: Body) => one.subject.id)).to.deep.equal([late.id]);
    expect(officer.overdue.items.map((one: Body) => one.id)).to.deep.equal([late.id]);
    const client = await ward.as('chuyenvien2');
    expect(officer.incoming.items).to.deep.equal((await client.get('/incoming?box=waiting')).body.items);
    expect(officer.tasks.items).to.deep.equal((await client.get('/tasks')).body.items);
    const leader = await home('chutich');
    expect(leader.incoming.count.value).to.equal(0);
    expect(leader.overdue.count.value).to.equal(1);
    expect(await home('luutru')).to.have.keys('dossiers');
    expect(await home('tracuu')).to.deep.equal({});
    // One key of the demo office ends within a month.
    const { endings, ...rest } = await home('quantri');
    expect(rest).to.deep.equal({});
    expect(endings.items).to.have.length(1);
    expect(endings.items[0]).to.include({ kind: 'key', name: 'Lê Quang Đạt', step: 30 });
  });
});
