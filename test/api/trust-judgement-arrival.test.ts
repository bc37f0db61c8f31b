import { X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { INSTALLATION, type JournalEntry } from '../../storage/port.ts';
import { paper, update } from '../modules/signatures/validation/support/paper.ts';
import { makeWorld, type World } from '../modules/signatures/validation/support/pki.ts';
import { signed } from '../modules/signatures/validation/support/signing.ts';
import { startWard, type Ward } from '../support/ward.ts';

const LETTER = { issuer: 'Sở Xây dựng', type: 'official-letter', abstract: 'rà soát đèn chiếu sáng' };

// NĐ 30/2020, Điều 21.2.a
describe('What arrives with signatures', function () {
  this.timeout(120_000);
  let ward: Ward;
  let world: World;
  let honest: Buffer;
  let altered: Buffer;

  before(async () => {
    ward = await startWard();
    world = makeWorld(ward.now());
    honest = signed(paper('packed', { crls: world.crls }), world, { timestampAt: world.now });
    altered = update(honest, new Map([[6, { dict: '', content: Buffer.from('BT ET') }]]));
    const content = Buffer.from(new X509Certificate(world.root.certificate).toString());
    const admin = await ward.as('quantri');
    const added = await admin.upload('/trusted-roots', { name: 'goc.pem', content }, { reason: 'thử' });
    expect(added.status).to.equal(201);
  });
  after(() => ward.close());

  async function brought(name: string, content: Buffer): Promise<string> {
    const { status, body } = await (await ward.as('vanthu1')).upload('/files', { name, content });
    expect(status).to.equal(201);
    return body.id;
  }

  async function latest(): Promise<JournalEntry> {
    const { journal } = ward.deps.storage;
    const [agency = ''] = (await journal.agencies()).filter((one) => one !== INSTALLATION);
    const [entry] = await journal.read({ agency, after: 0, limit: 1, direction: 'desc' });
    return entry!;
  }

  it('is judged when it is taken in, and the verdict is kept in the same commit', async () => {
    const id = await brought('hop-le.pdf', honest);
    const { body } = await (await ward.as('vanthu1')).get(`/files/${id}/signatures`);
    const [judged] = body.items;
    expect(body.items).to.have.length(1);
    expect(judged).to.include({ verdict: 'TOTAL-PASSED', judgedAt: ward.now().toISOString(), trustList: 2 });
    expect(judged.sentence.vi).to.equal('Chữ ký số hợp lệ.');
    expect(judged.signatures[0].sentence.vi).to.match(/của Nguyễn Thị Hồng Đượm, có trước .* chứng minh/);
    const { action, records } = await latest();
    expect(action).to.equal('documents.receive');
    expect(records.map(({ kind }) => kind)).to.have.members(['file', 'judgements', 'keeping']);
  });

  it('is told by the name of what was done to it, and may be registered all the same', async () => {
    const id = await brought('sua.pdf', altered);
    const clerk = await ward.as('vanthu1');
    const [judged] = (await clerk.get(`/files/${id}/signatures`)).body.items;
    expect(judged).to.include({ verdict: 'TOTAL-FAILED', subIndication: 'FORMAT_FAILURE' });
    expect(judged.attacks.map(({ name }: { name: string }) => name)).to.include('INCREMENTAL_SAVING');
    expect(judged.signatures[0].signedBytes).to.equal(honest.length);
    const registered = await clerk.post('/incoming', { ...LETTER, files: [id], confirmDuplicate: true });
    expect(registered.status).to.equal(201);
  });

  it('shows its verdicts to who may read it, and to nobody else', async () => {
    const id = await brought('rieng.pdf', honest);
    const other = await ward.as('chuyenvien2');
    expect((await other.get(`/files/${id}/signatures`)).status).to.equal(404);
    expect((await other.post(`/files/${id}/signatures/judge`)).status).to.equal(404);
  });

  it('is judged anew on demand; what was found before stays', async () => {
    const id = await brought('lai.pdf', honest);
    const clerk = await ward.as('vanthu1');
    ward.moveTo('2026-03-02T05:00:00.000Z');
    const { status, body } = await clerk.post(`/files/${id}/signatures/judge`);
    expect(status).to.equal(200);
    expect(body.items.map(({ judgedAt }: { judgedAt: string }) => judgedAt)).to.deep.equal([
      '2026-03-02T05:00:00.000Z',
      '2026-03-02T03:00:00.000Z',
    ]);
    const both = await Promise.all([1, 2].map(() => clerk.post(`/files/${id}/signatures/judge`)));
    expect(both.map((answer) => answer.status)).to.deep.equal([200, 200]);
    expect((await clerk.get(`/files/${id}/signatures`)).body.items).to.have.length(4);
  });

  it('is kept and told as failed where nothing of it can be read', async () => {
    const id = await brought('cut.pdf', honest.subarray(0, 2000));
    const [judged] = (await (await ward.as('vanthu1')).get(`/files/${id}/signatures`)).body.items;
    expect(judged.verdict).to.equal('TOTAL-FAILED');
  });

  it('can be dropped on a page by anyone signed in: judged, and forgotten', async () => {
    const reader = await ward.as('tracuu');
    const before = await latest();
    const { status, body } = await reader.upload('/validate', { name: 'sua.pdf', content: altered });
    expect(status).to.equal(200);
    expect(body.verdict).to.equal('TOTAL-FAILED');
    const text = await reader.upload('/validate', { name: 'a.pdf', content: Buffer.from('không phải PDF') });
    expect(text.body.reasons).to.deep.equal(['NOT_A_PDF']);
    expect(await latest()).to.deep.equal(before);
    expect((await reader.post('/validate')).status).to.be.within(400, 422);
  });
});
