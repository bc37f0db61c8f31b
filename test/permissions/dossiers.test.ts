import { expect } from 'chai';
import { outgoing, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

const STEPS: { readonly [action: string]: object } = {
  close: {},
  reopen: { reason: 'thử' },
  'hand-over': {},
  accept: {},
  refuse: { reason: 'thử' },
};
/** How far a dossier of `chuyenvien2` is taken, and who may do what with it then. */
const MAY: readonly (readonly [state: string, who: { readonly [key: string]: readonly string[] }])[] = [
  ['open', { chuyenvien2: ['close'], truongkinhte: ['close'] }],
  ['closed', { chuyenvien2: ['reopen', 'hand-over'], truongkinhte: ['reopen', 'hand-over'] }],
  ['submitted', { luutru: ['accept', 'refuse'] }],
  ['archived', {}],
];
const PEOPLE = [
  'chutich',
  'vanthu1',
  'truongkinhte',
  'truongvanhoa',
  'chuyenvien2',
  'chuyenvien3',
  'chuyenvien4',
  'luutru',
  'tracuu',
  'quantri',
];

describe('rights over dossiers and the archive', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  const at = async (state: string): Promise<Body> => {
    const doc = await outgoing(ward, 'issue');
    const fields = { code: `Q-${state}`, title: 'Hồ sơ thử quyền', retention: { years: 10 } };
    const { body } = await (await ward.as('chuyenvien2')).post('/dossiers', fields);
    const take = async (by: string, action: string, sent: object = {}) =>
      (await ward.step(by, `dossiers/${body.id}/${action}`, sent)).body;
    let dossier = await take('chuyenvien2', 'file', { kind: 'outgoing', id: doc.id });
    if (state !== 'open') dossier = await take('chuyenvien2', 'close');
    if (state === 'submitted' || state === 'archived') dossier = await take('chuyenvien2', 'hand-over');
    if (state === 'archived') dossier = await take('luutru', 'accept');
    expect(dossier.state).to.equal(state);
    return dossier;
  };

  for (const [state, may] of MAY) {
    it(`lets only those act on a dossier that is ${state} whose turn it is`, async () => {
      const dossier = await at(state);
      for (const key of PEOPLE) {
        const client = await ward.as(key);
        const seen = await client.get(`/dossiers/${dossier.id}`);
        const shown: string[] = seen.status === 200 ? seen.body.actions : [];
        const offered = shown.filter((action) => action in STEPS);
        expect(offered, `${key} is offered`).to.have.members(may[key] ?? []);
        for (const [action, body] of Object.entries(STEPS)) {
          if (may[key]?.includes(action)) continue;
          const refused = await client.post(`/dossiers/${dossier.id}/${action}`, body, {
            version: dossier.version,
          });
          expect(refused.status, `${key} ${action}`).to.be.oneOf([403, 404, 409]);
        }
      }
      const after = (await (await ward.as('chuyenvien2')).get(`/dossiers/${dossier.id}`)).body;
      expect(after.version).to.equal(dossier.version);
    });
  }

  it('shows a dossier to its unit, clerks and leaders, and to the archive from the hand-over on', async () => {
    const readers = async (dossier: Body) => {
      const seen = await Promise.all(
        PEOPLE.map(async (key) => ({
          key,
          status: (await (await ward.as(key)).get(`/dossiers/${dossier.id}`)).status,
        })),
      );
      return seen.filter(({ status }) => status === 200).map(({ key }) => key);
    };
    const known = ['chutich', 'vanthu1', 'truongkinhte', 'chuyenvien2', 'chuyenvien3'];
    const { body } = await (await ward.as('chuyenvien2')).post('/dossiers', {
      code: 'Q-xem',
      title: 'Ai xem được',
      retention: { permanent: true },
    });
    expect(await readers(body)).to.eql(known);
    const handed = (await (await ward.as('luutru')).get('/dossiers?mine=waiting')).body.items;
    expect(await readers(handed[0])).to.eql([...known, 'luutru']);
  });

  it('lets clerks and administrators alone keep the file plan', async () => {
    const line = {
      year: 2026,
      code: 'Q.1',
      heading: 'Thử quyền',
      unit: ward.unit('vp'),
      retention: { years: 5 },
      order: 1,
    };
    for (const key of PEOPLE) {
      const { status } = await (await ward.as(key)).post('/file-plan', { ...line, code: `Q.${key}` });
      expect(status, key).to.equal(['vanthu1', 'quantri'].includes(key) ? 201 : 403);
    }
  });

  it('lets nobody open a dossier in the name of another unit', async () => {
    const fields = { code: 'Q-khac', title: 'Khác đơn vị', retention: { years: 5 }, unit: ward.unit('vhxh') };
    const keeper = ward.person('chuyenvien4');
    const refused = await (await ward.as('chuyenvien2')).post('/dossiers', { ...fields, keeper });
    expect(refused.body.code).to.equal('DOSSIER_OPENER_NOT_ALLOWED');
    expect((await (await ward.as('truongvanhoa')).post('/dossiers', { ...fields, keeper })).status).to.equal(
      201,
    );
  });
});
