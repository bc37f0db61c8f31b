import { expect } from 'chai';
import { endingOf } from '../../../../src/modules/signatures/bindings/endings.ts';
import type { Client } from '../../../support/client.ts';
import { startTestOffice, type TestOffice } from '../../../support/office.ts';
import { AGENCY, issueSigners, PASSPHRASE, type Signers } from '../support/signers.ts';

const DAY = 24 * 3600 * 1000;

describe('certificates that end soon', function () {
  this.timeout(120_000);
  let office: TestOffice;
  let signers: Signers;
  let leader: Client & { readonly id: string };
  let clerk: Client & { readonly id: string };

  before(async () => {
    [office, signers] = await Promise.all([startTestOffice(), issueSigners()]);
    leader = await office.person('lanhdao', ['leader']);
    clerk = await office.person('vanthu', ['clerk']);
    await load(leader, 'person', 10.5);
    await load(leader, 'person', 400);
    await load(clerk, 'agency', 45.5);
    const file = { name: 'goc.pem', content: Buffer.from(signers.authority.rootPem) };
    const added = await office.admin.upload('/trusted-roots', file, { reason: 'gốc thử nghiệm' });
    expect(added.status).to.equal(201);
  });
  after(async () => {
    await office.close();
    await signers.close();
  });

  async function load(who: Client, ownerKind: 'person' | 'agency', days: number): Promise<void> {
    const { p12 } = await signers.authority.issueKey({
      name: ownerKind === 'agency' ? AGENCY : 'Người lanhdao',
      kind: ownerKind,
      organisation: AGENCY,
      passphrase: PASSPHRASE,
      iterations: 2000,
      curve: 'P-256',
      notBefore: new Date(Date.now() - DAY),
      notAfter: new Date(Date.now() + days * DAY),
    });
    const fields = { ownerKind, passphrase: PASSPHRASE, confirmed: 'true' };
    const answer = await who.upload('/signing-keys', { name: 'khoa.p12', content: p12 }, fields);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  }

  const told = async (who: Client) => {
    const { endings } = (await who.get('/home')).body;
    return endings?.items.map((one: { daysLeft: number; step: number; kind: string }) => {
      return [one.kind, one.daysLeft, one.step];
    });
  };

  it('are told to their holder, to the clerks for the agency, and to administrators all of them', async () => {
    expect(await told(leader)).to.deep.equal([['key', 10, 14]]);
    expect(await told(clerk)).to.deep.equal([['key', 45, 60]]);
    expect(await told(office.admin)).to.deep.equal([
      ['key', 10, 14],
      ['key', 45, 60],
    ]);
  });

  it('stand first among all keys of the agency, which administrators alone see', async () => {
    const { body } = await office.admin.get('/agency-keys?limit=2');
    expect(body.items.map((one: { ending?: { step: number } }) => one.ending?.step)).to.deep.equal([14, 60]);
    const { body: rest } = await office.admin.get(
      `/agency-keys?limit=2&after=${encodeURIComponent(body.next)}`,
    );
    expect(rest.items).to.have.length(1);
    expect(rest.items[0]).to.not.have.property('ending');
    expect(body.items[0]).to.deep.include({ owner: { id: leader.id, name: 'Người lanhdao' }, problems: [] });
    expect((await leader.get('/agency-keys')).status).to.equal(403);
  });

  it('of who has changed office are confirmed by an administrator who says what was checked', async () => {
    const { body: person } = await office.admin.get(`/people/${leader.id}`);
    const { id, version, actions: _actions, ...before } = person;
    const { body: position } = await office.admin.post('/positions', {
      title: 'Phó Chủ tịch',
      order: 2,
      authority: 'deputy',
    });
    const input = { ...before, position: position.id };
    expect((await office.admin.put(`/people/${id}`, input, { version })).status).to.equal(200);
    const [key] = (await office.admin.get('/agency-keys')).body.items;
    expect(key.problems.map((one: { code: string }) => one.code)).to.deep.equal(['KEY_OWNER_MOVED']);
    expect(key.actions).to.deep.equal(['confirm']);
    const confirm = (reason: string) =>
      office.admin.post(`/agency-keys/${key.id}/confirm`, { reason }, { version: key.version });
    expect((await confirm(' ')).body.code).to.equal('KEY_CONFIRM_REASON');
    expect((await confirm('Quyết định 12/QĐ-UBND')).status).to.equal(204);
    expect((await confirm('Quyết định 12/QĐ-UBND')).status).to.be.oneOf([409, 412]);
    const [after] = (await office.admin.get('/agency-keys')).body.items;
    expect(after).to.deep.include({ problems: [], actions: [], reason: 'Quyết định 12/QĐ-UBND' });
  });

  it('are told beside the key itself, with what its authority says', async () => {
    const { items } = (await leader.get('/signing-keys')).body;
    const ending = items.find(
      (one: { notAfter: string }) => Date.parse(one.notAfter) < Date.now() + 20 * DAY,
    );
    const { body } = await leader.get(`/signing-keys/${ending.id}/standing`);
    expect(body).to.deep.include({ problems: [], revocation: 'not-asked' });
    expect(body.ending).to.deep.equal({ daysLeft: 10, step: 14 });
    expect((await clerk.get(`/signing-keys/${ending.id}/standing`)).status).to.equal(404);
  });

  it('reach each step in turn, and are told after their end too', () => {
    const end = '2026-12-31T00:00:00.000Z';
    const at = (days: number) => {
      const now = new Date(Date.parse(end) - days * DAY).toISOString();
      return endingOf(end, now, [60, 30, 14, 7])?.step;
    };
    expect([61, 60, 31, 30, 14, 7.5, 7, 0.1, -1].map(at)).to.deep.equal([
      undefined,
      60,
      60,
      30,
      14,
      14,
      7,
      7,
      0,
    ]);
  });
});
