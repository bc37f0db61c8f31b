import { expect } from 'chai';
import type { Answer, Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { expectProblem, fieldsOf } from '../support/problems.ts';
import { letter } from './incoming-cases.ts';

describe('JSON that is not what it should be', () => {
  let office: TestOffice;
  let clerk: Client;
  before(async () => {
    office = await startTestOffice();
    clerk = await office.person('vanthu', ['clerk']);
  });
  after(() => office.close());

  const send = (
    body: string | undefined,
    headers: Record<string, string> = {},
    by = clerk,
  ): Promise<Answer> =>
    by.send(
      '/incoming',
      {
        method: 'POST',
        ...(body === undefined ? {} : { body }),
        headers: { 'Content-Type': 'application/json' },
      },
      { headers },
    );

  it('names all fields at once, those that are missing and those that are wrong', async () => {
    const answer = await clerk.post('/incoming', {
      number: 15,
      documentOn: '31/02/2026',
      type: 'love-letter',
      abstract: '   ',
      urgency: null,
      pages: -1,
      files: 'one',
      arrivalOn: '2026-02-30',
    });
    expectProblem(answer, 'VALIDATION');
    expect(fieldsOf(answer.body)).to.have.members([
      'number WRONG_TYPE',
      'documentOn WRONG_FORMAT',
      'issuer REQUIRED',
      'type NOT_ALLOWED',
      'abstract REQUIRED',
      'urgency NOT_ALLOWED',
      'pages TOO_SHORT',
      'files WRONG_TYPE',
      'arrivalOn WRONG_FORMAT',
    ]);
  });

  it('says it in English to who asks for that', async () => {
    const english = await clerk.post('/incoming', {}, { headers: { 'Accept-Language': 'en' } });
    const vi = await clerk.post('/incoming', {}, { headers: { 'Accept-Language': 'vi' } });
    expect([english.body.title, vi.body.title]).to.deep.equal([
      'Some of what was sent is not right.',
      'Dữ liệu gửi lên chưa đúng.',
    ]);
    expect(english.body.reasons[0].message).to.equal('This is required.');
    expect(vi.body.reasons[0].message).to.equal('Cần nhập mục này.');
  });

  for (const body of ['[]', '{}', '[{"issuer":"Sở Nội vụ"}]']) {
    it(`refuses ${body} where fields are expected`, async () => {
      expectProblem(await send(body), 'VALIDATION');
    });
  }

  for (const body of [
    '{"issuer":',
    '{issuer: 1}',
    'null',
    '"words"',
    '7',
    '{"a":1}}',
    '\u0000',
    '{"a":"\\ud8',
  ]) {
    it(`refuses ${JSON.stringify(body)}, which is no JSON object, by MALFORMED_JSON`, async () => {
      expectProblem(await send(body), 'MALFORMED_JSON');
    });
  }

  it('refuses a body of another type, of another encoding and in pieces that are not what they say', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      expectProblem(await send('{}', { 'Content-Type': type }), 'MEDIA_TYPE');
    }
    expectProblem(await send('{}', { 'Content-Type': 'application/json; charset=tcvn3' }), 'MEDIA_TYPE');
    expectProblem(await send('{}', { 'Content-Encoding': 'zstandard' }), 'MEDIA_TYPE');
  });

  it('refuses a body without a type, and a command without a body', async () => {
    const answer = await clerk.send('/incoming', { method: 'POST', body: new Uint8Array([123, 125]) }, {});
    expectProblem(answer, 'MEDIA_TYPE');
    expectProblem(await clerk.post('/incoming'), 'VALIDATION');
  });

  it('refuses a huge body before it is read, and one that is packed small', async () => {
    expectProblem(await send(JSON.stringify({ abstract: 'x'.repeat(3_000_000) })), 'BODY_TOO_LARGE');
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(Buffer.from(JSON.stringify({ abstract: 'x'.repeat(50_000_000) })));
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    const bomb = await clerk.send('/incoming', { method: 'POST', body: new Uint8Array(packed), headers }, {});
    expectProblem(bomb, 'BODY_TOO_LARGE');
  });

  it('refuses what is deep, long or poisoned, and is none the worse for it', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expectProblem(await send(`{"issuer":${deep}}`), 'VALIDATION');
    const many = { ...letter(), files: Array.from({ length: 10_000 }, (_, n) => `f${n}`) };
    const answer = await clerk.post('/incoming', many);
    expectProblem(answer, 'VALIDATION');
    expect(fieldsOf(answer.body)).to.deep.equal(['files TOO_LONG']);
    const long = await clerk.post(
      '/incoming',
      letter({ abstract: 'x'.repeat(2001), issuer: 'y'.repeat(201) }),
    );
    expect(fieldsOf(long.body)).to.have.members(['abstract TOO_LONG', 'issuer TOO_LONG']);
    await send('{"__proto__":{"roles":["administrator"]},"constructor":{"prototype":{"admin":true}}}');
    expect(({} as { admin?: boolean; roles?: unknown }).admin).to.equal(undefined);
    expect((await clerk.get('/incoming')).status).to.equal(200);
  });

  it('keeps words as they were written: no marks lost, no tags read, no letters of control', async () => {
    const abstract = "V/v “phối hợp” <b>kiểm tra</b> & 'rà soát' 😀 — đợt 2";
    const { body } = await clerk.post('/incoming', letter({ abstract }));
    expect((await clerk.get(`/incoming/${body.id}`)).body.abstract).to.equal(abstract);
  });

  it('refuses pages, days and numbers of lists that make no sense', async () => {
    for (const [query, fields] of [
      ['limit=0', ['limit TOO_SHORT']],
      ['limit=1000&year=1', ['limit TOO_LONG', 'year TOO_SHORT']],
      ['limit=many', ['limit WRONG_TYPE']],
      ['box=mine&state=gone', ['box NOT_ALLOWED', 'state NOT_ALLOWED']],
    ] as const) {
      const answer = await clerk.get(`/incoming?${query}`);
      expectProblem(answer, 'VALIDATION');
      expect(fieldsOf(answer.body), query).to.have.members([...fields]);
    }
    expectProblem(await clerk.get('/incoming?after=nonsense'), 'INVALID_PAGE');
    expectProblem(await clerk.get(`/incoming?after=${'x'.repeat(501)}`), 'VALIDATION');
  });

  it('refuses two who act on the same version: one is done, the other is told', async () => {
    const doc = (await clerk.post('/incoming', letter())).body;
    const leader = await office.person('chutich', ['leader']);
    const step = () => clerk.post(`/incoming/${doc.id}/submit`, { to: leader.id }, { version: doc.version });
    const answers = await Promise.all([step(), step(), step()]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 412, 412]);
    for (const answer of answers.filter(({ status }) => status === 412)) {
      expectProblem(answer, 'VERSION_CONFLICT');
    }
    expect((await clerk.get(`/incoming/${doc.id}`)).body.version).to.equal(doc.version + 1);
    for (const version of ['*', '"x"', 'W/"-1"', 'W/"99999999999999999999"', '""']) {
      const answer = await leader.post(
        `/incoming/${doc.id}/return`,
        { reason: 'x' },
        { headers: { 'If-Match': version } },
      );
      expectProblem(answer, 'VERSION_REQUIRED');
    }
    const ahead = await leader.post(`/incoming/${doc.id}/return`, { reason: 'x' }, { version: 99 });
    expectProblem(ahead, 'VERSION_CONFLICT');
  });
});
