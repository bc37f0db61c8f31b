import { expect } from 'chai';
import { allKinds } from '../../src/kinds.ts';
import { adoptAgencies } from '../../src/modules/directory/index.ts';
import { INSTALLATION } from '../../storage/port.ts';
import type { Client } from '../support/client.ts';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';
import { expectProblem } from '../support/problems.ts';
import { startTestServer } from '../support/server.ts';

const FIRST = 'mat khau lan dau';

function agencyOf(code: string, username: string, name = `Ủy ban nhân dân phường ${code}`) {
  return {
    agency: { name, abbreviation: 'UBND', place: `Phường ${code}`, code },
    unit: { name: 'Văn phòng', abbreviation: 'VP' },
    administrator: { fullName: `Quản Trị ${code}`, username, password: FIRST },
  };
}

describe('The agencies of an installation', function () {
  this.timeout(120_000);
  let office: TestOffice;

  before(async () => {
    const now = new Date();
    // No lock ends while a slow machine is at it.
    office = await startTestOffice({ config: { rateLimit: 0 }, clock: () => now });
  });
  after(() => office.close());

  const add = (code: string, username: string) => office.admin.post('/agencies', agencyOf(code, username));
  const listed = async () => (await office.admin.get('/agencies')).body.items as Record<string, unknown>[];

  async function signIn(
    username: string,
    password: string,
    code?: string,
  ): Promise<Client & { status: number }> {
    const client = office.client();
    const answer = await client.post('/session', { username, password, ...(code && { code }) });
    if (answer.status === 200) client.csrf = answer.body.csrf;
    return Object.assign(client, { status: answer.status });
  }

  it('begin with the office that was set up; its first administrator administers the installation', async () => {
    const { body } = await office.admin.get('/agencies');
    expect(body.actions).to.deep.equal(['add']);
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.include({ code: 'UBND', state: 'founded' });
    const session = (await office.admin.get('/session')).body;
    expect(session).to.include({ administersInstallation: true, severalAgencies: false });
    expect(session.agency.code).to.equal('UBND');
  });

  it('are seen and added by nobody else, not by another administrator either', async () => {
    const other = await office.person('quantri2', ['administrator']);
    const clerk = await office.person('vanthu', ['clerk']);
    for (const answer of [
      await other.get('/agencies'),
      await other.post('/agencies', agencyOf('X', 'x.y')),
    ]) {
      expectProblem(answer, 'INSTALLATION_ADMINISTRATOR_ONLY');
    }
    expectProblem(await clerk.get('/agencies'), 'FORBIDDEN');
    expect((await other.get('/session')).body.administersInstallation).to.equal(undefined);
  });

  it('are added with a first administrator, who signs in, changes the password and begins to work', async () => {
    const added = await add('H26.1', 'an.nv');
    expect(added.status, JSON.stringify(added.body)).to.equal(201);
    expect(added.body).to.include({ code: 'H26.1', state: 'founded', addedBy: 'Quản Trị' });
    const an = await signIn('an.nv', FIRST);
    expect(an.status).to.equal(200);
    expectProblem(await an.get('/units'), 'PASSWORD_CHANGE_REQUIRED');
    expect((await an.put('/password', { current: FIRST, password: PASSWORD })).status).to.equal(204);
    expect((await an.get('/agency')).body.name).to.equal('Ủy ban nhân dân phường H26.1');
    const session = (await an.get('/session')).body;
    expect(session).to.include({ severalAgencies: true });
    expect(session.administersInstallation).to.equal(undefined);
    expectProblem(await an.get('/agencies'), 'INSTALLATION_ADMINISTRATOR_ONLY');
    const year = new Date().getFullYear();
    expect((await an.get(`/books?year=${year}`)).body.items).to.not.be.empty;
  });

  it('have one code each, whatever its case', async () => {
    const answer = await add('h26.1', 'binh');
    expectProblem(answer, 'AGENCY_CODE_TAKEN');
    expect(answer.body.reasons[0].field).to.equal('agency.code');
    expectProblem(await add('', 'binh'), 'VALIDATION');
    const weak = agencyOf('H26.9', 'binh');
    const administrator = { ...weak.administrator, password: '1' };
    const refused = await office.admin.post('/agencies', { ...weak, administrator });
    expectProblem(refused, 'VALIDATION');
    expect(refused.body.reasons[0]).to.include({
      code: 'PASSWORD_TOO_SHORT',
      field: 'administrator.password',
    });
    expect((await listed()).map(({ code }) => code)).to.have.members(['UBND', 'H26.1']);
  });

  it('one of two who add the same code at the same moment wins, and the other is told', async () => {
    const answers = await Promise.all(['mot', 'hai', 'ba'].map((name) => add('H26.2', name)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409, 409]);
    const tries = await Promise.all(['mot', 'hai', 'ba'].map((name) => signIn(name, FIRST)));
    expect(tries.map(({ status }) => status).sort()).to.deep.equal([200, 401, 401]);
    expect((await listed()).filter(({ code }) => code === 'H26.2')).to.have.length(1);
  });

  it('may have people of the same name: the code of the agency says who is meant', async () => {
    await add('H26.3', 'chung');
    expect((await signIn('chung', FIRST)).status).to.equal(200);
    await add('H26.4', 'chung');
    const doubtful = office.client();
    expectProblem(
      await doubtful.post('/session', { username: 'chung', password: FIRST }),
      'WRONG_CREDENTIALS',
    );
    const here = await signIn('Chung', FIRST, ' h26.3 ');
    const there = await signIn('chung', FIRST, 'H26.4');
    const codes = await Promise.all(
      [here, there].map(async (one) => (await one.get('/session')).body.agency.code),
    );
    expect(codes).to.deep.equal(['H26.3', 'H26.4']);
    expect((await signIn('chung', FIRST, 'H26.1')).status).to.equal(401);
    expect((await signIn('chung', FIRST, 'KHONG-CO')).status).to.equal(401);
  });

  it('answer alike for a wrong password, an unknown name, an unknown code and a doubtful name', async () => {
    const asked = [
      { username: 'quantri', password: 'sai roi day' },
      { username: 'khong.co', password: 'sai roi day' },
      { username: 'quantri', password: PASSWORD, code: 'KHONG-CO' },
      { username: 'chung', password: FIRST },
    ];
    const bodies = [];
    for (const one of asked) {
      const { status, body } = await office.client().post('/session', one);
      const { requestId: _id, ...said } = body;
      bodies.push({ status, said });
    }
    for (const body of bodies) expect(body).to.deep.equal(bodies[0]);
  });

  it('lock a name that is guessed at in one agency and not the same name in another', async () => {
    const guess = () =>
      office.client().post('/session', { username: 'chung', password: 'doan mo', code: 'H26.3' });
    let last = await guess();
    for (let tries = 0; tries < 8 && last.status === 401; tries++) last = await guess();
    expectProblem(last, 'TOO_MANY_ATTEMPTS');
    expect((await signIn('chung', FIRST, 'H26.3')).status).to.equal(429);
    expect((await signIn('chung', FIRST, 'H26.4')).status).to.equal(200);
  });

  it('a name that is changed is found by the new one at once and no more by the old one', async () => {
    const person = await office.person('ten.cu', ['clerk']);
    const { body } = await office.admin.get(`/people/${person.id}`);
    const { id, version, actions: _actions, ...input } = body;
    const changed = await office.admin.put(`/people/${id}`, { ...input, username: 'ten.moi' }, { version });
    expect(changed.status).to.equal(200);
    expect((await signIn('ten.moi', PASSWORD)).status).to.equal(200);
    expect((await signIn('ten.cu', PASSWORD)).status).to.equal(401);
  });

  it('whose adding was cut off before its journal began is completed by a button or by the same words', async () => {
    const { storage, clock } = office.deps;
    const { installation } = office.services.directory;
    for (const code of ['H26.5', 'H26.6']) {
      const { agency, unit, administrator } = agencyOf(code, `nguoi.${code.slice(-1)}`);
      const { password: _password, ...first } = administrator;
      const at = clock().toISOString();
      const value = {
        code,
        codeKey: code,
        state: 'planned' as const,
        addedAt: at,
        plan: { agency, unit, administrator: first },
      };
      await installation.putAgency({ kind: 'agency', id: `cut-off-${code}` }, value, { person: 'x', at });
    }
    const cut = (await listed()).filter(({ state }) => state === 'planned');
    expect(cut.map(({ code, actions }) => [code, actions])).to.deep.equal([
      ['H26.5', ['complete']],
      ['H26.6', ['complete']],
    ]);
    expect((await signIn('nguoi.5', FIRST)).status).to.equal(401);
    const completed = await office.admin.post(`/agencies/${cut[0]!.id}/complete`, { password: FIRST });
    expect(completed.body).to.include({ code: 'H26.5', state: 'founded', id: 'cut-off-H26.5' });
    expectProblem(
      await office.admin.post(`/agencies/${cut[0]!.id}/complete`, { password: FIRST }),
      'AGENCY_FOUNDED',
    );
    expectProblem(await office.admin.post('/agencies/khong-co/complete', { password: FIRST }), 'NOT_FOUND');
    expect((await add('H26.6', 'nguoi.6')).body.id).to.equal('cut-off-H26.6');
    for (const name of ['nguoi.5', 'nguoi.6']) expect((await signIn(name, FIRST)).status).to.equal(200);
    expect((await storage.journal.verify()).problems).to.deep.equal([]);
  });

  it('whose adding was cut off after its journal began is listed by the next start', async () => {
    const { storage, clock } = office.deps;
    const { installation } = office.services.directory;
    const one = (await installation.byCode('H26.5'))!;
    const at = clock().toISOString();
    const { agency, unit } = agencyOf('H26.5', 'nguoi.5');
    const administrator = { fullName: 'Quản Trị', username: 'nguoi.5' };
    await installation.putAgency(
      one,
      { ...one, state: 'planned', plan: { agency, unit, administrator } },
      { person: 'x', at },
    );
    expect((await listed()).find(({ code }) => code === 'H26.5')).to.include({ state: 'planned' });
    await adoptAgencies(storage, installation, at);
    expect((await listed()).find(({ code }) => code === 'H26.5')).to.include({ state: 'founded' });
    const before = await storage.journal.head(INSTALLATION);
    await adoptAgencies(storage, installation, at);
    expect(await storage.journal.head(INSTALLATION)).to.deep.equal(before);
  });

  it('are written in the journal of the installation, without any password', async () => {
    const entries = await office.deps.storage.journal.read({ agency: INSTALLATION, after: 0, limit: 1000 });
    const actions = new Set(entries.map(({ action }) => action));
    expect([...actions]).to.include.members([
      'directory.plan-agency',
      'directory.list-agency',
      'directory.note-names',
    ]);
    const text = JSON.stringify(entries);
    expect(text).to.not.contain(FIRST).and.to.not.contain('argon2');
    // Names stand in it only where an administrator was named.
    expect(text).to.not.contain('ten.moi');
  });

  it('a right that is taken back ends at once', async () => {
    const { installation } = office.services.directory;
    const { agency, person } = (await office.admin.get('/session')).body;
    const by = { person: 'console', at: office.deps.clock().toISOString() };
    await installation.revoke({ of: agency.id, person: person.id }, by);
    expectProblem(await office.admin.get('/agencies'), 'INSTALLATION_ADMINISTRATOR_ONLY');
    await installation.grant({ of: agency.id, person: person.id }, by);
    expect((await office.admin.get('/agencies')).status).to.equal(200);
  });
});

describe('An installation from before agencies were listed', function () {
  this.timeout(60_000);

  it('lists its office at the next start: its people sign in, its first administrator administers the installation', async () => {
    const office = await startTestOffice();
    const { storage } = office.deps;
    const kinds = ['listed-agency', 'installation-administrator', 'used-name'];
    expect(allKinds.map(({ name }) => name)).to.include.members(kinds);
    for (const kind of kinds) {
      const { items } = await storage.find<object>(kind, { agency: INSTALLATION });
      const writes = items.map(({ id, version }) => ({ kind, id, expectedVersion: version, value: null }));
      await storage.commit({
        agency: INSTALLATION,
        actor: { person: 'x' },
        at: new Date().toISOString(),
        action: 'test.undo',
        writes,
      });
    }
    expect((await office.client().signIn('quantri', PASSWORD)).status).to.equal(401);
    await adoptAgencies(storage, office.services.directory.installation, new Date().toISOString());
    const admin = await office.signedIn('quantri', PASSWORD);
    expect((await admin.get('/agencies')).body.items).to.have.length(1);
    await office.close();
  });

  it('an empty one lists none, and nothing is written into it', async () => {
    const server = await startTestServer();
    expect(await server.deps.storage.journal.agencies()).to.deep.equal([]);
    await server.close();
  });
});
