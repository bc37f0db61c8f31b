import { expect } from 'chai';
import { startTestOffice, type TestOffice } from '../support/office.ts';

describe('the directory over HTTP', () => {
  let office: TestOffice;
  before(async () => {
    office = await startTestOffice();
  });
  after(() => office.close());

  it('shows agency, units and people to whoever is signed in, and changes them for administrators alone', async () => {
    const officer = await office.person('can-bo', ['officer']);
    expect((await officer.get('/agency')).body.abbreviation).to.equal('UBND');
    expect((await officer.get('/units')).body.items).to.have.length(1);
    const people = (await officer.get('/people')).body.items;
    expect(people[0]).to.not.have.property('username');
    const refused = await officer.post('/units', { name: 'Phòng X', abbreviation: 'PX', order: 2 });
    expect(refused.status).to.equal(403);
    expect((await office.client().get('/units')).status).to.equal(401);
  });

  it('keeps what is changed with its version', async () => {
    const { version, id: _id, ...agency } = (await office.admin.get('/agency')).body;
    const changed = { ...agency, place: 'Phường Mới' };
    const answer = await office.admin.put('/agency', changed, { version });
    expect(answer.body).to.include({ place: 'Phường Mới', version: version + 1 });
    const late = await office.admin.put('/agency', agency, { version });
    expect(late.body.code).to.equal('VERSION_CONFLICT');
  });

  it('sorts people by given name in the Vietnamese alphabet', async () => {
    const names = ['Trần Dũng', 'Nguyễn Văn Đức', 'Lê Ân', 'Phạm An', 'Hoàng Thị Ánh'];
    for (const [place, fullName] of names.entries()) {
      const body = { fullName, username: `ten${place}`, unit: office.unit, roles: ['searcher'] };
      expect((await office.admin.post('/people', body)).status).to.equal(201);
    }
    const listed = (await office.admin.get('/people?role=searcher')).body.items;
    const shown = listed.map(({ fullName }: { fullName: string }) => fullName);
    expect(shown).to.deep.equal(['Phạm An', 'Hoàng Thị Ánh', 'Lê Ân', 'Trần Dũng', 'Nguyễn Văn Đức']);
  });

  it('refuses a user name twice, whatever its letters, and an unknown unit', async () => {
    const person = { fullName: 'Lê Văn Bình', username: 'binh.lv', unit: office.unit, roles: ['officer'] };
    await office.admin.post('/people', person);
    const twice = await office.admin.post('/people', { ...person, username: 'Binh.LV', unit: 'nowhere' });
    const codes = twice.body.reasons.map(({ code }: { code: string }) => code);
    expect(codes).to.have.members(['USERNAME_TAKEN', 'UNIT_UNKNOWN']);
  });

  it('answers two who take one user name at the same moment: one has it', async () => {
    const add = () =>
      office.admin.post('/people', {
        fullName: 'Vũ Thị Mai',
        username: 'mai.vt',
        unit: office.unit,
        roles: ['officer'],
      });
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
  });

  it('never loses its last administrator', async () => {
    const [me] = (await office.admin.get('/people?role=administrator')).body.items;
    const { version, id, ...person } = (await office.admin.get(`/people/${me.id}`)).body;
    const answer = await office.admin.put(`/people/${id}`, { ...person, roles: ['officer'] }, { version });
    expect(answer.body.code).to.equal('LAST_ADMINISTRATOR');
  });

  it('does not end a unit that has people', async () => {
    const [unit] = (await office.admin.get('/units')).body.items;
    const { id, version, ...body } = unit;
    const answer = await office.admin.put(`/units/${id}`, { ...body, active: false }, { version });
    expect(answer.body.code).to.equal('UNIT_HAS_PEOPLE');
  });

  it('knows the public holidays of any year, and counts working days by what the agency made of them', async () => {
    const calendar = (await office.admin.get('/calendars/2026')).body;
    const dates = calendar.holidays.map(({ date }: { date: string }) => date);
    expect(dates).to.include.members(['2026-01-01', '2026-02-17', '2026-04-26', '2026-04-27', '2026-09-02']);
    const before = (await office.admin.get('/working-days?from=2026-09-01&days=1')).body;
    expect(before).to.deep.equal({ date: '2026-09-03', working: true });
    const { id: _id, version, year: _year, ...body } = calendar;
    const holidays = [...body.holidays, { date: '2026-09-03', name: 'Nghỉ thêm' }];
    await office.admin.put(
      '/calendars/2026',
      { ...body, holidays, workingDays: ['2026-09-05'] },
      { version },
    );
    expect((await office.admin.get('/working-days?from=2026-09-02&days=1')).body.date).to.equal('2026-09-04');
    expect((await office.admin.get('/working-days?from=2026-09-04&days=1')).body.date).to.equal('2026-09-05');
  });
});
