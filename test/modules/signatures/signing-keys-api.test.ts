import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Answer, Client } from '../../support/client.ts';
import { startTestOffice, type TestOffice } from '../../support/office.ts';
import { issueSigners, PASSPHRASE, type Signers } from './support/signers.ts';

const DAY = 24 * 3600 * 1000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('signing keys over the API', () => {
  let office: TestOffice;
  let signers: Signers;
  let leader: Client & { readonly id: string };
  let clerk: Client & { readonly id: string };

  before(async function () {
    this.timeout(120_000);
    [office, signers] = await Promise.all([startTestOffice(), issueSigners()]);
    leader = await office.person('lanhdao', ['leader']);
    clerk = await office.person('vanthu', ['clerk']);
  });
  after(async () => {
    await office.close();
    await signers.close();
  });

  const codeOf = ({ body }: Answer) => body.reasons?.[0]?.code ?? body.code;

  async function keyOf(name: string, kind: 'person' | 'agency', days = 30): Promise<Buffer> {
    const now = signers.now.getTime();
    const { p12 } = await signers.authority.issueKey({
      name,
      kind,
      organisation: 'Ủy ban nhân dân phường Thử Nghiệm',
      passphrase: PASSPHRASE,
      notBefore: new Date(now - 40 * DAY),
      notAfter: new Date(now + days * DAY),
      iterations: 2000,
    });
    return p12;
  }

  const load = (who: Client, content: Buffer, fields: Record<string, string> = {}) =>
    who.upload('/signing-keys', { name: 'khóa ký.p12', content }, { passphrase: PASSPHRASE, ...fields });

  it('a leader loads their key: it is listed for them alone, with what its certificate says', async () => {
    const added = await load(leader, await keyOf('Người lanhdao', 'person'));
    expect(added.status, JSON.stringify(added.body)).to.equal(201);
    expect(added.body.holder.commonName).to.equal('Người lanhdao');
    expect(added.body).not.to.have.any.keys('p12Sha256', 'passphrase');
    expect((await leader.get('/signing-keys')).body.items).to.have.length(1);
    expect((await clerk.get('/signing-keys')).body.items).to.deep.equal([]);
    expect((await clerk.delete(`/signing-keys/${added.body.id}`, { version: 1 })).status).to.equal(404);
  });

  it("the agency's key is loaded and seen by clerks only (NĐ 30/2020, Điều 32)", async () => {
    const key = await keyOf('Ủy ban nhân dân phường Thử Nghiệm', 'agency');
    const refused = await load(leader, key, { ownerKind: 'agency' });
    expect([refused.status, codeOf(refused)]).to.deep.equal([403, 'SIGNING_KEY_AGENCY_CLERKS_ONLY']);
    const added = await load(clerk, key, { ownerKind: 'agency' });
    expect(added.status).to.equal(201);
    expect(
      (await clerk.get('/signing-keys')).body.items.map((item: { ownerKind: string }) => item.ownerKind),
    ).to.eql(['agency']);
    expect((await leader.get('/signing-keys')).body.items).to.have.length(1);
  });

  it('a wrong passphrase, another file, an expired certificate and a second time are refused with a code', async () => {
    const key = await keyOf('Người lanhdao', 'person');
    const wrong = await load(leader, key, { passphrase: 'sai' });
    expect([wrong.status, codeOf(wrong)]).to.deep.equal([422, 'SIGNING_KEY_PASSPHRASE']);
    expect(codeOf(await load(leader, Buffer.from('%PDF-1.4')))).to.equal('SIGNING_KEY_UNREADABLE');
    const expired = await load(leader, await keyOf('Người lanhdao', 'person', -5));
    expect(codeOf(expired)).to.equal('SIGNING_CERTIFICATE_EXPIRED');
    expect((await load(leader, key)).status).to.equal(201);
    const again = await load(leader, key);
    expect([again.status, codeOf(again)]).to.deep.equal([409, 'SIGNING_KEY_LOADED_ALREADY']);
  });

  it("a certificate in somebody else's name is taken only when that is confirmed", async () => {
    const key = await keyOf('Trần Văn Khác', 'person');
    const refused = await load(leader, key);
    expect([refused.status, codeOf(refused)]).to.deep.equal([409, 'SIGNING_KEY_OTHER_NAME']);
    expect(refused.body.detail ?? refused.body.reasons[0].message).to.contain('Trần Văn Khác');
    expect((await load(leader, key, { confirmed: 'true' })).status).to.equal(201);
  });

  it('a picture is kept with the key, shown to its owner, and nothing but a PNG is taken', async () => {
    const { id, version } = (await leader.get('/signing-keys')).body.items[0];
    const put = (content: Buffer, seen: number) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(content)]), 'chu-ky.png');
      return leader.send(`/signing-keys/${id}/picture`, { method: 'PUT', body: form }, { version: seen });
    };
    expect(codeOf(await put(Buffer.from('GIF89a'), version))).to.equal('PICTURE_NOT_PNG');
    const set = await put(PNG, version);
    expect(set.status, JSON.stringify(set.body)).to.equal(200);
    expect(set.body.hasPicture).to.equal(true);
    expect((await leader.get(`/signing-keys/${id}/picture`)).headers.get('content-type')).to.contain(
      'image/png',
    );
    expect((await clerk.get(`/signing-keys/${id}/picture`)).status).to.equal(404);
    const gone = await leader.delete(`/signing-keys/${id}/picture`, { version: set.body.version });
    expect(gone.body.hasPicture).to.equal(false);
  });

  it('a removed key leaves no file behind', async () => {
    const before = (await leader.get('/signing-keys')).body.items;
    const blobs = async () => {
      let count = 0;
      for await (const _blob of office.deps.storage.blobs.list()) count += 1;
      return count;
    };
    const held = await blobs();
    const removed = await leader.delete(`/signing-keys/${before[0].id}`, { version: before[0].version });
    expect(removed.status).to.equal(204);
    expect((await leader.get('/signing-keys')).body.items).to.have.length(before.length - 1);
    expect(await blobs()).to.equal(held - 1);
  });

  it('a file that another record still needs stays, whichever agency it is of', async () => {
    const { storage } = office.deps;
    const p12 = await keyOf('Người lanhdao', 'person');
    const { body: key } = await load(leader, p12);
    const { sha256 } = await storage.blobs.put(p12);
    const other = { kind: 'signing-key', id: 'cua-co-quan-khac', expectedVersion: 0 };
    const named = { ownerKind: 'person', owner: 'ai-do', p12Sha256: sha256, p12Size: p12.length };
    const entry = { agency: 'co-quan-khac', actor: { person: 'ai-do' }, at: '2026-03-02T01:00:00.000Z' };
    await storage.commit({ ...entry, action: 'signatures.load-key', writes: [{ ...other, value: named }] });
    expect((await leader.delete(`/signing-keys/${key.id}`, { version: key.version })).status).to.equal(204);
    expect(await storage.blobs.has(sha256)).to.include({ size: p12.length });
  });

  it('a refused change leaves no file behind', async () => {
    const { storage } = office.deps;
    const p12 = await keyOf('Người lanhdao', 'person');
    const { body: key } = await load(leader, p12);
    const picture = Buffer.concat([PNG, Buffer.from('khác')]);
    const form = new FormData();
    form.set('file', new Blob([picture]), 'chữ ký.png');
    const refused = await leader.send(
      `/signing-keys/${key.id}/picture`,
      { method: 'PUT', body: form },
      { version: 9 },
    );
    expect([refused.status, codeOf(refused)]).to.deep.equal([412, 'VERSION_CONFLICT']);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    expect(await storage.blobs.has(sha256)).to.equal(undefined);
  });
});
