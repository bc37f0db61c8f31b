import { expect } from 'chai';
import { documentIn, type IncomingOffice, type State, startIncomingOffice } from '../api/incoming-cases.ts';

/** Everybody, in the office of incoming-cases.ts: `colleague` co-ordinates, `otherHead` heads a co-ordinating unit. */
const PEOPLE = [
  'clerk',
  'leader',
  'deputy',
  'head',
  'officer',
  'colleague',
  'otherHead',
  'otherOfficer',
  'searcher',
  'archivist',
  'admin',
] as const;
type Who = (typeof PEOPLE)[number];

/** What each may do in each state; who is not named may read only what `READERS` says and do nothing. */
const MAY: { readonly [state in State]: { readonly [who in Who]?: readonly string[] } } = {
  registered: { clerk: ['submit', 'transfer', 'update', 'file'] },
  submitted: { clerk: ['recall', 'update', 'file'], leader: ['direct', 'return'], deputy: ['take-over'] },
  directed: {
    clerk: ['update', 'file'],
    leader: ['recall'],
    head: ['assign', 'return', 'answer', 'file'],
    otherHead: ['assign'],
  },
  assigned: {
    clerk: ['update', 'file'],
    head: ['assign', 'recall', 'answer', 'file'],
    officer: ['progress', 'report', 'return', 'answer', 'file'],
    colleague: ['progress', 'report', 'answer', 'file'],
    otherHead: ['assign'],
  },
  reported: {
    clerk: ['update', 'file'],
    leader: ['complete', 'return'],
    head: ['answer', 'file'],
    officer: ['recall', 'answer', 'file'],
    colleague: ['progress', 'report', 'answer', 'file'],
    otherHead: ['assign'],
  },
  completed: { clerk: ['update', 'file'], head: ['file'], officer: ['file'], colleague: ['file'] },
};

const OF_THE_UNITS: readonly Who[] = ['head', 'officer', 'colleague', 'otherHead', 'otherOfficer'];
const READERS: { readonly [state in State]: readonly Who[] } = {
  registered: ['clerk', 'leader', 'deputy'],
  submitted: ['clerk', 'leader', 'deputy'],
  directed: ['clerk', 'leader', 'deputy', ...OF_THE_UNITS],
  assigned: ['clerk', 'leader', 'deputy', ...OF_THE_UNITS],
  reported: ['clerk', 'leader', 'deputy', ...OF_THE_UNITS],
  completed: ['clerk', 'leader', 'deputy', ...OF_THE_UNITS, 'searcher'],
};

const STATES = Object.keys(MAY) as State[];

describe('permissions on incoming documents', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  for (const state of STATES) {
    describe(`a document that is ${state}`, () => {
      let id = '';
      let version = 0;
      before(async () => {
        ({ id, version } = await documentIn(office, state));
      });

      for (const who of PEOPLE) {
        const reads = READERS[state].includes(who);
        const may = MAY[state][who] ?? [];
        const says = reads ? `reads it and may ${may.join(', ') || 'do nothing'}` : 'does not see it';
        it(`${who} ${says}`, async () => {
          const answer = await office[who].get(`/incoming/${id}`);
          expect(answer.status).to.equal(reads ? 200 : 404);
          if (reads) expect(answer.body.actions).to.have.members(may);
          const listed = (await office[who].get('/incoming?box=all')).body.items;
          expect(listed.some((one: { id: string }) => one.id === id)).to.equal(reads);
          const history = await office[who].get(`/history/incoming/${id}`);
          expect(history.status).to.equal(reads ? 200 : 404);
        });
      }

      it('refuses every step to everybody who is not offered it', async () => {
        const { leader, unit, officer } = office;
        const bodies: { readonly [action: string]: object | undefined } = {
          submit: { to: leader.id },
          transfer: { leadUnit: unit },
          direct: { leadUnit: unit, text: '' },
          assign: { lead: officer.id },
          progress: { text: 'x' },
          report: { result: 'x' },
          note: undefined,
          complete: {},
          return: { reason: 'x' },
          recall: { reason: 'x' },
        };
        for (const who of PEOPLE) {
          const may = MAY[state][who] ?? [];
          for (const [action, body] of Object.entries(bodies).filter(([name]) => !may.includes(name))) {
            const { status } = await office[who].post(`/incoming/${id}/${action}`, body, { version });
            const expected = READERS[state].includes(who) ? [403, 409] : [404];
            expect(expected, `${who} ${action}`).to.include(status);
          }
        }
        expect((await office.clerk.get(`/incoming/${id}`)).body.version).to.equal(version);
      });
    });
  }

  it('lets nobody but a clerk register', async () => {
    const body = { issuer: 'Sở Y tế', type: 'notice', abstract: 'Thông báo' };
    for (const who of PEOPLE.filter((one) => one !== 'clerk')) {
      expect((await office[who].post('/incoming', body)).status, who).to.equal(403);
    }
  });
});
