/** The suites of the API that take documents through the whole job, each office of them on a database and an index of its own. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { ROOT } from '../support/program.ts';

const SUITES = ['incoming', 'outgoing', 'tasks', 'registers', 'dossiers'];
const MOCHA = path.join(ROOT, 'node_modules/mocha/bin/mocha.js');

function run(suite: string): Promise<{ readonly code: number; readonly told: string }> {
  const args = [MOCHA, '--no-config', '--exit', '--timeout', '300000', `test/api/${suite}.test.ts`];
  // The name of its own counts does not go with it.
  const { COUNTS_FILE: _counts, ...env } = process.env;
  const options = { cwd: ROOT, env: { ...env, TEST_OFFICES_ON: 'mongodb', LOG_LEVEL: 'silent' } };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, told: out + err });
    });
  });
}

if (process.env.MONGODB_URI && process.env.ELASTICSEARCH_URL) {
  describe('On MongoDB and Elasticsearch, as on the embedded engines, the API', function () {
    this.timeout(600_000);
    for (const suite of SUITES) {
      it(`does all that its suite "${suite}" asks of it`, async () => {
        const { code, told } = await run(suite);
        expect(code, told).to.equal(0);
        expect(told).to.match(/^ +\d+ passing/m);
      });
    }
  });
}
