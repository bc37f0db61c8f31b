import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { startTestOffice, type TestOffice } from '../support/office.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

async function webFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-web-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><div id="root"></div>');
  await writeFile(path.join(folder, 'assets/index-abc.js'), 'console.log(1)');
  await writeFile(path.join(folder, 'assets/index-abc.js.br'), 'brotli');
  await writeFile(path.join(folder, 'assets/index-abc.js.gz'), 'gzip');
  return folder;
}

describe('The edge', () => {
  let office: TestOffice;
  let web: string;

  before(async () => {
    web = await webFolder();
    const config = { maxUpload: 64 * 1024, trustProxy: 1, rateLimit: 50 };
    office = await startTestOffice({ webDir: web, config });
  });
  after(async () => {
    await office.close();
    await rm(web, { recursive: true, force: true });
  });

  it('answers with an id for each request, and keeps one that a proxy gave', async () => {
    const { headers } = await office.admin.get('/units');
    expect(headers.get('x-request-id')).to.match(/^[0-9a-z]{26}$/);
    const given = await office.admin.get('/units', { headers: { 'X-Request-Id': 'proxy-0815-4711' } });
    expect(given.headers.get('x-request-id')).to.equal('proxy-0815-4711');
  });

  it('tells everything that is wrong with the input at once, by field', async () => {
    const { status, body } = await office.admin.post('/people', { fullName: '', roles: ['king'], extra: 1 });
    expect(status).to.equal(400);
    expect(body.code).to.equal('VALIDATION');
    const fields = body.reasons.map(
      (reason: { field: string; code: string }) => `${reason.field} ${reason.code}`,
    );
    expect(fields).to.include.members([
      'fullName REQUIRED',
      'username REQUIRED',
      'unit REQUIRED',
      'roles.0 NOT_ALLOWED',
    ]);
  });

  it('speaks Vietnamese unless English is asked for first', async () => {
    const vi = await office.client().get('/units');
    expect(vi.headers.get('content-language')).to.equal('vi');
    expect(vi.headers.get('content-type')).to.match(/^application\/problem\+json/);
    expect(vi.body.detail).to.equal('Bạn chưa đăng nhập.');
    const english = await office
      .client()
      .get('/units', { headers: { 'Accept-Language': 'en-GB,en;q=0.9,vi;q=0.5' } });
    expect(english.body.detail).to.equal('You are not signed in.');
    const french = await office.client().get('/units', { headers: { 'Accept-Language': 'fr' } });
    expect(french.body.detail).to.equal('Bạn chưa đăng nhập.');
  });

  it('keeps to the language that the person chose, whatever the browser says', async () => {
    const person = await office.person('english', ['officer']);
    expect((await person.patch('/session', { locale: 'en' })).body.locale).to.equal('en');
    const { body } = await person.get('/nowhere', { headers: { 'Accept-Language': 'vi' } });
    expect(body.detail).to.equal('Not found.');
  });

  it('asks for the version that was seen, and refuses an old one', async () => {
    const { body: agency, headers } = await office.admin.get('/agency');
    expect(headers.get('etag')).to.equal(`W/"${agency.version}"`);
    const { id: _id, version, ...rest } = agency;
    expect((await office.admin.put('/agency', rest)).body.code).to.equal('VERSION_REQUIRED');
    const changed = await office.admin.put('/agency', { ...rest, phone: '0299 1' }, { version });
    expect([changed.status, changed.headers.get('etag')]).to.deep.equal([200, `W/"${version + 1}"`]);
    const late = await office.admin.put('/agency', { ...rest, phone: '0299 2' }, { version });
    expect([late.status, late.body.code]).to.deep.equal([412, 'VERSION_CONFLICT']);
  });

  it('lets exactly one of two through who change the same at the same time', async () => {
    const { body } = await office.admin.get('/agency');
    const { id: _id, version, ...rest } = body;
    const both = ['a', 'b'].map((address) => office.admin.put('/agency', { ...rest, address }, { version }));
    const codes = (await Promise.all(both)).map(({ status }) => status);
    expect(codes.sort()).to.deep.equal([200, 412]);
  });

  it('answers 304 to who has this version already', async () => {
    const { headers } = await office.admin.get('/agency');
    const again = await office.admin.get('/agency', {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect(again.status).to.equal(304);
  });

  it('refuses what is no JSON, not an object, of another type or too large', async () => {
    const send = (body: string, type = 'application/json') =>
      office.admin.send('/units', { method: 'POST', body, headers: { 'Content-Type': type } }, {});
    expect((await send('{"name":')).body.code).to.equal('MALFORMED_JSON');
    expect((await send('[1, 2]')).body.code).to.equal('VALIDATION');
    expect((await send('name=x', 'application/x-www-form-urlencoded')).body.code).to.equal('MEDIA_TYPE');
    expect((await send(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).body.code).to.equal(
      'BODY_TOO_LARGE',
    );
    expect((await office.admin.get('/units')).status).to.equal(200);
  });

  it('refuses a file that is too large, an empty form and a broken one, and keeps nothing of them', async () => {
    const large = await office.admin.upload('/files', { name: 'to.pdf', content: Buffer.alloc(70_000, 32) });
    expect([large.status, large.body.code]).to.deep.equal([413, 'FILE_TOO_LARGE']);
    expect(large.body.detail).to.include('64 KB');
    const none = await office.admin.send('/files', { method: 'POST', body: new FormData() }, {});
    expect(none.body.reasons[0].code).to.equal('FILE_REQUIRED');
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const broken = await office.admin.send(
      '/files',
      { method: 'POST', body: '--x\r\nContent-Disposition: form-', headers },
      {},
    );
    expect([broken.status, broken.body.code]).to.deep.equal([400, 'MALFORMED_UPLOAD']);
    await expectNoUploads();
  });

  it('keeps the Vietnamese name of an uploaded file, and no copy of it under way', async () => {
    const name = 'Công văn số 15 – Đề nghị.pdf';
    const { status, body } = await office.admin.upload('/files', { name, content: PDF });
    expect(status, JSON.stringify(body)).to.equal(201);
    expect(body.name).to.equal(name);
    await expectNoUploads();
  });

  async function expectNoUploads(): Promise<void> {
    for (let tries = 0; tries < 1000; tries++) {
      if ((await readdir(path.join(office.folder, 'tmp'))).length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await readdir(path.join(office.folder, 'tmp'))).to.deep.equal([]);
  }

  it('answers addresses that do not exist, or make no sense, as problems', async () => {
    expect((await office.admin.get('/nowhere')).body.code).to.equal('NOT_FOUND');
    expect((await office.admin.get('/people/%E0%A4%A')).status).to.equal(404);
    expect((await office.client().get('/nowhere')).status).to.equal(404);
  });

  it('allows nothing but its own files on its pages, and never asks for https over plain http', async () => {
    const { headers } = await fetch(`${office.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy)
      .to.match(/default-src 'none'/)
      .and.match(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).to.not.include('upgrade-insecure-requests');
    for (const name of [
      'strict-transport-security',
      'cross-origin-opener-policy',
      'origin-agent-cluster',
      'x-powered-by',
    ]) {
      expect(headers.has(name), name).to.equal(false);
    }
  });

  it('sends the interface: pages by any address, precompressed files to be kept for ever', async () => {
    const page = await fetch(`${office.url}/incoming/15`);
    expect(await page.text()).to.include('id="root"');
    expect(page.headers.get('cache-control')).to.equal('no-cache');
    const script = await rawGet(`${office.url}/assets/index-abc.js`, { 'Accept-Encoding': 'gzip, br' });
    expect(script.headers).to.include({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(script.headers['content-type']).to.match(/javascript/);
    expect(script.headers['cache-control']).to.equal('public, max-age=31536000, immutable');
    const plain = await rawGet(`${office.url}/assets/index-abc.js`, {});
    expect(plain.text).to.equal('console.log(1)');
    expect((await fetch(`${office.url}/assets/missing.js`)).status).to.equal(404);
    expect((await rawGet(`${office.url}/..%2f..%2fpackage.json`, {})).status).to.equal(404);
  });

  it('slows down who floods it from another machine', async () => {
    const flood = Array.from({ length: 60 }, () =>
      fetch(`${office.url}/api/session`, { headers: { 'X-Forwarded-For': '203.0.113.9' } }),
    );
    const codes = (await Promise.all(flood)).map(({ status }) => status);
    expect(codes.filter((one) => one === 429)).to.have.length(10);
    expect((await office.admin.get('/units')).status).to.equal(200);
  });

  it('tells whether it lives and whether it is ready', async () => {
    expect(await (await fetch(`${office.url}/healthz`)).json()).to.deep.equal({ status: 'ok' });
    const ready = await (await fetch(`${office.url}/readyz`)).json();
    expect(ready).to.deep.equal({ status: 'ready', records: 'ok', index: 'ok' });
  });
});

interface Raw {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

/** Without `fetch`, which undoes encodings and tidies addresses. */
function rawGet(url: string, headers: Record<string, string>): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const address = url.slice(url.indexOf('/', 8));
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on('error', reject).end();
  });
}
