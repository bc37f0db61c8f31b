import { expect } from 'chai';
import { codesOf } from '../support/problems.ts';
import { incoming, outgoing, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

describe('filing from the page of a document, and what is chosen there', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  let opened = 0;
  async function open(key: string, title: string): Promise<Body> {
    opened += 1;
    const fields = { code: `0${opened}.KT`, title, retention: { years: 10 } };
    const { status, body } = await (await ward.as(key)).post('/dossiers', fields);
    expect(status, JSON.stringify(body)).to.equal(201);
    return body;
  }
  const picked = async (key: string, q: string): Promise<string[]> => {
    const { body } = await (await ward.as(key)).get(`/dossiers/open?q=${encodeURIComponent(q)}`);
    return body.items.map((one: Body) => one.id);
  };
  const fileable = async (key: string, q: string): Promise<string[]> => {
    await ward.consumers.settled();
    const { body } = await (await ward.as(key)).get(`/search?fileable=true&q=${encodeURIComponent(q)}`);
    return body.items.map((one: Body) => one.id);
  };

  it('finds open dossiers by beginnings of words, with marks or without, where one may file', async () => {
    const { id } = await open('chuyenvien2', 'Chiếu sáng đường ven kênh');
    for (const q of ['', 'chieu', 'Chiếu sáng', 'ven duo', '01.k', '01.KT ken']) {
      expect(await picked('chuyenvien2', q), q).to.include(id);
    }
    expect(await picked('vanthu1', 'chieu sang')).to.deep.equal([id]);
    expect(await picked('truongkinhte', 'chieu sang')).to.deep.equal([id]);
    for (const q of ['chieu rong', 'sangx', 'ieu'])
      expect(await picked('chuyenvien2', q), q).to.not.include(id);
    for (const key of ['chuyenvien4', 'chutich', 'tracuu', 'luutru', 'quantri'])
      expect(await picked(key, 'chieu sang'), key).to.deep.equal([]);
  });

  it('pages through them by the key of the last, and leaves out what was closed', async () => {
    const ids = [];
    for (const title of ['Thoát nước một', 'Thoát nước hai', 'Thoát nước ba']) {
      ids.unshift((await open('chuyenvien2', title)).id);
    }
    const client = await ward.as('chuyenvien2');
    const found: string[] = [];
    let after = '';
    do {
      const { body } = await client.get(`/dossiers/open?q=thoat%20nuoc&limit=1${after}`);
      found.push(...body.items.map((one: Body) => one.id));
      after = body.next ? `&after=${encodeURIComponent(body.next)}` : '';
    } while (after !== '');
    expect(found).to.have.members(ids).and.to.have.length(3);
    const filed = await incoming(ward, 'assigned');
    await ward.step('chuyenvien2', `incoming/${filed.id}/report`, { result: 'Xong.' });
    await ward.step('chutich', `incoming/${filed.id}/complete`);
    await ward.step('chuyenvien2', `incoming/${filed.id}/file`, { dossier: ids[0] });
    expect((await ward.step('chuyenvien2', `dossiers/${ids[0]}/close`)).status).to.equal(200);
    expect(await picked('chuyenvien2', 'thoat nuoc')).to.have.members(ids.slice(1));
  });

  it('is offered for an outgoing document once it is issued, and done from its page', async () => {
    const dossier = await open('chuyenvien2', 'Đèn đường');
    const early = await outgoing(ward, 'sign');
    expect(early.actions).to.not.include('file');
    const refused = await ward.step('chuyenvien2', `outgoing/${early.id}/file`, { dossier: dossier.id });
    expect(codesOf(refused.body)).to.deep.equal(['DOCUMENT_NOT_ISSUED']);
    const { id } = await outgoing(ward, 'issue', { abstract: 'thay bóng đèn đường Bến Đò' });
    expect(await fileable('chuyenvien2', 'bóng đèn đường Bến Đò')).to.deep.equal([id]);
    for (const [key, offered] of [
      ['chuyenvien2', true],
      ['truongkinhte', true],
      ['vanthu1', true],
      ['chutich', false],
      ['tracuu', false],
    ] as const) {
      const { actions } = (await (await ward.as(key)).get(`/outgoing/${id}`)).body;
      expect(actions.includes('file'), key).to.equal(offered);
      if (offered) continue;
      const answer = await ward.step(key, `outgoing/${id}/file`, { dossier: dossier.id });
      expect(answer.status, key).to.be.oneOf([403, 404]);
    }
    const filed = await ward.step('chuyenvien2', `outgoing/${id}/file`, { dossier: dossier.id });
    expect(filed.status, JSON.stringify(filed.body)).to.equal(200);
    const after = (await (await ward.as('chuyenvien2')).get(`/outgoing/${id}`)).body;
    expect(after).to.include({ dossier: dossier.id, version: filed.body.version });
    expect(after.actions).to.not.include('file');
    expect(await fileable('chuyenvien2', 'bóng đèn đường Bến Đò')).to.deep.equal([]);
    const again = await ward.step('chuyenvien2', `outgoing/${id}/file`, { dossier: dossier.id });
    expect(codesOf(again.body)).to.include('DOCUMENT_IN_OTHER_DOSSIER');
  });

  it('files what was seen, not what it has become', async () => {
    const dossier = await open('chuyenvien2', 'Việc khác');
    const { id, version } = await incoming(ward, 'assigned');
    const client = await ward.as('chuyenvien2');
    const stale = await client.post(
      `/incoming/${id}/file`,
      { dossier: dossier.id },
      { version: version - 1 },
    );
    expect(stale.status).to.equal(412);
    const filed = await client.post(`/incoming/${id}/file`, { dossier: dossier.id }, { version });
    expect(filed.body).to.deep.equal({ id, version: version + 1, dossier: dossier.id });
  });

  it('lets a file that was taken out go into another dossier, by whoever may read it', async () => {
    const [one, other] = [await open('chuyenvien2', 'Ảnh một'), await open('chuyenvien2', 'Ảnh hai')];
    const officer = await ward.as('chuyenvien2');
    const content = Buffer.from('%PDF-1.4\n%%EOF\n');
    const { id } = (await officer.upload('/files', { name: 'anh.pdf', content })).body;
    const subject = { kind: 'file', id };
    for (const [key, step] of [
      ['chuyenvien2', `dossiers/${one.id}/file`],
      ['chuyenvien2', `dossiers/${one.id}/unfile`],
      ['truongkinhte', `dossiers/${other.id}/file`],
      ['truongkinhte', `dossiers/${other.id}/unfile`],
      ['chuyenvien3', `dossiers/${one.id}/file`],
    ] as const) {
      const { status, body } = await ward.step(key, step, subject);
      expect(status, `${step} ${JSON.stringify(body)}`).to.equal(200);
    }
    const { items } = (await officer.get(`/dossiers/${one.id}/documents`)).body;
    expect(items.map((line: Body) => line.id)).to.deep.equal([id]);
    expect(items[0].actions).to.deep.equal(['unfile']);
  });
});
