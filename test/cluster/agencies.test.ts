import { expect } from 'chai';
import { INSTALLATION } from '../../storage/port.ts';
import { Installation } from '../support/cluster/installation.ts';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const FIRST = 'mat khau lan dau';

function agencyOf(code: string, username: string) {
  const agency = { name: `Sở ${code}`, abbreviation: 'S', place: 'Thành phố', code };
  const administrator = { fullName: `Quản trị ${username}`, username, password: FIRST };
  return { agency, unit: { name: 'Văn phòng', abbreviation: 'VP' }, administrator };
}

if (process.env.MONGODB_URI) {
  describe('Agencies of an installation of two processes', function () {
    this.timeout(400_000);
    let installation: Installation;
    let one: TestOffice;
    let other: TestServer;

    before(async () => {
      installation = await Installation.make();
      const config = installation.config();
      one = await startTestOffice({ folder: installation.folder, config });
      other = await startTestServer({ folder: installation.folder, config });
    });
    after(async () => {
      await other?.close();
      await one?.close();
      await installation.remove();
    });

    it('are added once where two processes add one code at the same moment; the winner’s people sign in at both', async () => {
      const there = one.admin.at(other.url);
      for (let round = 1; round <= 5; round++) {
        const code = `H26.${round}`;
        const answers = await Promise.all([
          one.admin.post('/agencies', agencyOf(code, `a${round}.x`)),
          there.post('/agencies', agencyOf(code, `b${round}.x`)),
        ]);
        const statuses = answers.map(({ status }) => status).sort();
        expect(statuses, JSON.stringify(answers.map(({ body }) => body))).to.deep.equal([201, 409]);
        const winner = answers[0].status === 201 ? `a${round}.x` : `b${round}.x`;
        const loser = answers[0].status === 201 ? `b${round}.x` : `a${round}.x`;
        for (const server of [one, other]) {
          expect((await server.client().signIn(winner, FIRST)).status).to.equal(200);
          expect((await server.client().signIn(loser, FIRST)).status).to.equal(401);
        }
      }
      const { items } = (await there.get('/agencies')).body;
      expect(items).to.have.length(6);
      for (const { state } of items) expect(state).to.equal('founded');
    });

    it('let a person who is added at one process sign in at the other at once', async () => {
      for (let turn = 1; turn <= 3; turn++) {
        const name = `nguoi.moi.${turn}`;
        await one.person(name, ['officer']);
        expect((await other.client().signIn(name, PASSWORD)).status).to.equal(200);
      }
    });

    it('end a right to administer the installation at every process within moments', async () => {
      const { agency, person } = (await one.admin.get('/session')).body;
      const by = { person: 'console', at: new Date().toISOString() };
      const there = one.admin.at(other.url);
      expect((await there.get('/agencies')).status).to.equal(200);
      await one.services.directory.installation.revoke({ of: agency.id, person: person.id }, by);
      while ((await there.get('/agencies')).status === 200)
        await new Promise((done) => setTimeout(done, 100));
      expect((await there.get('/agencies')).body.code).to.equal('INSTALLATION_ADMINISTRATOR_ONLY');
    });

    it('leave whole journals behind', async () => {
      const report = await one.deps.storage.journal.verify();
      expect(report.problems).to.deep.equal([]);
      expect(report.agencies.map(({ agency }) => agency)).to.include(INSTALLATION);
    });
  });
}
