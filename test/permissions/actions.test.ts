import { expect } from 'chai';
import { ROLES, type Role } from '../../src/kernel/context.ts';
import type { Answer, Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;
type Person = Client & { readonly id: string };

interface Attempt {
  readonly action: string;
  readonly by: Person;
  readonly role: Role;
  /** What was shown with the actions: a list, or one object. */
  readonly shown: Body;
}

/** Without what the server adds. */
function bodyOf({ id: _id, version: _version, actions: _actions, closedOn: _closed, ...body }: Body): Body {
  return body;
}

describe('the actions that are shown', function () {
  this.timeout(60_000);
  let office: TestOffice;
  const people = new Map<Role, Person>();
  let line: Body;
  /** That of the registers, which is the legal one. */
  let year: number;

  before(async () => {
    office = await startTestOffice();
    year = (await office.admin.get('/books')).body.items[0].year;
    for (const role of ROLES) people.set(role, await office.person(`chi-${role}`, [role]));
    const plan = {
      code: '01.VP',
      heading: `Hội nghị năm ${year}`,
      unit: office.unit,
      retention: { years: 10 },
    };
    line = (await people.get('clerk')!.post('/file-plan', { ...plan, year })).body;
  });
  after(() => office.close());

  /** Every action of the table is shown to a role exactly if the server then lets it through. */
  async function expectEqual(
    look: (by: Person) => Promise<Body>,
    attempts: { readonly [action: string]: (attempt: Attempt) => Promise<Answer> },
  ): Promise<void> {
    for (const role of ROLES) {
      const by = people.get(role)!;
      for (const [action, attempt] of Object.entries(attempts)) {
        const shown = await look(by);
        const { status, body } = await attempt({ action, by, role, shown });
        const offered = shown.actions.includes(action);
        const wanted = offered ? [200, 201, 204] : [403];
        expect(status, `${role} ${action} ${JSON.stringify(body)}`).to.be.oneOf(wanted);
      }
      const known = Object.keys(attempts);
      for (const action of (await look(by)).actions) expect(known, role).to.include(action);
    }
  }

  const list = (path: string) => async (by: Person) => (await by.get(path)).body;
  const first = (path: string) => async (by: Person) => (await by.get(path)).body.items[0];

  it('on the agency, units, positions, people and the calendar are those of administrators alone', async () => {
    const changed =
      (path: string) =>
      ({ by, shown }: Attempt) =>
        by.put(path.replace(':id', shown.id), bodyOf(shown), { version: shown.version });
    await office.admin.post('/positions', { title: 'Chủ tịch', order: 1 });
    await expectEqual(list('/agency'), { change: changed('/agency') });
    await expectEqual(first('/units'), { change: changed('/units/:id') });
    await expectEqual(first('/positions'), { change: changed('/positions/:id') });
    await expectEqual(list(`/calendars/${year}`), {
      change: ({ by, shown }) => {
        const { holidays, workingDays, workingWeekdays, version } = shown;
        return by.put(`/calendars/${year}`, { holidays, workingDays, workingWeekdays }, { version });
      },
    });
    await expectEqual(first('/people'), {
      change: async ({ by, shown }) => {
        const full = (await office.admin.get(`/people/${shown.id}`)).body;
        return by.put(`/people/${shown.id}`, bodyOf(full), { version: full.version });
      },
    });
    const unit = { name: 'Phòng mới', abbreviation: 'PM', order: 9 };
    await expectEqual(list('/units'), { add: ({ by }) => by.post('/units', unit) });
    await expectEqual(list('/positions'), {
      add: ({ by }) => by.post('/positions', { title: 'Mới', order: 1 }),
    });
    const person = { fullName: 'Người Mới', username: 'nguoimoi', unit: office.unit, roles: ['searcher'] };
    await expectEqual(list('/people'), { add: ({ by }) => by.post('/people', person) });
  });

  it('on registers are what the server then allows', async () => {
    await expectEqual(first('/books'), {
      change: ({ by, shown }) => by.put(`/books/${shown.id}`, bodyOf(shown), { version: shown.version }),
      'read-entries': ({ by, shown }) => by.get(`/books/${shown.id}/entries`),
    });
    const book = { name: 'Sổ mới', code: 'MOI', direction: 'incoming', year };
    await expectEqual(list('/books'), {
      add: ({ by }) => by.post('/books', book),
      'open-year': ({ by }) => by.post('/books/open-year', { year: year + 1 }),
      'close-year': ({ by }) => by.post('/books/close-year', { year: year - 1 }),
    });
  });

  it('on the file plan are what the server then allows', async () => {
    const path = `/file-plan?year=${year}`;
    const fields = ({ unitName: _unit, keeperName: _keeper, ...body }: Body) => bodyOf(body);
    let given = 0;
    const added = (by: Person) => {
      given += 1;
      return by.post('/file-plan', { ...fields(line), code: `X${given}` });
    };
    await expectEqual(list(path), {
      add: ({ by }) => added(by),
      'copy-year': ({ by }) => by.post('/file-plan/copy-year', { year: year + 1 }),
    });
    await expectEqual(first(path), {
      change: ({ by, shown }) => by.put(`/file-plan/${shown.id}`, fields(shown), { version: shown.version }),
      remove: async ({ by }) => {
        const { id, version } = (await added(people.get('clerk')!)).body;
        return by.delete(`/file-plan/${id}`, { version });
      },
    });
  });

  it('on the lists of documents and dossiers are what the server then allows', async () => {
    const letter = {
      issuer: 'Sở Nội vụ',
      type: 'official-letter',
      abstract: 'báo cáo',
      confirmDuplicate: true,
    };
    await expectEqual(list('/incoming'), { register: ({ by }) => by.post('/incoming', letter) });
    const draft = {
      type: 'official-letter',
      abstract: 'trả lời',
      signer: people.get('leader')!.id,
      authority: 'TM',
      recipients: { inside: [], outside: [{ name: 'Sở Nội vụ' }] },
    };
    await expectEqual(list('/outgoing'), { draft: ({ by }) => by.post('/outgoing', draft) });
    const dossier = { title: 'Việc riêng', retention: { years: 5 } };
    await expectEqual(list('/dossiers'), {
      open: ({ by, role }) => by.post('/dossiers', { ...dossier, code: `H.${role}` }),
    });
  });

  it('copies the list of dossiers of a year once, with the year that its headings name', async () => {
    const clerk = people.get('clerk')!;
    const again = (await clerk.post('/file-plan/copy-year', { year: year + 1 })).body;
    expect(again.items.map((one: Body) => one.code)).to.not.include('01.VP');
    expect(again.skipped).to.deep.include({ code: '01.VP', reason: 'EXISTS' });
    const { items } = (await clerk.get(`/file-plan?year=${year + 1}`)).body;
    const copy = items.find((one: Body) => one.code === '01.VP');
    expect(copy).to.deep.include({ heading: `Hội nghị năm ${year + 1}`, retention: { years: 10 } });
    const far = await clerk.post('/file-plan/copy-year', { year: year + 3 });
    expect(far.body.code).to.equal('FILE_PLAN_YEAR_FAR');
  });
});
