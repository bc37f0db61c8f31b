import { expect } from 'chai';
import { DEMO_PASSWORD, demoAccounts } from '../../../src/demo/index.ts';
import { OfficeClock } from '../../../src/demo/office-clock.ts';
import { legalDate } from '../../../src/kernel/clock.ts';
import { DOSSIER_STATES } from '../../../src/modules/dossiers/dossier.ts';
import { OUTGOING_STATES } from '../../../src/modules/outgoing/index.ts';
import { ROUTING_STATES } from '../../../src/modules/routing/index.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

describe('the time of the demo office', () => {
  const weekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

  it('runs through office hours of working days, forwards, and never past the present', () => {
    const now = new Date('2026-03-09T10:00:00+07:00');
    const clock = new OfficeClock({ now, isWorkingDay: weekday, days: 5, steps: 100 });
    const times = Array.from({ length: 150 }, () => clock.next());
    for (const [place, time] of times.entries()) {
      expect(time.getTime()).to.be.at.least(times[place - 1]?.getTime() ?? 0);
      expect(time.getTime()).to.be.at.most(now.getTime());
      expect(weekday(legalDate(time))).to.equal(true);
    }
    expect(legalDate(times[0]!)).to.equal('2026-03-03');
    expect(times.at(-1)).to.eql(now);
  });

  it('does not begin before the year whose registers it fills', () => {
    const now = new Date('2026-01-02T10:00:00+07:00');
    const clock = new OfficeClock({ now, isWorkingDay: weekday, days: 12, steps: 100 });
    expect(legalDate(clock.beginning)).to.equal('2026-01-01');
  });

  it('begins on the day itself where no day of this year was worked', () => {
    const now = new Date('2026-01-03T10:00:00+07:00');
    const clock = new OfficeClock({ now, isWorkingDay: () => false, days: 12, steps: 100 });
    expect(clock.next().getTime()).to.be.at.most(now.getTime());
  });
});

describe('the demo office', () => {
  let server: TestServer;
  let agency: string;
  before(async () => {
    server = await startTestServer({ demo: true });
    agency = (await server.deps.storage.journal.agencies()).find((one) => one !== 'installation')!;
  });
  after(() => server.close());

  const states = async (kind: string) =>
    [...(await server.deps.storage.tally(kind, 'state', { agency })).values.keys()].sort();

  it('has documents at every step', async () => {
    expect(await states('incoming')).to.eql([...ROUTING_STATES].sort());
    expect(await states('outgoing')).to.eql([...OUTGOING_STATES].sort());
    expect(await states('dossier')).to.eql([...DOSSIER_STATES].sort());
  });

  it('is told on the sign-in page, and everybody can sign in', async () => {
    const { body } = await server.client().get('/demo');
    expect(body.accounts).to.eql(demoAccounts());
    for (const { username } of demoAccounts()) await server.signedIn(username, DEMO_PASSWORD);
  });

  it('leaves nobody who has work with an empty page', async () => {
    for (const key of ['chutich', 'phochutich1', 'phochutich2', 'chanhvanphong', 'vanthu1', 'vanthu2']) {
      const client = await server.signedIn(key, DEMO_PASSWORD);
      const lists = await Promise.all([
        client.get('/incoming?box=waiting'),
        client.get('/outgoing?mine=waiting'),
      ]);
      const waiting = lists.flatMap(({ body }) => body.items);
      expect(waiting.length, key).to.be.greaterThan(0);
    }
    const archivist = await server.signedIn('luutru', DEMO_PASSWORD);
    expect((await archivist.get('/dossiers?mine=waiting')).body.items).to.have.length(1);
  });

  it('has a sound journal and registers without gaps', async () => {
    const { problems } = await server.deps.storage.journal.verify({ agency });
    expect(problems).to.eql([]);
  });

  it('opens once', async () => {
    const again = await server.client().post('/setup/demo');
    expect(again.body.code).to.equal('ALREADY_SET_UP');
  });
});
