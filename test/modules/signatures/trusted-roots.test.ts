import { execFile } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { ISSUES, issueCertificate, toPem } from '../../../certs/authority/certificate.ts';
import type { Client } from '../../support/client.ts';
import { startTestOffice, type TestOffice } from '../../support/office.ts';
import { expectProblem } from '../../support/problems.ts';

const run = promisify(execFile);
const CA = [
  '-addext',
  'basicConstraints=critical,CA:TRUE',
  '-addext',
  'keyUsage=critical,keyCertSign,cRLSign',
];
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];

describe('the trust list of an office', function () {
  this.timeout(120_000);
  let office: TestOffice;
  let folder: string;
  let officer: Client;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-trust-'));
    office = await startTestOffice();
    officer = await office.person('chuyenvien', ['officer']);
  });
  after(async () => {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A certificate that openssl makes, in PEM; its key lies beside it as NAME.key. */
  async function certificate(name: string, ...options: string[]): Promise<Buffer> {
    const kind = options.includes('-newkey') ? [] : EC;
    const files = ['-keyout', path.join(folder, `${name}.key`), '-out', path.join(folder, `${name}.pem`)];
    const days = ['-days', '3650'];
    await run('openssl', [
      ...['req', '-x509', '-noenc', '-utf8', '-subj', `/CN=${name}`],
      ...[...kind, ...files, ...days, ...options],
    ]);
    return readFile(path.join(folder, `${name}.pem`));
  }

  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  /** openssl makes none that are over before they begin. */
  const between = (commonName: string, from: string, to: string): Buffer => {
    const dates = { notBefore: new Date(`${from}-01-01`), notAfter: new Date(`${to}-01-01`) };
    const profile = { ca: true, keyUsage: ISSUES };
    const order = { subject: { commonName }, publicKey, issuerKey: privateKey, profile, ...dates };
    return Buffer.from(toPem(issueCertificate(order)));
  };

  const add = (content: Uint8Array, reason = 'đã đối chiếu dấu vân tay', client: Client = office.admin) =>
    client.upload('/trusted-roots', { name: 'goc.pem', content }, { reason });
  const codes = async (content: Uint8Array): Promise<string[]> => {
    const { body } = await add(content);
    return (body.reasons as { code: string }[]).map(({ code }) => code);
  };
  const trusted = async () => (await officer.get('/trusted-roots?state=trusted')).body;

  it('is empty at first, and everybody of the office may read it', async () => {
    const seen = await trusted();
    expect([seen.version, seen.items, seen.actions]).to.deep.equal([0, [], []]);
    expect((await office.admin.get('/trusted-roots')).body.actions).to.deep.equal(['add']);
  });

  it('takes every certificate of a PEM file in one change, with who, why and since when', async () => {
    const pems = [await certificate('Gốc Một', ...CA), await certificate('Gốc Hai', ...CA)];
    const answer = await add(Buffer.concat(pems), 'Công bố ngày 05/01');
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    expect(answer.body.version).to.equal(1);
    const { items } = await trusted();
    expect(items).to.have.length(2);
    for (const item of items) {
      const x509 = new X509Certificate(pems[item.subject.commonName === 'Gốc Một' ? 0 : 1]!);
      expect(item.fingerprint).to.equal(x509.fingerprint256.replaceAll(':', '').toLowerCase());
      expect(item.serial).to.equal(x509.serialNumber);
      expect(item.addedBy.name).to.equal('Quản Trị');
      expect([item.reason, item.state, item.sinceVersion]).to.deep.equal([
        'Công bố ngày 05/01',
        'trusted',
        1,
      ]);
      expect(item.actions).to.deep.equal([]);
      const file = await officer.get(`/trusted-roots/${item.id}/certificate`);
      expect(file.headers.get('content-type')).to.contain('application/x-pem-file');
      expect(new X509Certificate(file.body).fingerprint256).to.equal(x509.fingerprint256);
    }
  });

  it('takes DER and PKCS#7 as well', async () => {
    const der = new X509Certificate(await certificate('Gốc DER', ...CA)).raw;
    expect((await add(der)).body.items[0].subject.commonName).to.equal('Gốc DER');
    await certificate('Gốc P7', ...CA);
    const p7b = path.join(folder, 'goc.p7b');
    for (const [form, name] of [
      ['DER', 'Gốc P7'],
      ['PEM', 'Gốc P7 PEM'],
    ] as const) {
      await certificate(name, ...CA);
      const from = path.join(folder, `${name}.pem`);
      await run('openssl', ['crl2pkcs7', '-nocrl', '-certfile', from, '-outform', form, '-out', p7b]);
      expect((await add(await readFile(p7b))).body.items[0].subject.commonName).to.equal(name);
    }
  });

  it('is looked at before it is decided: fingerprints and every problem, and nothing is kept', async () => {
    const { version } = await trusted();
    const file = Buffer.concat([
      await certificate('Gốc xem trước', ...CA),
      await certificate('Người ký', '-addext', 'basicConstraints=CA:FALSE'),
    ]);
    const { body, status } = await office.admin.upload('/trusted-roots/inspect', {
      name: 'a.pem',
      content: file,
    });
    expect(status).to.equal(200);
    const problems = (body.items as { problems: { code: string; message: string }[] }[]).map(
      (one) => one.problems,
    );
    expect(problems.map((all) => all.map(({ code }) => code))).to.deep.equal([[], ['TRUST_NOT_AUTHORITY']]);
    expect(problems[1]?.[0]?.message).to.contain('Người ký');
    expect((await trusted()).version).to.equal(version);
  });

  it('refuses what is no authority, what is over or not begun, weak keys and forged ones, all reasons at once', async () => {
    const bad = [
      await certificate('Không phải CA', '-addext', 'basicConstraints=CA:FALSE'),
      await certificate('Không được cấp', ...CA.slice(0, 2), '-addext', 'keyUsage=digitalSignature'),
      between('Hết hạn', '2020', '2021'),
      between('Chưa đến', '2190', '2191'),
      await certificate('Yếu', ...CA, '-newkey', 'rsa:1024'),
    ];
    expect(await codes(Buffer.concat(bad))).to.deep.equal([
      'TRUST_NOT_AUTHORITY',
      'TRUST_NOT_AUTHORITY',
      'TRUST_EXPIRED',
      'TRUST_NOT_YET_VALID',
      'TRUST_KEY_WEAK',
    ]);
    const forged = Buffer.from(new X509Certificate(await certificate('Giả mạo', ...CA)).raw);
    // The last byte of the signature.
    forged[forged.length - 1]! ^= 1;
    expect(await codes(forged)).to.deep.equal(['TRUST_SIGNATURE_WRONG']);
  });

  it('refuses files that are none, private keys, and what is trusted already', async () => {
    const good = await certificate('Gốc Ba', ...CA);
    const key = await readFile(path.join(folder, 'Gốc Ba.key'));
    expectProblem(await add(Buffer.concat([good, key])), 'TRUST_FILE_PRIVATE_KEY');
    expectProblem(await add(Buffer.from('%PDF-1.7 không phải chứng thư')), 'TRUST_FILE_UNREADABLE');
    expectProblem(await add(Buffer.from([0x30, 0x82, 0xff])), 'TRUST_FILE_UNREADABLE');
    expectProblem(await add(Buffer.alloc(300 * 1024, 0x41)), 'TRUST_FILE_TOO_LARGE');
    expectProblem(await add(good, ''), 'VALIDATION');
    expect((await add(good)).status).to.equal(201);
    expectProblem(await add(good), 'TRUST_ALREADY');
    expectProblem(await add(good, 'x', officer), 'FORBIDDEN');
  });

  it('keeps a removed root with the reason, judges by it no more, and may trust it again', async () => {
    const { body: added } = await add(await certificate('Gốc Bốn', ...CA));
    const [root] = added.items;
    const target = `/trusted-roots/${root.id}/remove`;
    expectProblem(await officer.post(target, { reason: 'x' }, { version: root.version }), 'FORBIDDEN');
    expectProblem(await office.admin.post(target, {}, { version: root.version }), 'VALIDATION');
    expectProblem(await office.admin.post(target, { reason: 'x' }, { version: 9 }), 'VERSION_CONFLICT');
    const agency = (await office.admin.get('/agency')).body.id as string;
    expect(await office.services.trust.rootsOf(agency)).to.include(await pemOf('Gốc Bốn'));
    const removed = await office.admin.post(target, { reason: 'ngừng hoạt động' }, { version: root.version });
    expect(removed.status).to.equal(200);
    expect([removed.body.state, removed.body.removalReason, removed.body.untilVersion]).to.deep.equal([
      'removed',
      'ngừng hoạt động',
      added.version + 1,
    ]);
    expect(await office.services.trust.rootsOf(agency)).not.to.include(await pemOf('Gốc Bốn'));
    expectProblem(
      await office.admin.post(target, { reason: 'lần nữa' }, { version: removed.body.version }),
      'TRUST_REMOVED_ALREADY',
    );
    expect((await add(await readFile(path.join(folder, 'Gốc Bốn.pem')))).status).to.equal(201);
    const names = (await officer.get('/trusted-roots?state=removed')).body.items;
    expect(names.map((one: { subject: { commonName: string } }) => one.subject.commonName)).to.deep.equal([
      'Gốc Bốn',
    ]);
  });

  const pemOf = async (name: string): Promise<string> =>
    new X509Certificate(await readFile(path.join(folder, `${name}.pem`))).toString();

  it('is versioned, and every change is in the journal with its reason', async () => {
    const { items, version } = await trusted();
    const { body: history } = await officer.get(`/history/trusted-root/${items[0].id}`);
    expect(history.items[0].action).to.equal('signatures.trust-roots');
    expect(history.items[0].details.fingerprints).to.include(items[0].fingerprint);
    const { body: journal } = await office.admin.get('/journal/entries?limit=100');
    const acts = (journal.items as { action: string; kinds: string[] }[]).filter(({ kinds }) =>
      kinds.includes('trust-list'),
    );
    expect(acts).to.have.length(version);
  });

  it('is not changed by two at once without one of them knowing', async () => {
    const files = await Promise.all(['Gốc Năm', 'Gốc Sáu'].map((name) => certificate(name, ...CA)));
    const { version, items } = await trusted();
    const statuses = (await Promise.all(files.map((file) => add(file)))).map(({ status }) => status);
    const done = statuses.filter((status) => status === 201).length;
    expect(statuses.every((status) => status === 201 || status === 412)).to.equal(true);
    const after = await trusted();
    expect([after.version, after.items.length]).to.deep.equal([version + done, items.length + done]);
  });

  it('offers the public roots that come with the program, until they are trusted', async () => {
    const offered = async () => (await office.admin.get('/trusted-roots/start-set')).body.items;
    const [first, ...others] = await offered();
    expect([first, ...others].map(({ subject }) => subject.commonName)).to.deep.equal([
      'RootCA chuyên dùng Chính phủ G2',
      'Vietnam National Root CA',
    ]);
    expect(first.fingerprint).to.equal('f04ba4b459a7c9a1b971ad9b1cb833e695a80c79aea63b174b66a70edfe2fdb8');
    expect(others[0].fingerprint).to.equal(
      'bac8bf609ab420a8ee1780d74f4de5c7f7184959d2a7375b0a75e4c29f0908e7',
    );
    expect((await add(Buffer.from(first.pem))).status).to.equal(201);
    expect(await offered()).to.deep.equal(others);
    expect((await officer.get('/trusted-roots/start-set')).status).to.equal(403);
  });
});
