/** What keeps the program from its work on MongoDB, told in one sentence; and the command line on a database. */
import path from 'node:path';
import { expect } from 'chai';
import { Installation } from '../support/cluster/installation.ts';
import type { Program } from '../support/program.ts';

const SECRET = 'khong-ai-duoc-thay';
const OFFICE = {
  agency: { name: 'Ủy ban nhân dân phường Thử Nghiệm', abbreviation: 'UBND', place: 'Thử Nghiệm' },
  units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
  administrator: { fullName: 'Quản Trị', username: 'quantri', password: 'mot cau du dai' },
};

async function refusal(program: Program): Promise<string> {
  const { code } = await program.ended();
  expect(code, program.output).to.equal(1);
  expect(program.output).to.not.match(/\n\s+at /);
  expect(program.output).to.not.include(SECRET);
  return program.output;
}

async function setUp(url: string, token: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ ...OFFICE, token }) };
  return (await fetch(`${url}/api/setup`, init)).status;
}

/** Resolves once the mark of a demo office that is being made stands in the database; the test's own time limit ends it. */
async function demoBegun(office: Installation): Promise<void> {
  const marks = () =>
    office.inside((db) => db.collection('state').countDocuments({ _id: /demo-unfinished/ as never }));
  while ((await marks()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

if (process.env.MONGODB_URI) {
  describe('The program on a database', function () {
    this.timeout(400_000);
    let office: Installation;
    beforeEach(async () => {
      office = await Installation.make();
    });
    afterEach(() => office.remove());

    it('says that no server answers, or that it refuses who signs in, and shows no password', async () => {
      const [scheme, servers] = office.servers;
      const nowhere = office.start({ MONGODB_URI: `mongodb://an:${SECRET}@127.0.0.1:1/office` });
      const stranger = office.start({ MONGODB_URI: `${scheme}//nobody:${SECRET}@${servers}/office` });
      const odd = office.start({ MONGODB_URI: `mongodb://an:${SECRET}@127.0.0.1/office?nonsense=1` });
      expect(await refusal(nowhere)).to.match(/^MongoDB cannot be used .*does not answer.*MONGODB_URI/m);
      expect(await refusal(stranger)).to.match(/^MongoDB cannot be used .*refuses the user or the password/m);
      expect(await refusal(odd)).to.match(/^MongoDB cannot be used .*address.*nonsense is not supported/m);
    });

    it('refuses a database that holds a part of the demo office, once nobody is making it any more', async () => {
      const broken = office.start({}, '--demo');
      await demoBegun(office);
      await broken.kill();
      for (const program of [office.start({}, '--demo'), office.start()])
        expect(await refusal(program)).to.match(/^MongoDB cannot be used .*a part of the demo office/m);
    });

    it('prints a link to set it up at each process, and any of them is good, once', async () => {
      const link = /^ {2}(http\S+)\/setup\?token=(\S+)$/m;
      const programs = [office.start(), office.start()];
      const links = await Promise.all(programs.map((program) => program.says(link, 200_000)));
      const statuses = await Promise.all(links.map(([, url, token]) => setUp(url!, token!)));
      expect(statuses.filter((status) => status === 204)).to.have.length(1);
      const [, url, token] = links[1]!;
      expect(await setUp(url!, token!)).to.be.oneOf([403, 409]);
      const { code, out } = await office.run('user', 'list', '--json');
      expect(code).to.equal(0);
      expect(JSON.parse(out)).to.have.length(1);
    });

    it('has a command line that says in one sentence what is not for a database, or not there', async () => {
      const copy = path.join(office.folder, 'copy');
      const [backup, restore, reindex, verify] = await Promise.all([
        office.run('backup', copy),
        office.run('restore', copy),
        office.run('reindex'),
        office.run('verify'),
      ]);
      expect([backup.code, restore.code, reindex.code, verify.code]).to.deep.equal([2, 2, 2, 1]);
      expect(backup.err).to.include('mongodump');
      expect(restore.err).to.include('--data');
      expect(verify.err)
        .to.include('there is no installation in')
        .and.not.match(/\n\s+at /);
      expect(await office.inside((db) => db.listCollections().toArray())).to.deep.equal([]);
    });
  });
}
