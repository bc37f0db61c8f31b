import { expect } from 'chai';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';

/** What a proxy with TLS adds to what it passes on. */
const FORWARDED = {
  Origin: 'https://vanthu.example',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'vanthu.example',
  'X-Forwarded-For': '203.0.113.7',
};

describe('Behind a proxy with TLS', () => {
  let office: TestOffice;
  before(async () => {
    office = await startTestOffice({ config: { publicUrl: 'https://vanthu.example', trustProxy: 1 } });
  });
  after(() => office.close());

  it('binds the cookie to TLS and to this very host', async () => {
    const body = { username: 'quantri', password: PASSWORD };
    const { status, headers } = await office.client().post('/session', body, { headers: FORWARDED });
    expect(status).to.equal(200);
    expect(headers.get('set-cookie')).to.match(
      /^__Host-vanthu=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('takes changes from pages of its public address alone', async () => {
    const unit = { name: 'Phòng', abbreviation: 'P', order: 1 };
    const here = await office.admin.post('/units', unit, { headers: FORWARDED });
    expect(here.status).to.equal(201);
    const elsewhere = { ...FORWARDED, Origin: 'https://elsewhere.example' };
    expect((await office.admin.post('/units', unit, { headers: elsewhere })).body.code).to.equal('CSRF');
  });

  it('tells browsers to stay with TLS', async () => {
    const { headers } = await fetch(`${office.url}/`);
    expect(headers.get('strict-transport-security')).to.match(/^max-age=\d+/);
    expect(headers.get('content-security-policy')).to.include('upgrade-insecure-requests');
    expect(headers.get('cross-origin-opener-policy')).to.equal('same-origin');
  });

  it('counts wrong passwords by the address of the person, not of the proxy', async () => {
    const from = (address: string) => ({ headers: { ...FORWARDED, 'X-Forwarded-For': address } });
    for (let n = 0; n < 40; n++) {
      await office
        .client()
        .post('/session', { username: `name${n}`, password: 'a guess' }, from('203.0.113.66'));
    }
    const body = { username: 'quantri', password: PASSWORD };
    expect((await office.client().post('/session', body, from('203.0.113.66'))).status).to.equal(429);
    expect((await office.client().post('/session', body, from('203.0.113.67'))).status).to.equal(200);
  });
});
