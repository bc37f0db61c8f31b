import { rm, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { pyhanko } from '../support/pyhanko.ts';
import { allOpensslCades, nssTrusting, pdfsig, pdfText, qpdfCheck } from '../support/verifiers.ts';
import { incoming, letter, outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
const codes = (body: any) => (body.reasons ?? []).map((reason: { code: string }) => reason.code);

describe('an outgoing document (NĐ 30/2020, Điều 10-18)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());
  beforeEach(() => ward.moveTo('2026-03-02T03:00:00.000Z'));

  const sign = (passphrase = PASSPHRASE) => ({ keyId: ward.keys.get('chutich'), passphrase });
  const register = async () => {
    const clerk = await ward.as('vanthu1');
    const books = (await clerk.get('/books?year=2026&direction=outgoing')).body.items;
    const book = books.find((one: { secrecy: string }) => one.secrecy === 'none');
    return (await clerk.get(`/books/${book.id}/entries?limit=100`)).body.items;
  };

  it('goes from the draft to the recipients, and completes what it answers', async () => {
    const arrived = await incoming(ward, 'assigned');
    const more = { answersTo: arrived.id, completesIncoming: true };
    const recipients = {
      inside: [ward.unit('vhxh')],
      outside: [{ name: 'Sở Xây dựng', method: 'exchange' }],
    };
    const issued = await outgoing(ward, 'issue', { ...more, recipients });
    expect(issued).to.include({ state: 'issued', numberAndSymbol: '01/UBND-KTHTĐT', issuedOn: '2026-03-02' });
    expect(issued.dispatches.map((one: { recipient: string }) => one.recipient)).to.eql([
      'Phòng Văn hóa - Xã hội',
      'Sở Xây dựng',
    ]);
    const answered = (await (await ward.as('vanthu1')).get(`/incoming/${arrived.id}`)).body;
    expect(answered.state).to.equal('completed');
    expect(answered.answers).to.eql([{ id: issued.id, numberAndSymbol: '01/UBND-KTHTĐT' }]);
    const waiting = (await (await ward.as('truongvanhoa')).get('/incoming?box=waiting')).body.items;
    expect(waiting).to.have.length(1);
    expect(waiting[0]).to.include({ source: 'internal', numberAndSymbol: '01/UBND-KTHTĐT' });
    const inside = (await (await ward.as('truongvanhoa')).get(`/incoming/${waiting[0].id}`)).body;
    expect(inside.files.map((file: { id: string }) => file.id)).to.eql([issued.signedFile]);
  });

  it('bears its number and date, and two signatures that pdfsig, openssl, pyHanko and qpdf accept', async () => {
    const issued = await outgoing(ward, 'issue');
    const file = await ward.download('tracuu', issued.signedFile);
    const text = await pdfText(file);
    expect(text).to.match(new RegExp(`Số:\\s*${issued.numberAndSymbol.replace('/', '\\s*/\\s*')}`));
    expect(text).to.match(/ngày\s+02\s+tháng\s+3\s+năm\s+2026/);
    // Its library finds fault with the chain at the office's time, without a word why; openssl and pyHanko check the chain.
    const verdicts = await pdfsig(await nssTrusting(ward.folder, ward.root), file, '-nocert');
    expect(verdicts.slice(0, 2).map(({ name, valid }) => ({ name, valid }))).to.eql([
      { name: 'Nguyễn Văn Thành', valid: true },
      { name: 'Ủy ban nhân dân phường Sông Vàng', valid: true },
    ]);
    const cades = await allOpensslCades(ward.folder, ward.root, file);
    expect(cades.slice(0, 2).map(({ ok }) => ok)).to.eql([true, true]);
    const second = await pyhanko(ward.root, [file]);
    // It judges timestamps of the whole file elsewhere.
    const own = second.slice(0, 2);
    expect(own.map(({ bottomLine, modification }) => ({ bottomLine, modification }))).to.eql([
      { bottomLine: true, modification: 'FORM_FILLING' },
      { bottomLine: true, modification: 'NONE' },
    ]);
    expect((await qpdfCheck(file)).ok).to.equal(true);
  }).timeout(300_000);

  it('takes no number for a wrong passphrase', async () => {
    const doc = await outgoing(ward, 'check');
    const before = (await register()).length;
    const wrong = await ward.step('chutich', `outgoing/${doc.id}/sign`, sign('khong-dung'));
    expect(wrong.status).to.equal(422);
    expect(codes(wrong.body)).to.eql(['SIGNING_KEY_PASSPHRASE']);
    expect((await register()).length).to.equal(before);
    const seen = (await (await ward.as('chutich')).get(`/outgoing/${doc.id}`)).body;
    expect(seen.state).to.equal('signing');
  });

  it('keeps its number for another try on the same day', async () => {
    const doc = await outgoing(ward, 'check');
    const numbered = await interrupted(doc);
    const signed = await ward.step('chutich', `outgoing/${doc.id}/sign`, sign());
    expect(signed.body).to.include({ state: 'signed', numberAndSymbol: numbered.numberAndSymbol });
  });

  it('gets a new number on a later day, and the register says why the old one is cancelled', async () => {
    const doc = await outgoing(ward, 'check');
    const numbered = await interrupted(doc);
    ward.moveTo('2026-03-03T03:00:00.000Z');
    const signed = (await ward.step('chutich', `outgoing/${doc.id}/sign`, sign())).body;
    expect(signed.number).to.equal(numbered.number + 1);
    expect(signed.issuedOn).to.equal('2026-03-03');
    const line = (await register()).find((one: { number: number }) => one.number === numbered.number);
    expect(line).to.include({ state: 'cancelled', reason: 'Không ký trong ngày cấp số' });
  });

  it('gives its number up on request, with the reason in the register', async () => {
    const doc = await outgoing(ward, 'check');
    const numbered = await interrupted(doc);
    const reason = 'Cần sửa nội dung';
    const given = await ward.step('chutich', `outgoing/${doc.id}/cancel-number`, { reason });
    expect(given.body.state).to.equal('signing');
    expect(given.body).not.to.have.property('numberAndSymbol');
    const line = (await register()).find((one: { number: number }) => one.number === numbered.number);
    expect(line).to.include({ state: 'cancelled', reason });
    const back = await ward.step('chutich', `outgoing/${doc.id}/return`, { reason });
    expect(back.body).to.include({ state: 'drafting' });
    expect(back.body.returned).to.include({ reason, from: 'signing' });
  });

  it('takes one number when its signer signs twice at the same moment', async () => {
    const doc = await outgoing(ward, 'check');
    const before = (await register()).length;
    const leader = await ward.as('chutich');
    const once = () => leader.post(`/outgoing/${doc.id}/sign`, sign(), { version: doc.version });
    const statuses = (await Promise.all([once(), once()])).map(({ status }) => status).sort();
    expect(statuses).to.eql([200, 412]);
    expect((await register()).length).to.equal(before + 1);
  });

  it('is returned with a reason at each step, and goes the whole way again', async () => {
    const steps = [
      ['submit', 'truongkinhte', 'unit-check'],
      ['approve', 'vanthu1', 'form-check'],
      ['check', 'chutich', 'signing'],
    ] as const;
    for (const [until, by, from] of steps) {
      const doc = await outgoing(ward, until);
      const back = await ward.step(by, `outgoing/${doc.id}/return`, { reason: 'Bổ sung căn cứ' });
      expect(back.body.state, from).to.equal('drafting');
      expect(back.body.returned, from).to.include({ reason: 'Bổ sung căn cứ', from });
      expect(back.body).not.to.have.any.keys('approved', 'checked');
    }
  });

  it('is not submitted as a DOCX, which nobody can sign', async () => {
    const officer = await ward.as('chuyenvien2');
    const uploaded = await officer.upload('/files', { name: 'dự thảo.docx', content: await emptyDocx() });
    expect(uploaded.status, JSON.stringify(uploaded.body)).to.equal(201);
    const { compose: _compose, ...fields } = letter(ward);
    const drafted = await officer.post('/outgoing', { ...fields, file: uploaded.body.id });
    expect(drafted.status).to.equal(201);
    const refused = await ward.step('chuyenvien2', `outgoing/${drafted.body.id}/submit`);
    expect(codes(refused.body)).to.eql(['DRAFT_NOT_PDF']);
  });

  it('is not checked by the clerk where it bears a number of its own', async () => {
    const { documents } = ward.services;
    const bytes = await documents.compose({
      agency: { name: 'Ủy ban nhân dân phường Sông Vàng' },
      number: '99',
      symbol: 'UBND-KTHTĐT',
      place: 'Sông Vàng',
      date: '2026-03-01',
      year: 2026,
      abstract: 'thử',
      body: ['Nội dung.'],
      signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Nguyễn Văn Thành' },
    });
    const officer = await ward.as('chuyenvien2');
    const uploaded = await officer.upload('/files', { name: 'co-so.pdf', content: bytes });
    const { compose: _compose, ...fields } = letter(ward);
    const { id } = (await officer.post('/outgoing', { ...fields, file: uploaded.body.id })).body;
    await ward.step('chuyenvien2', `outgoing/${id}/submit`);
    await ward.step('truongkinhte', `outgoing/${id}/approve`);
    const refused = await ward.step('vanthu1', `outgoing/${id}/check`, { confirmed: true });
    expect(codes(refused.body)).to.eql(['DRAFT_HAS_NUMBER', 'DRAFT_HAS_DATE']);
  });

  it('is not checked by the clerk where it carries a signature already', async () => {
    const signed = await outgoing(ward, 'sign');
    const officer = await ward.as('chuyenvien2');
    const response = await fetch(`${ward.url}/api/files/${signed.signedFile}/content`, {
      headers: { Cookie: officer.cookie },
    });
    const content = new Uint8Array(await response.arrayBuffer());
    const uploaded = await officer.upload('/files', { name: 'da-ky.pdf', content });
    const { compose: _compose, ...fields } = letter(ward);
    const { id } = (await officer.post('/outgoing', { ...fields, file: uploaded.body.id })).body;
    await ward.step('chuyenvien2', `outgoing/${id}/submit`);
    await ward.step('truongkinhte', `outgoing/${id}/approve`);
    const refused = await ward.step('vanthu1', `outgoing/${id}/check`, { confirmed: true });
    expect(codes(refused.body)[0]).to.be.oneOf(['DRAFT_HAS_NUMBER', 'PDF_SIGNED_ALREADY']);
  });

  it('is drafted for one’s own unit only, and as an administrative document', async () => {
    const officer = await ward.as('chuyenvien2');
    const wrong = letter(ward, { unit: ward.unit('vhxh'), type: 'decree' });
    const refused = await officer.post('/outgoing', wrong);
    expect(codes(refused.body)).to.eql(['DRAFT_UNIT_NOT_YOURS', 'OUTGOING_TYPE_UNKNOWN']);
  });

  it('asks the clerk to look where the list is not sure of the form', async () => {
    const doc = await outgoing(ward, 'approve', {});
    const findings = (await (await ward.as('vanthu1')).get(`/outgoing/${doc.id}/form-check`)).body.findings;
    expect(findings.map((one: { verdict: string }) => one.verdict)).to.satisfy((all: string[]) =>
      all.every((verdict) => verdict === 'present'),
    );
    await ward.step('vanthu1', `outgoing/${doc.id}/return`, { reason: 'Sửa trích yếu' });
    const { compose: _compose, ...fields } = letter(ward, { abstract: 'một trích yếu khác hẳn' });
    const officer = await ward.as('chuyenvien2');
    const { body } = await officer.get(`/outgoing/${doc.id}`);
    await officer.put(`/outgoing/${doc.id}`, fields, { version: body.version });
    await ward.step('chuyenvien2', `outgoing/${doc.id}/submit`);
    await ward.step('truongkinhte', `outgoing/${doc.id}/approve`);
    const refused = await ward.step('vanthu1', `outgoing/${doc.id}/check`, {});
    expect(codes(refused.body)).to.eql(['FORM_NOT_CONFIRMED']);
    expect(refused.body.reasons[0].params.items).to.equal('abstract');
    expect((await ward.step('vanthu1', `outgoing/${doc.id}/check`, { confirmed: true })).status).to.equal(
      200,
    );
  });

  it('is not signed when the stored file is no longer the one that was checked', async () => {
    const doc = await outgoing(ward, 'check', { abstract: 'tệp bị thay đổi ngoài hệ thống' });
    const { path } = await ward.deps.storage.blobs.localPath(doc.checked.sha256);
    await rm(path, { force: true });
    await writeFile(path, 'something else');
    const refused = await ward.step('chutich', `outgoing/${doc.id}/sign`, sign());
    expect(codes(refused.body)).to.eql(['FILE_DAMAGED']);
  });

  it('warns when it is issued after the next working day', async () => {
    const doc = await outgoing(ward, 'seal');
    ward.moveTo('2026-03-04T03:00:00.000Z');
    const issued = (await ward.step('vanthu1', `outgoing/${doc.id}/issue`, { dispatches: [] })).body;
    expect(issued).to.include({ state: 'issued', issuedLate: true });
  });

  it('is recalled after issue by who signed it, and its line stays in the register', async () => {
    const doc = await outgoing(ward, 'issue');
    const reason = 'Sai thời gian thi công';
    const withdrawn = (await ward.step('chutich', `outgoing/${doc.id}/withdraw`, { reason })).body;
    expect(withdrawn.state).to.equal('withdrawn');
    const line = (await register()).find((one: { number: number }) => one.number === doc.number);
    expect(line.state).to.equal('used');
    expect(line.cells.note).to.equal(`Thu hồi: ${reason}`);
  });

  it('refuses whoever has seen an older version', async () => {
    const doc = await outgoing(ward, 'draft');
    const officer = await ward.as('chuyenvien2');
    const { compose: _compose, ...fields } = letter(ward, { abstract: 'bản mới' });
    await officer.put(`/outgoing/${doc.id}`, fields, { version: doc.version });
    const late = await officer.post(`/outgoing/${doc.id}/submit`, {}, { version: doc.version });
    expect(late.status).to.equal(412);
  });

  it('is drafted in answer only by who has a part in what it answers', async () => {
    const arrived = await incoming(ward, 'assigned');
    const stranger = await ward.as('chuyenvien4');
    const hidden = await stranger.post('/outgoing', letter(ward, { answersTo: arrived.id }));
    expect(hidden.status).to.equal(404);
    const colleague = await ward.as('chuyenvien3');
    const refused = await colleague.post('/outgoing', letter(ward, { answersTo: arrived.id }));
    expect(codes(refused.body)).to.eql(['NO_PART_IN_INCOMING']);
  });

  /** The number was taken and the signature not made: as when the machine stops in between. */
  async function interrupted(doc: { id: string }) {
    const { services } = ward;
    const actor = await services.access.accounts.actor(
      ward.deps.storage ? await agency() : '',
      ward.person('chutich'),
      ward.now().toISOString(),
    );
    const context = {
      actor: actor!,
      now: ward.now().toISOString(),
      today: ward.now().toISOString().slice(0, 10),
      requestId: 'test',
      newId: () => crypto.randomUUID(),
    };
    const { version } = await services.outgoing.record(context, doc.id);
    return services.outgoing.signing.takeNumber(context, { id: doc.id, version }) as Promise<{
      number: number;
      numberAndSymbol: string;
    }>;
  }

  async function agency(): Promise<string> {
    return (await ward.deps.storage.journal.agencies()).find((one) => one !== 'installation')!;
  }
});

/** The smallest DOCX: stored entries, made by hand. */
async function emptyDocx(): Promise<Buffer> {
  const { deflateRawSync, crc32 } = await import('node:zlib');
  const entries = [
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bản thảo</w:t></w:r></w:p></w:body></w:document>',
    ],
  ] as const;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, head, end, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
