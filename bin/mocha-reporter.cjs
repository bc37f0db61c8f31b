// Spec, and at the end the counts, what failed, and which contracts ran on which engines, into the file named by COUNTS_FILE. A test that is skipped has
// failed: nothing is skipped quietly.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { reporters } = require('mocha');

const ROOT = path.join(__dirname, '..');
const MOST_LINES = 15;

/** What it said, and where in our own files. */
function errorOf(error) {
  const said = error?.message ?? String(error);
  const places = (error?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && line.includes(ROOT) && !line.includes('node_modules'))
    .map((line) => line.trim().replaceAll(`file://${ROOT}/`, '').replaceAll(`${ROOT}/`, ''));
  return [...said.split('\n'), ...places].slice(0, MOST_LINES).join('\n');
}

const failureOf = (test, error) => ({
  where: process.env.TZ,
  title: test.fullTitle(),
  file: test.file ? path.relative(ROOT, test.file) : '',
  error,
});

const CONTRACT = /\/contract\/(\w+)-(\w+)\.test\.ts$/;

/** Which titles of a contract ran on which engine; the outermost suite is that of the engine. */
class Contracts {
  #ran = new Map();

  add(test) {
    const [file, contract, engine] = CONTRACT.exec(test.file?.replaceAll('\\', '/') ?? '') ?? [];
    if (!file) return;
    const known = this.#ran.get(file) ?? { contract, engine, passed: 0, titles: [] };
    known.titles.push(test.titlePath().slice(1).join(' > '));
    if (test.state === 'passed') known.passed++;
    this.#ran.set(file, known);
  }

  list() {
    return [...this.#ran.values()];
  }
}

module.exports = class Counting extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failed = [];
    const contracts = new Contracts();
    runner.on('test end', (test) => contracts.add(test));
    runner.on('fail', (test, error) => failed.push(failureOf(test, errorOf(error))));
    runner.on('pending', (test) => failed.push(failureOf(test, 'was skipped')));
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const counts = { passed: passes, failed: failures + pending, pending, failures: failed };
      const known = { ...counts, contracts: contracts.list() };
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify(known));
    });
  }
};
