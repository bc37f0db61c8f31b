import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import {
  issueSigners,
  PASSPHRASE as KEY_PASSPHRASE,
  type Signers,
} from '../modules/signatures/support/signers.ts';
import { pyhanko } from '../support/pyhanko.ts';
import { nssTrusting, pdfsig, pdfText, qpdfCheck } from '../support/verifiers.ts';
import { outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
const codes = (body: any) => (body.reasons ?? []).map((reason: { code: string }) => reason.code);

describe('an agency that gives the number after the signature', () => {
  let ward: Ward;
  let signers: Signers;
  let headKey: string;
  let nss: string;
  before(async () => {
    ward = await startWard();
    nss = await nssTrusting(ward.folder, ward.root);
    signers = await issueSigners();
    await custom({ numberAfter: true, initials: true, certify: true });
    const { p12 } = await signers.authority.issueKey({
      name: 'Nguyễn Thị Hồng Đượm',
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Sông Vàng',
      passphrase: KEY_PASSPHRASE,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2028-01-01T00:00:00Z'),
      iterations: 2000,
    });
    await keyFor('truongkinhte', p12);
  });
  after(async () => {
    await signers.close();
    await ward.close();
  });
  beforeEach(() => ward.moveTo('2026-03-02T03:00:00.000Z'));

  const secret = (key: string) => ({ keyId: ward.keys.get(key as 'chutich'), passphrase: PASSPHRASE });

  async function custom(signing: object): Promise<void> {
    const client = await ward.as('quantri');
    const { id: _id, version, actions: _actions, ...agency } = (await client.get('/agency')).body;
    const { status, body } = await client.put('/agency', { ...agency, signing }, { version });
    expect(status, JSON.stringify(body)).to.equal(200);
  }

  /** A key that bears another name, and is meant all the same. */
  async function keyFor(who: string, content: Buffer): Promise<void> {
    const fields = { passphrase: KEY_PASSPHRASE, confirmed: 'true' };
    const { status, body } = await (await ward.as(who)).upload(
      '/signing-keys',
      { name: 'khoa.p12', content },
      fields,
    );
    expect(status, JSON.stringify(body)).to.equal(201);
    headKey = body.id;
  }
  const headSecret = () => ({ keyId: headKey, passphrase: KEY_PASSPHRASE });

  const names = async (file: string) => {
    const signatures = await pdfsig(nss, file);
    return signatures
      .map(({ name }) => name)
      .filter((name) => name !== '' && !name.startsWith('Dấu thời gian'));
  };

  it('has number and date shown by its own signature, in a field made before the person signed', async () => {
    const signed = await outgoing(ward, 'sign');
    expect(signed).to.include({ state: 'signed' });
    expect(signed).not.to.have.property('numberAndSymbol');
    const before = await ward.download('vanthu1', signed.signedFile);
    expect(await pdfText(before)).not.to.match(/Số:\s*\d/);
    const sealed = (await ward.step('vanthu1', `outgoing/${signed.id}/seal`, secret('agency'))).body;
    expect(sealed).to.include({ state: 'sealed', numberAndSymbol: '01/UBND-KTHTĐT', issuedOn: '2026-03-02' });
    const file = await ward.download('vanthu1', sealed.signedFile);
    const text = await pdfText(file);
    expect(text).to.match(/Số:\s*01\s*\/UBND-KTHTĐT/);
    expect(text).to.match(/ngày\s+02\s+tháng\s+3\s+năm\s+2026/);
    const [old, now] = [await readFile(before), await readFile(file)];
    expect(now.subarray(0, old.length).equals(old)).to.equal(true);
    // The person's signature certifies: fields that wait may still be signed, nothing else.
    expect(now.includes('/TransformMethod /DocMDP')).to.equal(true);
    expect((await qpdfCheck(file)).ok).to.equal(true);
    const agency = 'Ủy ban nhân dân phường Sông Vàng';
    expect(await names(file)).to.eql(['Nguyễn Văn Thành', agency, agency]);
    const second = await pyhanko(ward.root, [file]);
    const own = second.filter(({ field }) => !field.startsWith('Timestamp'));
    expect(own.map(({ intact, valid }) => intact && valid)).to.eql([true, true, true]);
    const issued = await ward.step('vanthu1', `outgoing/${signed.id}/issue`, { dispatches: [] });
    expect(issued.body.state).to.equal('issued');
  }).timeout(300_000);

  it('takes initials of who answers for content and form, each in a field of its own, before the signature', async () => {
    const submitted = await outgoing(ward, 'submit');
    const approve = await ward.step('truongkinhte', `outgoing/${submitted.id}/approve`, {
      initials: headSecret(),
    });
    expect(approve.status, JSON.stringify(approve.body)).to.equal(200);
    expect(approve.body.approved.initialled.file).to.be.a('string');
    const places = await (await ward.as('vanthu1')).get(`/outgoing/${submitted.id}/places`);
    expect(codes(places.body)).to.eql(['PLACES_SETTLED']);
    await ward.step('vanthu1', `outgoing/${submitted.id}/check`, {});
    const signed = await ward.step('chutich', `outgoing/${submitted.id}/sign`, secret('chutich'));
    expect(signed.body.state, JSON.stringify(signed.body)).to.equal('signed');
    const sealed = (await ward.step('vanthu1', `outgoing/${submitted.id}/seal`, secret('agency'))).body;
    const file = await ward.download('vanthu1', sealed.signedFile);
    const who = await names(file);
    expect(who.length).to.equal(4);
    expect(who[0]).to.equal('Nguyễn Thị Hồng Đượm');
    expect((await qpdfCheck(file)).ok).to.equal(true);
    expect(await pdfText(file)).to.match(/Số:\s*\d\d\s*\/UBND-KTHTĐT/);
  });

  /** The program stopped between the number and the agency's signature. */
  async function interrupted(id: string) {
    const { services } = ward;
    const agency = (await (await ward.as('vanthu1')).get('/agency')).body.id;
    const now = ward.now().toISOString();
    const actor = (await services.access.accounts.actor(agency, ward.person('vanthu1'), now))!;
    const asked = {
      actor,
      now,
      today: now.slice(0, 10),
      requestId: 'test',
      newId: () => crypto.randomUUID(),
    };
    const directory = await services.directory.of(asked);
    const doc = await services.outgoing.record(asked, id);
    return services.outgoing.numbering.afterSignature(asked, { doc, directory });
  }

  it('keeps a number for another try that day, and cancels it on a later one', async () => {
    const signed = await outgoing(ward, 'sign');
    const first = await interrupted(signed.id);
    expect(first).to.include({ state: 'signed', issuedOn: '2026-03-02' });
    expect((await interrupted(signed.id)).number).to.equal(first.number);
    ward.moveTo('2026-03-03T03:00:00.000Z');
    const sealed = (await ward.step('vanthu1', `outgoing/${signed.id}/seal`, secret('agency'))).body;
    expect(sealed).to.include({ state: 'sealed', number: first.number! + 1, issuedOn: '2026-03-03' });
    expect(await pdfText(await ward.download('vanthu1', sealed.signedFile))).to.match(
      /ngày\s+03\s+tháng\s+3/,
    );
    const clerk = await ward.as('vanthu1');
    const books = (await clerk.get('/books?year=2026&direction=outgoing')).body.items;
    const book = books.find((one: { secrecy: string }) => one.secrecy === 'none');
    const lines = (await clerk.get(`/books/${book.id}/entries?limit=100`)).body.items;
    const line = lines.find((one: { number: number }) => one.number === first.number);
    expect(line).to.include({ state: 'cancelled', reason: 'Không ký trong ngày cấp số' });
  });

  it('takes no number for a wrong passphrase of the agency', async () => {
    const signed = await outgoing(ward, 'sign');
    const wrong = await ward.step('vanthu1', `outgoing/${signed.id}/seal`, {
      ...secret('agency'),
      passphrase: 'khong-dung',
    });
    expect(codes(wrong.body)).to.eql(['SIGNING_KEY_PASSPHRASE']);
    const kept = (await (await ward.as('vanthu1')).get(`/outgoing/${signed.id}`)).body;
    expect(kept).not.to.have.property('numberAndSymbol');
  });

  it('is asked for no initials where it does not want them', async () => {
    await custom({});
    const submitted = await outgoing(ward, 'submit');
    const approve = await ward.step('truongkinhte', `outgoing/${submitted.id}/approve`, {
      initials: headSecret(),
    });
    expect(codes(approve.body)).to.eql(['INITIALS_NOT_WANTED']);
  });
});
