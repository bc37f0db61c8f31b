import { expect } from 'chai';
import type { Client } from '../support/client.ts';
import { expectProblem } from '../support/problems.ts';
import { type IncomingOffice, letter, startIncomingOffice, take } from './incoming-cases.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;
type Person = Client & { readonly id: string };

const REASON = { reason: 'Người được giao đã chuyển công tác' };

/** Luật Bảo vệ bí mật nhà nước 2018: who sees a secret document is named; so is whoever follows one who left. */
describe('a secret document whose next step lies with somebody who leaves', () => {
  let office: IncomingOffice;
  let clerk2: Person;
  before(async () => {
    office = await startIncomingOffice();
    clerk2 = await office.person('vanthu2', ['clerk']);
    for (const one of [office.clerk, clerk2, office.leader, office.deputy, office.head, office.officer])
      await change(one, { clearance: 'secret' });
  });
  after(() => office.close());

  async function change(person: Person, change: object): Promise<void> {
    const { id, version, actions: _actions, ...rest } = (await office.admin.get(`/people/${person.id}`)).body;
    const answer = await office.admin.put(`/people/${id}`, { ...rest, ...change }, { version });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  }

  async function away<T>(person: Person, meanwhile: () => Promise<T>): Promise<T> {
    await change(person, { active: false });
    try {
      return await meanwhile();
    } finally {
      await change(person, { active: true });
    }
  }

  const leftBehind = async (by: Client, kind = 'incoming'): Promise<Body[]> =>
    (await by.get(`/${kind}/left-behind`)).body.items;

  const registered = async (): Promise<Body> =>
    (await office.clerk.post('/incoming', letter({ secrecy: 'secret', abstract: 'điều bí mật' }))).body;

  const submitted = async (): Promise<Body> =>
    take(office.clerk, await registered(), { submit: { to: office.leader.id } });

  it('goes to another leader by name, who then directs, and says so in its history', async () => {
    const { id } = await submitted();
    expect(await leftBehind(office.deputy)).to.deep.equal([]);
    await away(office.leader, async () => {
      expectProblem(await office.deputy.get(`/incoming/${id}`), 'INCOMING_NOT_FOUND');
      const [found] = await leftBehind(office.deputy);
      expect(found).to.deep.include({ id, needs: 'leader', secrecy: 'secret', actions: ['reassign'] });
      expect(JSON.stringify(found)).to.not.include('bí mật');
      expect(found.waitedFor.map((one: Body) => one.id)).to.deep.equal([office.leader.id]);
      expect(found.candidates.map((one: Body) => one.id)).to.deep.equal([office.deputy.id]);
      const target = `/incoming/${id}/reassign`;
      const strangers = [office.otherHead, office.admin, office.officer];
      for (const stranger of strangers) {
        expect(await leftBehind(stranger)).to.deep.equal([]);
        expectProblem(
          await stranger.post(
            target,
            { to: stranger === office.admin ? clerk2.id : office.deputy.id, ...REASON },
            found,
          ),
          'INCOMING_NOT_FOUND',
        );
      }
      const unsuited = await office.deputy.post(target, { to: clerk2.id, ...REASON }, found);
      expectProblem(unsuited, 'REASSIGN_UNSUITED');
      const uncleared = await office.deputy.post(target, { to: office.colleague.id, ...REASON }, found);
      expectProblem(uncleared, 'PERSON_NOT_CLEARED');
      const done = await office.deputy.post(target, { to: office.deputy.id, ...REASON }, found);
      expect(done.body).to.include({ id, readable: true });
      expect(await leftBehind(office.deputy)).to.deep.equal([]);
      const seen = (await office.deputy.get(`/incoming/${id}`)).body;
      expect(seen.actions).to.include('direct');
      expect(seen.waitsFor.map((one: Body) => one.id)).to.deep.equal([office.deputy.id]);
      const { items } = (await office.deputy.get(`/history/incoming/${id}`)).body;
      expect(items[0]).to.deep.include({ action: 'incoming.reassign' });
      expect(items[0].details).to.include(REASON);
    });
  });

  it('is not given away while who must act is there', async () => {
    const doc = await submitted();
    const early = await office.deputy.post(
      `/incoming/${doc.id}/reassign`,
      { to: office.deputy.id, ...REASON },
      doc,
    );
    expectProblem(early, 'REASSIGN_NOT_NEEDED');
  });

  it('goes to another clerk when it was only registered', async () => {
    const { id } = await registered();
    await away(office.clerk, async () => {
      const [found] = await leftBehind(office.leader);
      expect(found).to.deep.include({ id, needs: 'clerk' });
      const done = await office.leader.post(`/incoming/${id}/reassign`, { to: clerk2.id, ...REASON }, found);
      expect(done.body).to.include({ readable: false });
      const seen = (await clerk2.get(`/incoming/${id}`)).body;
      expect((await take(clerk2, seen, { submit: { to: office.leader.id } })).state).to.equal('submitted');
    });
  });

  it('goes back to the new head of the unit when officer and head have left', async () => {
    const direct = { leadUnit: office.unit, text: 'Xử lý.' };
    const directed = await take(office.leader, await submitted(), { direct });
    const { id } = await take(office.head, directed, { assign: { lead: office.officer.id } });
    const next = await office.person('truongmoi', ['head']);
    await change(next, { clearance: 'secret' });
    await away(office.officer, () =>
      away(office.head, async () => {
        const [found] = await leftBehind(office.leader);
        expect(found).to.deep.include({ id, needs: 'head' });
        await office.leader.post(`/incoming/${id}/reassign`, { to: next.id, ...REASON }, found);
        const seen = (await next.get(`/incoming/${id}`)).body;
        expect(seen.state).to.equal('directed');
        const again = await take(next, seen, { assign: { lead: next.id } });
        const reported = await take(next, again, { report: { result: 'Xong.' } });
        expect((await take(office.leader, reported, { complete: {} })).state).to.equal('completed');
      }),
    );
    await change(next, { active: false });
  });

  it('is completed by the leader who was named for who directed', async () => {
    const direct = { leadUnit: office.unit, text: 'Xử lý.' };
    const directed = await take(office.leader, await submitted(), { direct });
    const assigned = await take(office.head, directed, { assign: { lead: office.officer.id } });
    const { id } = await take(office.officer, assigned, { report: { result: 'Xong.' } });
    await away(office.leader, async () => {
      const [found] = await leftBehind(office.deputy);
      await office.deputy.post(`/incoming/${id}/reassign`, { to: office.deputy.id, ...REASON }, found);
      const seen = (await office.deputy.get(`/incoming/${id}`)).body;
      expect((await take(office.deputy, seen, { complete: {} })).state).to.equal('completed');
    });
  });

  it('is drafted on by somebody else of the unit when drafter and head have left', async () => {
    const recipients = { inside: [], outside: [{ name: 'Công an tỉnh' }] };
    const draft = {
      type: 'official-letter',
      abstract: 'điều bí mật',
      signer: office.leader.id,
      authority: 'TM',
      secrecy: 'secret',
      recipients,
    };
    const { id } = (await office.officer.post('/outgoing', draft)).body;
    const next = await office.person('chuyenvien3', ['officer']);
    await change(next, { clearance: 'secret' });
    await away(office.officer, () =>
      away(office.head, async () => {
        const [found] = await leftBehind(office.leader, 'outgoing');
        expect(found).to.deep.include({ id, needs: 'drafter', kind: 'outgoing' });
        await office.leader.post(`/outgoing/${id}/reassign`, { to: next.id, ...REASON }, found);
        const seen = (await next.get(`/outgoing/${id}`)).body;
        expect(seen.drafter.id).to.equal(next.id);
        expect(seen.actions).to.include.members(['update', 'submit']);
      }),
    );
  });
});
