import { rm } from 'node:fs/promises';
import { expect } from 'chai';
import { incoming, letter, outgoing, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;
const codes = (body: Body) => (body.reasons ?? []).map((reason: { code: string }) => reason.code);

describe('dossiers and the archive (NĐ 30/2020, Điều 28-31)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  let count = 0;
  const open = async (by = 'chuyenvien2', more: object = {}): Promise<Body> => {
    count += 1;
    const fields = { code: `T${count}`, title: `Hồ sơ thử ${count}`, retention: { years: 10 } };
    const answer = await (await ward.as(by)).post('/dossiers', { ...fields, ...more });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body;
  };
  const step = async (
    by: string,
    [dossier, action]: readonly [Body, string],
    body: object = {},
  ): Promise<Body> => ward.step(by, `dossiers/${dossier.id}/${action}`, body);
  const filed = async (doc: Body, kind = 'outgoing'): Promise<Body> => {
    const dossier = await open();
    const answer = await step('chuyenvien2', [dossier, 'file'], { kind, id: doc.id });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  };
  const archived = async (doc: Body): Promise<Body> => {
    const dossier = await filed(doc);
    await step('chuyenvien2', [dossier, 'close']);
    await step('chuyenvien2', [dossier, 'hand-over']);
    const answer = await step('luutru', [dossier, 'accept'], { note: 'Đủ' });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  };

  it('opens a dossier from a line of the file plan with what the line says', async () => {
    const line = {
      year: 2026,
      code: '09.KTHTĐT',
      heading: 'Chiếu sáng công cộng',
      unit: ward.unit('kthtdt'),
      keeper: ward.person('chuyenvien2'),
      retention: { permanent: true },
      order: 9,
    };
    const clerk = await ward.as('vanthu1');
    const added = await clerk.post('/file-plan', line);
    expect(added.status).to.equal(201);
    expect(codes((await clerk.post('/file-plan', line)).body)).to.eql(['FILE_PLAN_CODE_TAKEN']);
    const { body } = await (await ward.as('chuyenvien2')).post('/dossiers', { plan: added.body.id });
    expect(body).to.include({ code: '09.KTHTĐT', title: 'Chiếu sáng công cộng', state: 'open' });
    expect(body.retention).to.eql({ permanent: true });
    const used = await clerk.delete(`/file-plan/${added.body.id}`, { version: added.body.version });
    expect(codes(used.body)).to.eql(['FILE_PLAN_IN_USE']);
  });

  it('asks for code, title and retention of a dossier outside the plan', async () => {
    const refused = await (await ward.as('chuyenvien2')).post('/dossiers', { title: 'Thiếu' });
    expect(codes(refused.body)).to.eql(['DOSSIER_FIELDS_REQUIRED']);
  });

  it('refuses a second dossier of the same code in a year', async () => {
    const dossier = await open();
    const again = { code: dossier.code, title: 'Khác', retention: { years: 5 } };
    const refused = await (await ward.as('chuyenvien2')).post('/dossiers', again);
    expect(codes(refused.body)).to.eql(['DOSSIER_CODE_TAKEN']);
  });

  it('lets a document lie in one dossier only, and be taken out while it is open', async () => {
    const doc = await outgoing(ward, 'issue');
    const first = await filed(doc);
    expect(first.documentCount).to.equal(1);
    const other = await open();
    const wanted = { kind: 'outgoing', id: doc.id };
    const refused = await step('chuyenvien2', [other, 'file'], wanted);
    expect(codes(refused.body)).to.eql(['DOCUMENT_IN_OTHER_DOSSIER']);
    expect((await step('chuyenvien2', [first, 'unfile'], wanted)).body.documentCount).to.equal(0);
    expect((await step('chuyenvien2', [other, 'file'], wanted)).status).to.equal(200);
    const seen = (await (await ward.as('vanthu1')).get(`/outgoing/${doc.id}`)).body;
    expect(seen.dossier).to.equal(other.id);
  });

  it('takes no drafts', async () => {
    const doc = await outgoing(ward, 'approve');
    const refused = await step('chuyenvien2', [await open(), 'file'], { kind: 'outgoing', id: doc.id });
    expect(codes(refused.body)).to.eql(['DOCUMENT_STILL_A_DRAFT']);
  });

  it('is not closed while it is empty or something in it is unfinished', async () => {
    expect(codes((await step('chuyenvien2', [await open(), 'close'])).body)).to.eql(['DOSSIER_EMPTY']);
    const arrived = await incoming(ward, 'assigned', { numberAndSymbol: '77/SXD-HT' });
    const dossier = await filed(arrived, 'incoming');
    const refused = await step('chuyenvien2', [dossier, 'close']);
    expect(codes(refused.body)).to.eql(['DOSSIER_UNFINISHED_DOCUMENT']);
    expect(refused.body.reasons[0].message).to.contain('77/SXD-HT');
  });

  it('lists its documents, also for printing', async () => {
    const doc = await outgoing(ward, 'issue');
    const dossier = await filed(doc);
    const officer = await ward.as('chuyenvien2');
    const { items } = (await officer.get(`/dossiers/${dossier.id}/documents`)).body;
    expect(items).to.have.length(1);
    expect(items[0]).to.include({ order: 1, numberAndSymbol: doc.numberAndSymbol, hidden: false });
    const html = (await officer.get(`/dossiers/${dossier.id}/documents.html`)).body;
    expect(html).to.contain('MỤC LỤC VĂN BẢN').and.to.contain(doc.numberAndSymbol);
  });

  it('is returned by the archive with a reason, mended and handed over again', async () => {
    const dossier = await filed(await outgoing(ward, 'issue'));
    await step('chuyenvien2', [dossier, 'close']);
    await step('chuyenvien2', [dossier, 'hand-over']);
    const returned = (await step('luutru', [dossier, 'refuse'], { reason: 'Tiêu đề chưa rõ' })).body;
    expect(returned.state).to.equal('returned');
    expect(returned.returned).to.include({ reason: 'Tiêu đề chưa rõ' });
    await step('chuyenvien2', [dossier, 'reopen'], { reason: 'Sửa tiêu đề' });
    const officer = await ward.as('chuyenvien2');
    const { version } = (await officer.get(`/dossiers/${dossier.id}`)).body;
    await officer.put(`/dossiers/${dossier.id}`, { title: 'Tiêu đề rõ hơn' }, { version });
    await step('chuyenvien2', [dossier, 'close']);
    expect((await step('chuyenvien2', [dossier, 'hand-over'])).body.state).to.equal('submitted');
  });

  it('freezes its documents in the archive: nothing of them changes any more', async () => {
    const arrived = await incoming(ward, 'assigned');
    const doc = await outgoing(ward, 'issue', { answersTo: arrived.id, completesIncoming: true });
    const dossier = await filed(doc);
    await step('chuyenvien2', [dossier, 'file'], { kind: 'incoming', id: arrived.id });
    await step('chuyenvien2', [dossier, 'close']);
    await step('chuyenvien2', [dossier, 'hand-over']);
    const accepted = (await step('luutru', [dossier, 'accept'])).body;
    expect(accepted.state).to.equal('archived');
    const clerk = await ward.as('vanthu1');
    const frozen = (await clerk.get(`/outgoing/${doc.id}`)).body;
    expect(frozen.frozen).to.equal(true);
    expect(frozen.actions).to.eql([]);
    const withdrawn = await ward.step('chutich', `outgoing/${doc.id}/withdraw`, { reason: 'Thử' });
    expect(codes(withdrawn.body)).to.include('DOCUMENT_ARCHIVED');
    const { version } = (await clerk.get(`/incoming/${arrived.id}`)).body;
    const fields = { issuer: 'Khác', type: 'official-letter', abstract: 'khác' };
    const changed = await clerk.post(`/incoming/${arrived.id}/update`, fields, { version });
    expect(codes(changed.body)).to.eql(['DOCUMENT_ARCHIVED']);
    const taken = await step('chuyenvien2', [dossier, 'unfile'], { kind: 'outgoing', id: doc.id });
    expect(codes(taken.body)).to.include('DOCUMENT_ARCHIVED');
    const answer = await clerk.post('/outgoing', letter(ward, { answersTo: arrived.id }));
    expect(codes(answer.body)).to.eql(['DOCUMENT_ARCHIVED']);
  });

  it('lets the archivist read what is archived, and nothing before', async () => {
    const doc = await outgoing(ward, 'issue');
    const archivist = await ward.as('luutru');
    const hidden = await archivist.get(`/files/${doc.signedFile}/content`);
    expect(hidden.status).to.equal(404);
    await archived(doc);
    expect((await archivist.get(`/outgoing/${doc.id}`)).status).to.equal(200);
    expect((await archivist.get(`/files/${doc.signedFile}/content`)).status).to.equal(200);
  });

  it('finds a file that was altered or lost, and refuses to take such a dossier in', async () => {
    const doc = await outgoing(ward, 'issue', { abstract: 'văn bản sẽ mất tệp' });
    const dossier = await archived(doc);
    const sound = (await step('luutru', [dossier, 'check-fixity'])).body;
    expect(sound.files.map((file: Body) => file.verdict)).to.eql(['ok']);
    await rm((await ward.deps.storage.blobs.localPath(doc.sealed.sha256)).path, { force: true });
    const lost = (await step('luutru', [dossier, 'check-fixity'])).body;
    expect(lost.files.map((file: Body) => file.verdict)).to.eql(['missing']);
    expect(lost.dossier.lastFixity.problems).to.equal(1);
    const checks = (await (await ward.as('luutru')).get(`/dossiers/${dossier.id}/fixity-checks`)).body.items;
    expect(checks.map((check: Body) => check.problems)).to.have.members([1, 0, 0]);

    const other = await outgoing(ward, 'issue', { abstract: 'văn bản mất tệp trước khi nộp' });
    const handed = await filed(other);
    await step('chuyenvien2', [handed, 'close']);
    await step('chuyenvien2', [handed, 'hand-over']);
    await rm((await ward.deps.storage.blobs.localPath(other.sealed.sha256)).path, { force: true });
    const refused = await step('luutru', [handed, 'accept']);
    expect(codes(refused.body)).to.eql(['ARCHIVE_FILE_MISSING']);
  });

  it('does not let anybody else keep, close or archive it', async () => {
    const dossier = await filed(await outgoing(ward, 'issue'));
    const body = { close: {}, 'hand-over': {}, reopen: { reason: 'x' } };
    for (const [action, sent] of Object.entries(body)) {
      const refused = await step('chuyenvien3', [dossier, action], sent);
      expect(refused.status, action).to.be.oneOf([403, 409]);
    }
    expect((await step('chuyenvien2', [dossier, 'accept'])).status).to.equal(403);
    expect((await (await ward.as('chuyenvien4')).get(`/dossiers/${dossier.id}`)).status).to.equal(404);
    expect((await (await ward.as('luutru')).get(`/dossiers/${dossier.id}`)).status).to.equal(404);
  });
});
