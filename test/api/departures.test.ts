import { expect } from 'chai';
import { codesOf } from '../support/problems.ts';
import { incoming, letter, outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

/** Nothing may wait for ever for somebody who is no longer there. */
describe('work that lies with somebody who leaves', () => {
  let ward: Ward;
  beforeEach(async () => {
    ward = await startWard();
  });
  afterEach(() => ward.close());

  async function leaves(key: string): Promise<void> {
    const admin = await ward.as('quantri');
    const person = (await admin.get('/people')).body.items.find((one: Body) => one.id === ward.person(key));
    const { fullName, unit, position, roles, clearance } = person;
    const input = { fullName, username: key, unit, position, roles, clearance, active: false };
    const { status, body } = await admin.put(`/people/${person.id}`, input, { version: person.version });
    expect(status, JSON.stringify(body)).to.equal(200);
    expect((await ward.client().signIn(key, 'Demo@2026')).status).to.equal(401);
  }

  async function done(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
    const { status, body } = await answer;
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  }

  it('is taken back by its drafter before it is signed, and given to another signer', async () => {
    const { id } = await outgoing(ward, 'check');
    await leaves('chutich');
    const target = `outgoing/${id}`;
    const recalled = await done(
      ward.step('chuyenvien2', `${target}/recall`, { reason: 'Người ký đã chuyển công tác' }),
    );
    expect(recalled).to.include({ state: 'drafting' });
    expect(recalled).to.not.have.any.keys('approved', 'checked');
    const early = await ward.step('chuyenvien2', `${target}/submit`);
    expect(codesOf(early.body)).to.include('SIGNER_UNKNOWN');
    const { type, abstract, recipients } = letter(ward);
    const changed = { type, abstract, recipients, signer: ward.person('phochutich1'), authority: 'KT' };
    const drafter = await ward.as('chuyenvien2');
    await done(drafter.put(`/outgoing/${id}`, changed, { version: recalled.version }));
    const compose = { to: ['Điện lực Đông Giang'], paragraphs: ['Đề nghị kiểm tra đèn ven kênh.'] };
    const seen = (await drafter.get(`/outgoing/${id}`)).body;
    expect(
      (await drafter.post(`/outgoing/${id}/versions`, { compose }, { version: seen.version })).status,
    ).to.be.below(300);
    await done(ward.step('chuyenvien2', `${target}/submit`));
    await done(ward.step('truongkinhte', `${target}/approve`));
    await done(ward.step('vanthu1', `${target}/check`, { confirmed: true }));
    const key = { keyId: ward.keys.get('phochutich1'), passphrase: PASSPHRASE };
    expect(await done(ward.step('phochutich1', `${target}/sign`, key))).to.include({
      state: 'signed',
      number: 1,
    });
  });

  it('is directed by another leader, assigned anew by the head, and completed', async () => {
    const { id } = await incoming(ward, 'registered');
    const target = `incoming/${id}`;
    await done(ward.step('vanthu1', `${target}/submit`, { to: ward.person('phochutich2') }));
    await leaves('phochutich2');
    const direction = { leadUnit: ward.unit('kthtdt'), text: 'Trả lời.', takeOver: true };
    await done(ward.step('chutich', `${target}/direct`, direction));
    await done(ward.step('truongkinhte', `${target}/assign`, { lead: ward.person('chuyenvien2') }));
    await leaves('chuyenvien2');
    await done(ward.step('truongkinhte', `${target}/assign`, { lead: ward.person('chuyenvien3') }));
    await done(ward.step('chuyenvien3', `${target}/report`, { result: 'Đã trả lời.' }));
    await leaves('chutich');
    await done(ward.step('phochutich1', `${target}/complete`));
    expect((await (await ward.as('vanthu1')).get(`/${target}`)).body.state).to.equal('completed');
  });

  it('is sealed and issued by another clerk', async () => {
    const { id } = await outgoing(ward, 'sign');
    await leaves('vanthu1');
    const key = { keyId: ward.keys.get('agency'), passphrase: PASSPHRASE };
    await done(ward.step('vanthu2', `outgoing/${id}/seal`, key));
    expect(await done(ward.step('vanthu2', `outgoing/${id}/issue`))).to.include({ state: 'issued' });
  });

  const waiting = async (key: string, list: string): Promise<string[]> =>
    (await (await ward.as(key)).get(`/${list}`)).body.items.map((one: Body) => one.id);
  const seenBy = async (key: string, target: string): Promise<Body> =>
    (await (await ward.as(key)).get(`/${target}`)).body;

  it('waits, by name, for who leads in the same position, else for all leaders', async () => {
    const { id } = await incoming(ward, 'registered');
    const target = `incoming/${id}`;
    await done(ward.step('vanthu1', `${target}/submit`, { to: ward.person('phochutich2') }));
    expect(await waiting('phochutich1', 'incoming?box=waiting')).to.not.include(id);
    await leaves('phochutich2');
    expect(await waiting('phochutich1', 'incoming?box=waiting')).to.include(id);
    expect(await waiting('chutich', 'incoming?box=waiting')).to.not.include(id);
    const { waitsFor, actions } = await seenBy('phochutich1', target);
    expect(waitsFor.map((one: Body) => [one.id, one.insteadOf.id])).to.deep.equal([
      [ward.person('phochutich1'), ward.person('phochutich2')],
    ]);
    expect(actions).to.include.members(['take-over', 'return']);
    await leaves('phochutich1');
    expect(await waiting('chutich', 'incoming?box=waiting')).to.include(id);
    expect((await seenBy('chutich', target)).waitsFor[0]).to.include({ kind: 'role', id: 'leader' });
  });

  it('falls to the head of the unit, and to the leaders while the unit has no head', async () => {
    const { id } = await incoming(ward, 'assigned');
    const target = `incoming/${id}`;
    await leaves('chuyenvien2');
    expect(await waiting('truongkinhte', 'incoming?box=waiting')).to.include(id);
    const task = (await seenBy('truongkinhte', 'tasks')).items.find((one: Body) => one.subject.id === id);
    expect(task.actions).to.deep.equal(['assign']);
    expect(task.waitsFor[0]).to.include({ kind: 'unit', id: ward.unit('kthtdt') });
    await leaves('truongkinhte');
    expect(await waiting('phochutich1', 'incoming?box=waiting')).to.include(id);
    await done(ward.step('phochutich1', `${target}/assign`, { lead: ward.person('chuyenvien3') }));
    await done(ward.step('chuyenvien3', `${target}/report`, { result: 'Đã trả lời.' }));
    await done(ward.step('chutich', `${target}/complete`));
  });

  it('is drafted on, or given up, by the head of the unit', async () => {
    const { id } = await outgoing(ward, 'draft');
    await leaves('chuyenvien2');
    expect(await waiting('truongkinhte', 'outgoing?mine=waiting')).to.include(id);
    const { actions, waitsFor } = await seenBy('truongkinhte', `outgoing/${id}`);
    expect(actions).to.include.members(['update', 'add-version', 'submit', 'withdraw']);
    expect(waitsFor[0]).to.deep.include({ kind: 'unit', id: ward.unit('kthtdt') });
    await done(ward.step('truongkinhte', `outgoing/${id}/submit`));
    expect((await ward.step('truongkinhte', `outgoing/${id}/approve`)).body.state).to.equal('form-check');
  });

  it('is given back by another leader when both its signer and its drafter have left', async () => {
    const { id } = await outgoing(ward, 'check');
    await leaves('chutich');
    await leaves('chuyenvien2');
    expect(await waiting('phochutich1', 'outgoing?mine=waiting')).to.include(id);
    const refused = await ward.step('phochutich1', `outgoing/${id}/sign`, {
      keyId: ward.keys.get('phochutich1'),
      passphrase: PASSPHRASE,
    });
    expect(codesOf(refused.body)).to.include('OUTGOING_NOT_YOURS');
    await done(ward.step('phochutich1', `outgoing/${id}/return`, { reason: 'Người ký đã chuyển công tác' }));
    expect((await seenBy('truongkinhte', `outgoing/${id}`)).actions).to.include('update');
  });

  it('falls to other leaders when a leader is one no more', async () => {
    const { id } = await incoming(ward, 'registered');
    await done(ward.step('vanthu1', `incoming/${id}/submit`, { to: ward.person('phochutich2') }));
    const admin = await ward.as('quantri');
    const { actions: _a, ...person } = (await admin.get(`/people/${ward.person('phochutich2')}`)).body;
    const { version, id: key, ...fields } = person;
    await done(admin.put(`/people/${key}`, { ...fields, roles: ['officer'] }, { version }));
    expect(await waiting('phochutich1', 'incoming?box=waiting')).to.include(id);
    const text = { leadUnit: ward.unit('kthtdt'), text: 'Trả lời.' };
    expect((await ward.step('phochutich2', `incoming/${id}/direct`, text)).status).to.be.oneOf([403, 404]);
    await done(ward.step('phochutich1', `incoming/${id}/direct`, { ...text, takeOver: true }));
  });
});
