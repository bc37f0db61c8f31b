import { expect } from 'chai';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';

describe('Signing in', () => {
  let office: TestOffice;
  let now = Date.parse('2026-03-02T02:00:00Z');

  before(async () => {
    office = await startTestOffice({ clock: () => new Date(now) });
  });
  after(() => office.close());

  function code(answer: { body: { code?: string } }): string | undefined {
    return answer.body.code;
  }

  it('gives a session in a cookie that no script can read and no other site can send', async () => {
    const answer = await office.client().post('/session', { username: 'QuanTri', password: PASSWORD });
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('set-cookie')).to.match(/^vanthu=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).to.deep.include({
      signedIn: true,
      roles: ['administrator'],
      setup: 'done',
      demo: false,
    });
    expect(answer.body.person.name).to.equal('Quản Trị');
  });

  it('keeps of the session and of the password nothing to sign in with', async () => {
    const { cookie } = office.admin;
    const { person } = (await office.admin.get('/session')).body;
    const { agency } = (await office.admin.get('/session')).body;
    const account = await office.deps.storage.get<{ passwordHash: string }>('account', agency.id, person.id);
    expect(account?.passwordHash).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const token = cookie.split('=')[1] ?? '';
    expect(await office.deps.storage.state.get('session', token, now)).to.equal(undefined);
  });

  it('says the same for a wrong name and a wrong password', async () => {
    const one = await office.client().signIn('quantri', 'something else');
    const other = await office.client().signIn('nobody', 'something else');
    expect([one.status, other.status]).to.deep.equal([401, 401]);
    expect(code(one)).to.equal('WRONG_CREDENTIALS');
    expect(one.body.detail).to.equal(other.body.detail);
  });

  it('refuses everything but public routes without a session', async () => {
    const answer = await office.client().get('/people');
    expect(answer.status).to.equal(401);
    expect(code(answer)).to.equal('NOT_SIGNED_IN');
  });

  it('refuses a change without the token of the session, or from another site', async () => {
    const { url, admin } = office;
    const bare = office.client();
    bare.cookie = admin.cookie;
    expect(code(await bare.post('/units', {}))).to.equal('CSRF');
    expect(
      code(await admin.post('/units', {}, { headers: { Origin: 'http://elsewhere.example' } })),
    ).to.equal('CSRF');
    expect(code(await admin.post('/units', {}, { headers: { 'Sec-Fetch-Site': 'cross-site' } }))).to.equal(
      'CSRF',
    );
    expect(code(await admin.post('/units', {}, { headers: { Origin: url } }))).to.equal('VALIDATION');
  });

  it('makes guessing slow for one name, then waits longer and longer', async () => {
    for (let tries = 0; tries < 5; tries++) {
      expect(code(await office.client().signIn('guessed', `guess ${tries}`))).to.equal('WRONG_CREDENTIALS');
    }
    const locked = await office.client().signIn('guessed', 'guess 6');
    expect(locked.status).to.equal(429);
    expect(locked.body.reasons[0].params.seconds).to.equal(15);
    now += 16_000;
    expect(code(await office.client().signIn('guessed', 'guess 7'))).to.equal('WRONG_CREDENTIALS');
    const longer = await office.client().signIn('guessed', 'guess 8');
    expect(longer.body.reasons[0].params.seconds).to.equal(30);
  });

  it('lets no more guesses through when they come all at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, n) => office.client().signIn('atonce', `guess ${n}`)),
    );
    expect(all.filter(({ status }) => status === 401)).to.have.length(5);
    expect(all.filter(({ status }) => status === 429)).to.have.length(7);
  });

  it('locks an address that guesses at many names', async () => {
    now += 2 * 3_600_000;
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 41; n++)
      codes.push(code(await office.client().signIn(`name${n}`, 'the same for all')));
    expect(codes.filter((one) => one === 'WRONG_CREDENTIALS')).to.have.length(40);
    expect(codes.at(-1)).to.equal('TOO_MANY_ATTEMPTS');
    now += 2 * 3_600_000;
    expect((await office.client().signIn('quantri', PASSWORD)).status).to.equal(200);
  });

  it('asks for a new password after one that somebody else gave, before anything else', async () => {
    const { admin, unit } = office;
    const roles = ['clerk'];
    const added = await admin.post('/people', { fullName: 'Văn Thư Mới', username: 'moi', unit, roles });
    expect(
      (await admin.put(`/accounts/${added.body.id}/password`, { password: 'cap lan dau' })).status,
    ).to.equal(204);
    const client = await office.signedIn('moi', 'cap lan dau');
    expect((await client.get('/session')).body.mustChangePassword).to.equal(true);
    expect(code(await client.get('/units'))).to.equal('PASSWORD_CHANGE_REQUIRED');
    const changed = await client.put('/password', { current: 'cap lan dau', password: PASSWORD });
    expect(changed.status).to.equal(204);
    expect((await client.get('/units')).status).to.equal(200);
  });

  it('refuses passwords that are short, the name, or one letter again and again', async () => {
    const wrong = ['ngan', 'quantri quantri', 'aaaaaaaaaaaa'];
    const answers = await Promise.all(
      wrong.map((password) => office.admin.put('/password', { current: PASSWORD, password })),
    );
    expect(answers.map(({ body }) => body.reasons[0].code)).to.deep.equal([
      'PASSWORD_TOO_SHORT',
      'PASSWORD_TOO_SIMPLE',
      'PASSWORD_TOO_SIMPLE',
    ]);
  });

  it('signs out the other browsers when the password changes, and this one stays', async () => {
    const one = await office.person('haimay', ['officer']);
    const other = await office.signedIn('haimay', PASSWORD);
    expect(
      (await one.put('/password', { current: PASSWORD, password: 'mot cau hoan toan khac' })).status,
    ).to.equal(204);
    expect((await one.get('/units')).status).to.equal(200);
    expect((await other.get('/units')).status).to.equal(401);
    expect((await office.client().signIn('haimay', PASSWORD)).status).to.equal(401);
  });

  it('signs out here, or everywhere', async () => {
    const first = await office.person('nhieumay', ['officer']);
    const second = await office.signedIn('nhieumay', PASSWORD);
    const third = await office.signedIn('nhieumay', PASSWORD);
    expect((await first.delete('/session')).status).to.equal(204);
    expect((await first.get('/units')).status).to.equal(401);
    expect((await second.get('/units')).status).to.equal(200);
    expect((await second.delete('/sessions')).status).to.equal(204);
    expect((await third.get('/units')).status).to.equal(401);
  });

  it('puts out at once who is disabled or no longer active, and lets them in again after', async () => {
    const officer = await office.person('nghiviec', ['officer']);
    expect((await office.admin.post(`/accounts/${officer.id}/disable`)).status).to.equal(204);
    expect((await officer.get('/units')).status).to.equal(401);
    expect((await office.client().signIn('nghiviec', PASSWORD)).status).to.equal(401);
    expect((await office.admin.post(`/accounts/${officer.id}/enable`)).status).to.equal(204);
    expect((await office.client().signIn('nghiviec', PASSWORD)).status).to.equal(200);
    const own = (await office.admin.get('/session')).body.person.id;
    expect(code(await office.admin.post(`/accounts/${own}/disable`))).to.equal('OWN_ACCOUNT');
  });

  it('lets only administrators at the accounts of others', async () => {
    const officer = await office.person('tomo', ['officer', 'clerk', 'leader']);
    expect(code(await officer.get('/accounts'))).to.equal('FORBIDDEN');
    expect(code(await officer.put(`/accounts/${officer.id}/password`, { password: PASSWORD }))).to.equal(
      'FORBIDDEN',
    );
    expect(code(await officer.post(`/accounts/${officer.id}/enable`))).to.equal('FORBIDDEN');
  });

  it('takes new roles at once, without signing in again', async () => {
    const officer = await office.person('thangchuc', ['officer']);
    const { body } = await office.admin.get(`/people`);
    const known = body.items.find((one: { id: string }) => one.id === officer.id);
    const { id: _id, version, unitName: _unitName, headOf: _headOf, ...rest } = known;
    const changed = { ...rest, username: 'thangchuc', roles: ['leader'] };
    expect((await office.admin.put(`/people/${officer.id}`, changed, { version })).status).to.equal(200);
    expect((await officer.get('/session')).body.roles).to.deep.equal(['leader']);
  });

  it('ends a session that was not used for its hours', async () => {
    const officer = await office.person('nghitrua', ['officer']);
    now += 11 * 3_600_000;
    expect((await officer.get('/units')).status).to.equal(200);
    now += 11 * 3_600_000;
    expect((await officer.get('/units')).status).to.equal(200);
    now += 13 * 3_600_000;
    expect((await officer.get('/units')).status).to.equal(401);
  });
});

describe('Setting up an office', () => {
  let office: TestOffice;
  before(async () => {
    office = await startTestOffice();
  });
  after(() => office.close());

  it('happens once, and by the link of the console alone', async () => {
    const agency = { name: 'Cơ quan khác', abbreviation: 'CQ', place: 'Nơi khác' };
    const units = [{ name: 'Phòng', abbreviation: 'P' }];
    const administrator = { fullName: 'Người Khác', username: 'khac', password: PASSWORD };
    const asked = { token: 'a guess', agency, units, administrator };
    expect((await office.client().post('/setup', asked)).body.code).to.equal('SETUP_TOKEN');
    expect((await office.client().post('/setup/demo')).body.code).to.equal('ALREADY_SET_UP');
  });
});
