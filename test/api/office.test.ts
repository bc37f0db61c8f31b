import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { type Authority, issueAuthority } from '../../certs/authority/index.ts';
import { legalDate } from '../../src/kernel/clock.ts';
import type { Role } from '../../src/kernel/context.ts';
import { Client } from '../support/client.ts';
import { ROOT } from '../support/program.ts';
import { allOpensslCades, nssTrusting, pdfsig, pdfText, qpdfCheck } from '../support/verifiers.ts';

const run = promisify(execFile);
const MAIN = path.join(ROOT, 'test/support/main-process.ts');
const FIRST = 'lần đầu tiên vào';
const PASSWORD = 'mỗi người một câu dài';
const PASSPHRASE = 'mã của khóa ký số';
const AGENCY = 'Ủy ban nhân dân phường Bến Đá';
const today = legalDate(new Date());
const year = Number(today.slice(0, 4));

interface Colleague {
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly unit: 'VP' | 'KT';
  readonly position?: string;
  readonly clearance?: string;
}

const PEOPLE: { readonly [username: string]: Colleague } = {
  chutich: { fullName: 'Trịnh Văn Quang', roles: ['leader'], unit: 'VP', position: 'Chủ tịch' },
  vanthu: { fullName: 'Đào Thị Mận', roles: ['clerk'], unit: 'VP', clearance: 'secret' },
  luutru: { fullName: 'Đinh Công Sơn', roles: ['archivist'], unit: 'VP' },
  truongkt: { fullName: 'Âu Thị Én', roles: ['head'], unit: 'KT', position: 'Trưởng phòng' },
  chuyenvien: { fullName: 'Ông Văn Ích', roles: ['officer'], unit: 'KT' },
  tracuu: { fullName: 'Đoàn Thị Ổi', roles: ['searcher'], unit: 'KT' },
};

/**
 * From an empty folder to an issued, signed and archived document: nothing but the link of the console and the API, as an
 * administrator and then the people of the office would do it in the browser. Each step stands on the one before.
 */
describe('An office of its own, made by hand', function () {
  this.timeout(120_000);
  let folder: string;
  let child: ChildProcess;
  let output = '';
  let admin: Client;
  let authority: Authority;
  const units = new Map<string, string>();
  const people = new Map<string, Client & { id: string }>();
  const keys = new Map<string, string>();
  let arrived = '';
  let issued: { id: string; signedFile: string; numberAndSymbol: string };

  const as = (username: string) => people.get(username)!;
  const url = () => /^vanthu: (http\S+)$/m.exec(output)?.[1] ?? '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-own-'));
    authority = await issueAuthority(path.join(folder, 'authority'), { now: new Date(), bits: 2048 });
    child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, DATA_DIR: path.join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout! })) {
      output += `${line}\n`;
      if (line.includes('token=')) break;
    }
    admin = new Client(url());
  });
  after(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  /** Throws what was answered unless it was done. */
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
  async function done(answer: Promise<{ status: number; body: any }>): Promise<any> {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  async function step(by: Client, address: string, body: object = {}) {
    const seen = await done(by.get(address.slice(0, address.lastIndexOf('/'))));
    return done(by.post(address, body, { version: seen.version }));
  }

  it('is set up once, by the link that the console prints', async () => {
    expect((await done(admin.get('/session'))).setup).to.equal('needed');
    const token = /\/setup\?token=(\S+)/.exec(output)?.[1];
    const plan = {
      agency: { name: AGENCY, parentName: 'UBND thành phố Cửa Sông', abbreviation: 'UBND', place: 'Bến Đá' },
      units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
      administrator: { fullName: 'Lê Quản Trị', username: 'quantri', password: PASSWORD },
    };
    expect((await admin.post('/setup', { ...plan, token: 'guessed' })).status).to.equal(403);
    await done(admin.post('/setup', { ...plan, token }));
    expect((await admin.post('/setup', { ...plan, token })).status).to.be.within(400, 499);
    expect((await done(admin.get('/session'))).setup).to.equal('done');
    expect((await admin.signIn('quantri', PASSWORD)).status).to.equal(200);
  });

  it('gets units, positions and people, each with a first password that must be changed', async () => {
    await done(admin.post('/units', { name: 'Phòng Kinh tế', abbreviation: 'KT', order: 2 }));
    for (const { abbreviation, id } of (await done(admin.get('/units'))).items) units.set(abbreviation, id);
    const positions = new Map<string, string>();
    for (const [title, rank] of [
      ['Chủ tịch', 'head'],
      ['Trưởng phòng', 'none'],
    ] as const) {
      const added = await done(admin.post('/positions', { title, order: 1, authority: rank }));
      positions.set(title, added.id);
    }
    for (const [username, { position, unit, ...person }] of Object.entries(PEOPLE)) {
      const held = position === undefined ? {} : { position: positions.get(position) };
      const fields = { ...person, ...held, username, unit: units.get(unit) };
      const { id } = await done(admin.post('/people', fields));
      await done(admin.put(`/accounts/${id}/password`, { password: FIRST }));
      const client = Object.assign(new Client(url()), { id });
      await client.signIn(username, FIRST);
      expect((await client.get('/units')).body.code).to.equal('PASSWORD_CHANGE_REQUIRED');
      await done(client.put('/password', { current: FIRST, password: PASSWORD }));
      people.set(username, client);
    }
    const unit = (await done(admin.get('/units'))).items.find(
      ({ id }: { id: string }) => id === units.get('KT'),
    );
    const { id, version, ...rest } = unit;
    await done(admin.put(`/units/${id}`, { ...rest, head: as('truongkt').id }, { version }));
    const names = (await done(as('tracuu').get('/people'))).items.map(
      (one: { fullName: string }) => one.fullName,
    );
    // By given name, as lists of people are kept here, and by the letters of the language: Ô after M.
    expect(names).to.deep.equal([
      'Âu Thị Én',
      'Ông Văn Ích',
      'Đào Thị Mận',
      'Đoàn Thị Ổi',
      'Trịnh Văn Quang',
      'Đinh Công Sơn',
      'Lê Quản Trị',
    ]);
  });

  it('starts in the middle of a year: its books begin with the numbers to give next', async () => {
    const { items } = await done(admin.get(`/books?year=${year}`));
    expect(items.map((book: { code: string }) => book.code).sort()).to.deep.equal([
      'DEN',
      'DEN-MAT',
      'DI',
      'DI-MAT',
    ]);
    for (const [code, firstNumber] of [
      ['DEN', 1284],
      ['DI', 357],
    ] as const) {
      const { id, version, ...book } = items.find((one: { code: string }) => one.code === code);
      const changed = await done(admin.put(`/books/${id}`, { ...book, firstNumber }, { version }));
      expect(changed.firstNumber).to.equal(firstNumber);
    }
    const contracts = {
      name: 'Sổ quyết định',
      code: 'QD',
      direction: 'outgoing',
      year,
      documentTypes: ['decision'],
    };
    await done(admin.post('/books', contracts));
    expect((await as('chuyenvien').post('/books', contracts)).status).to.equal(403);
  });

  it('gets its calendar and its file plan', async () => {
    const calendar = await done(admin.get(`/calendars/${year}`));
    const holidays = [...calendar.holidays, { date: `${year}-10-10`, name: 'Ngày truyền thống của phường' }];
    const { workingDays, workingWeekdays } = calendar;
    const saved = admin.put(
      `/calendars/${year}`,
      { holidays, workingDays, workingWeekdays },
      { version: calendar.version },
    );
    expect((await done(saved)).holidays).to.deep.include(holidays.at(-1));
    const line = {
      year,
      code: '01.KT',
      heading: 'Quản lý chợ',
      unit: units.get('KT'),
      retention: { years: 10 },
    };
    await done(admin.post('/file-plan', { ...line, keeper: as('chuyenvien').id }));
    expect((await done(as('chuyenvien').get(`/file-plan?year=${year}`))).items).to.have.length(1);
  });

  it('trusts the authority of its keys; who signs and who seals load them themselves', async () => {
    const root = { name: 'goc.pem', content: Buffer.from(authority.rootPem) };
    await done(admin.upload('/trusted-roots', root, { reason: 'Đã đối chiếu dấu vân tay' }));
    await writeFile(path.join(folder, 'own.pem'), authority.rootPem);
    const notBefore = new Date(Date.now() - 3_600_000);
    const notAfter = new Date(Date.now() + 365 * 24 * 3_600_000);
    const order = { organisation: AGENCY, passphrase: PASSPHRASE, notBefore, notAfter };
    for (const [username, name, kind] of [
      ['chutich', PEOPLE.chutich!.fullName, 'person'],
      ['vanthu', AGENCY, 'agency'],
    ] as const) {
      const { p12 } = await authority.issueKey({ ...order, name, kind });
      const fields = { ownerKind: kind, passphrase: PASSPHRASE };
      const loaded = await done(
        as(username).upload('/signing-keys', { name: 'khoa.p12', content: p12 }, fields),
      );
      keys.set(username, loaded.id);
    }
    expect((await done(as('chuyenvien').get('/signing-keys'))).items).to.deep.equal([]);
  });

  it('registers an incoming document under the number that follows, and brings it to the officer', async () => {
    const page = {
      agency: { name: 'Sở Công Thương', parent: 'UBND thành phố Cửa Sông' },
      place: 'Cửa Sông',
      year,
      number: '88',
      symbol: 'SCT-QLTM',
      date: `${year}-01-05`,
      abstract: 'V/v rà soát chợ dân sinh trên địa bàn',
      to: [AGENCY],
      body: ['Đề nghị rà soát hiện trạng các chợ dân sinh, báo cáo số hộ kinh doanh thường xuyên.'],
      signature: { authority: [], position: 'Giám đốc', name: 'Hà Thị Sen' },
      recipients: ['Như trên'],
    };
    const { openConfined } = await import('../../src/kernel/confined.ts');
    const { composeDocument } = await import('../../src/modules/documents/index.ts');
    const confined = openConfined({ size: 1 });
    const content = await composeDocument(confined, page).finally(() => confined.close());
    const file = await done(as('vanthu').upload('/files', { name: '88/SCT-QLTM.pdf', content }));
    expect(file.suggestions).to.deep.include({
      number: { value: '88', sure: true },
      symbol: { value: 'SCT-QLTM', sure: true },
      date: { value: `${year}-01-05`, sure: true },
    });
    const said = Object.fromEntries(
      ['number', 'symbol', 'abstract', 'issuer', 'type'].map((field) => [
        field,
        file.suggestions[field].value,
      ]),
    );
    const fields = { ...said, documentOn: file.suggestions.date.value, files: [file.id] };
    const registered = await done(as('vanthu').post('/incoming', fields));
    expect(registered).to.include({ arrivalNumber: 1284, arrivalOn: today });
    arrived = registered.id;
    await step(as('vanthu'), `/incoming/${arrived}/submit`, { to: as('chutich').id });
    await step(as('chutich'), `/incoming/${arrived}/direct`, {
      leadUnit: units.get('KT'),
      text: 'Báo cáo.',
      workingDays: 3,
    });
    await step(as('truongkt'), `/incoming/${arrived}/assign`, { lead: as('chuyenvien').id });
  });

  it('answers it: checked, signed under the number that follows, sealed, issued', async () => {
    const draft = await done(
      as('chuyenvien').post('/outgoing', {
        type: 'official-letter',
        abstract: 'báo cáo hiện trạng chợ dân sinh',
        signer: as('chutich').id,
        authority: 'TM',
        recipients: { outside: [{ name: 'Sở Công Thương', method: 'exchange' }] },
        answersTo: arrived,
        completesIncoming: true,
        compose: {
          to: ['Sở Công Thương'],
          paragraphs: ['Phường có hai chợ với một trăm linh bảy hộ cố định.'],
        },
      }),
    );
    const address = `/outgoing/${draft.id}`;
    await step(as('chuyenvien'), `${address}/submit`);
    await step(as('truongkt'), `${address}/approve`);
    await step(as('vanthu'), `${address}/check`, { confirmed: true });
    const wrong = { keyId: keys.get('chutich'), passphrase: 'không phải' };
    const seen = await done(as('chutich').get(address));
    expect(
      (await as('chutich').post(`${address}/sign`, wrong, { version: seen.version })).status,
    ).to.be.within(400, 422);
    await step(as('chutich'), `${address}/sign`, { keyId: keys.get('chutich'), passphrase: PASSPHRASE });
    await step(as('vanthu'), `${address}/seal`, { keyId: keys.get('vanthu'), passphrase: PASSPHRASE });
    issued = await step(as('vanthu'), `${address}/issue`);
    expect(issued).to.include({ state: 'issued', numberAndSymbol: '357/UBND-KT', issuedOn: today });
    expect((await done(as('vanthu').get(`/incoming/${arrived}`))).state).to.equal('completed');
  });

  it('sends out a file that others accept: number and date on the page, two signatures by its own authority', async () => {
    const answer = await fetch(`${url()}/api/files/${issued.signedFile}/content`, {
      headers: { Cookie: as('tracuu').cookie },
    });
    const file = path.join(folder, 'issued.pdf');
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    expect(await pdfText(file)).to.match(/Số:\s*357\s*\/\s*UBND-KT/);
    const root = path.join(folder, 'own.pem');
    const verdicts = await pdfsig(await nssTrusting(folder, root), file);
    expect(verdicts.map(({ name, valid, trusted }) => [name, valid, trusted])).to.deep.equal([
      [PEOPLE.chutich!.fullName, true, true],
      [AGENCY, true, true],
    ]);
    expect((await allOpensslCades(folder, root, file)).map(({ ok }) => ok)).to.deep.equal([true, true]);
    expect((await qpdfCheck(file)).ok).to.equal(true);
    const { items } = await done(as('tracuu').get(`/files/${issued.signedFile}/signatures`));
    // Kept when it was sealed. Nothing in a bare signature tells whether its certificate was revoked: that is said, not hidden.
    expect(items[0]).to.include({ verdict: 'INDETERMINATE', subIndication: 'TRY_LATER' });
    expect(
      items[0].signatures.map((one: { sound: boolean; reasons: string[] }) => [one.sound, one.reasons]),
    ).to.deep.equal([
      [true, ['REVOCATION_UNKNOWN']],
      [true, ['REVOCATION_UNKNOWN']],
    ]);
  });

  it('files both, hands them over, and finds either by a phrase without marks', async () => {
    const { items } = await done(as('chuyenvien').get(`/file-plan?year=${year}`));
    const dossier = await done(as('chuyenvien').post('/dossiers', { plan: items[0].id }));
    const address = `/dossiers/${dossier.id}`;
    await step(as('chuyenvien'), `${address}/file`, { kind: 'incoming', id: arrived });
    await step(as('chuyenvien'), `${address}/file`, { kind: 'outgoing', id: issued.id });
    await step(as('chuyenvien'), `${address}/close`);
    await step(as('chuyenvien'), `${address}/hand-over`);
    expect((await step(as('luutru'), `${address}/accept`)).state).to.equal('archived');
    for (const [phrase, id] of [
      ['so ho kinh doanh thuong xuyen', arrived],
      ['hai cho voi mot tram linh bay ho', issued.id],
    ] as const) {
      expect(await found(`"${phrase}"`), phrase).to.deep.equal([id]);
    }
  });

  async function found(q: string): Promise<string[]> {
    for (let tries = 0; tries < 1000; tries++) {
      const { items } = await done(as('tracuu').get(`/search?${new URLSearchParams({ q })}`));
      if (items.length > 0) return items.map(({ id }: { id: string }) => id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return [];
  }

  it('is sound: verify is content beside the running program, and after it stopped', async () => {
    const verify = () =>
      run(process.execPath, [
        path.join(ROOT, 'bin/vanthu.mjs'),
        'verify',
        '--data',
        path.join(folder, 'data'),
        '--json',
      ]);
    expect(JSON.parse((await verify()).stdout).problems).to.deep.equal([]);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).to.equal(0);
    expect(JSON.parse((await verify()).stdout).problems).to.deep.equal([]);
  });
});
