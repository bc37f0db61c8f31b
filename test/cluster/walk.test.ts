/** The main job on several processes that share a database and an index, as people and their balancer find them. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { compose } from '../../src/modules/documents/layout/compose.ts';
import { Installation, type Ran } from '../support/cluster/installation.ts';
import { LETTER } from '../support/letter.ts';
import type { Program } from '../support/program.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are read by who asked for them
const rowsOf = ({ out }: Ran): any[] =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

if (process.env.MONGODB_URI && process.env.ELASTICSEARCH_URL) {
  describe('Two processes of one office on MongoDB and Elasticsearch', function () {
    this.timeout(600_000);
    let office: Installation;
    let processes: Program[];

    before(async () => {
      office = await Installation.make({ search: true });
    });
    after(() => office.remove());

    it('that open an empty database at the same moment make one demo office', async () => {
      processes = [office.start({}, '--demo'), office.start({}, '--demo')];
      await Promise.all(processes.map((one) => one.says(/^ {2}quantri /m, 500_000)));
      const { code, out, err } = await office.run('verify', '--json');
      expect(code, out + err).to.equal(0);
      // The agency and the installation itself.
      expect(JSON.parse(out).agencies).to.have.length(2);
    });

    it('take a document each through the whole job, and neither number is given twice or left out', async () => {
      const folders = await Promise.all(
        ['512', '513'].map(async (number) => {
          const folder = path.join(office.folder, `letters-${number}`);
          await mkdir(folder);
          await writeFile(path.join(folder, 'cong-van.pdf'), await compose({ ...LETTER, number }));
          return folder;
        }),
      );
      const urls = await Promise.all(processes.map((one) => one.url()));
      const ran = await Promise.all(
        urls.map((url, at) => office.run('walk', '--json', '--url', url, '--from', folders[at]!)),
      );
      const rows = ran.flatMap(rowsOf);
      const told = ran.map(({ out, err }) => out + err).join('\n');
      expect(
        rows.map(({ ok }) => ok),
        told,
      ).to.deep.equal([true, true]);
      const [one, other] = rows.map(({ arrivalNumber }) => arrivalNumber).sort((a, b) => a - b);
      expect(other, told).to.equal(one + 1);
      expect(new Set(rows.map(({ answer }) => answer)).size, told).to.equal(2);
    });

    it('are sound beside their work: verify is content, and the index can be made anew', async () => {
      const verified = await office.run('verify');
      expect(verified.code, verified.out + verified.err).to.equal(0);
      expect(verified.out).to.include('nothing is wrong');
      const reindexed = await office.run('reindex', '--json');
      expect(reindexed.code, reindexed.out + reindexed.err).to.equal(0);
      expect(JSON.parse(reindexed.out)).to.include({ state: 'ready' });
    });

    it('end well one after the other, and leave a signed head', async () => {
      for (const one of processes) {
        const { code } = await one.stopBy(() => one.interrupt());
        expect(code, one.output).to.equal(0);
      }
      const { code, out } = await office.run('head');
      expect(code).to.equal(0);
      expect(JSON.parse(out)).to.not.have.length(0);
    });
  });
}
