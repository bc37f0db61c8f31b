import { expect } from 'chai';
import { incoming, outgoing, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

describe('an issued document that is withdrawn (NĐ 30/2020, Điều 18.4.b)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  const listed = async (key: string): Promise<Body> =>
    (await (await ward.as(key)).get('/incoming?box=waiting')).body.items[0];

  it('is marked in every unit that received it, which then closes it', async () => {
    const recipients = { inside: [ward.unit('vhxh'), ward.unit('kthtdt')], outside: [] };
    const { id } = await outgoing(ward, 'issue', { recipients });
    const before = await listed('truongvanhoa');
    expect(before.origin).to.deep.equal({ kind: 'outgoing', id });
    expect(before).to.not.have.property('withdrawn');
    const reason = 'Ban hành nhầm đối tượng';
    const done = await ward.step('chutich', `outgoing/${id}/withdraw`, { reason });
    expect(done.status, JSON.stringify(done.body)).to.equal(200);
    for (const key of ['truongvanhoa', 'truongkinhte']) {
      const copy = await listed(key);
      expect(copy.withdrawn, key).to.deep.include({ reason });
      expect(copy.withdrawn.by.id).to.equal(ward.person('chutich'));
      expect(copy.actions).to.include('complete');
    }
    const closed = await ward.step('truongvanhoa', `incoming/${before.id}/complete`, { text: 'Đã hủy bỏ.' });
    expect(closed.body).to.include({ state: 'completed' });
  });

  it('leaves a warning on what claims to be older or younger than can be', async () => {
    const codes = async (documentOn: string): Promise<string[]> =>
      (await incoming(ward, 'registered', { documentOn })).warnings.map((one: Body) => one.code);
    expect(await codes('2026-03-02')).to.deep.equal([]);
    expect(await codes('2030-01-01')).to.deep.equal(['DOCUMENT_AFTER_ARRIVAL']);
    expect(await codes('1899-01-01')).to.deep.equal(['DOCUMENT_LONG_BEFORE_ARRIVAL']);
  });
});
