// npm test: tools, interface, then every suite, and once more in the zone of Hà Nội what depends on the clock's zone.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { matrixLines, missingTitles } from './contracts.mjs';
import { engines, enginesLine } from './engines.mjs';
import { failureLines, leaveFailures, leaveSummary } from './failures.mjs';
import { ROOT, requireInstalled, withRuntime } from './runtime.mjs';

/**
 * Suites about processes, browsers, signals, rights, and the engines, which know instants in UTC and civil dates as they are
 * written: nothing in them depends on the machine's zone. What the command line calls is judged in both zones by its own suites.
 */
const ZONELESS =
  /^test\/(agent|pkcs11|crash|cluster|background|http|web|bench|certs|deploy|architecture|storage|contract|kernel\/confined|search\/(embedded|elasticsearch)|permissions|modules\/signatures\/(page-shapes|corner-and-archival|validation|levels|keys)|modules\/documents\/signing-places|modules\/finding\/finding-index|cli|keeping|api\/(boot|access-cli|bad-input-disk|bad-input-files|bad-input-uploads|by-hand|departures|openapi|own-host|settings|signing-places|signing-session|trust-judgement))/;

/** Specs named on the command line, else all of them; everything else goes to mocha as it is. */
function split(args) {
  const specs = args.filter((arg) => /\.test\.ts$/.test(arg));
  const rest = args.filter((arg) => !specs.includes(arg));
  const all = globSync('test/**/*.test.ts', { cwd: ROOT }).map((file) => file.split(path.sep).join('/'));
  return { specs: specs.length > 0 ? specs : all.sort(), rest };
}

const broken = (where, title) => ({ where, title, file: '', error: 'its output above tells more' });

/** What a run left behind. Whatever mocha itself calls a failure is one, even where no test is to blame. */
function readCounts(file, zone, ended) {
  try {
    const known = JSON.parse(readFileSync(file, 'utf8'));
    if (ended === 0 || known.failed > 0) return known;
    return { ...known, failed: 1, failures: [broken(zone, `mocha ended with ${ended}`)] };
  } catch {
    const title = `the run broke off before its end (${ended})`;
    return { passed: 0, failed: 1, pending: 0, failures: [broken(zone, title)], contracts: [] };
  }
}

let child;

/** One run of mocha in a process of its own, in a zone. */
function mocha(specs, rest, zone) {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-test-'));
  const counts = path.join(folder, 'counts.json');
  const bin = path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const args = [
    '--no-config',
    '--exit',
    '--timeout',
    '120000',
    '--reporter',
    path.join(ROOT, 'bin', 'mocha-reporter.cjs'),
  ];
  const env = { ...process.env, TZ: zone, COUNTS_FILE: counts, LOG_LEVEL: 'silent' };
  console.log(`\n== ${specs.length} files, TZ=${zone}`);
  return new Promise((resolve) => {
    child = spawn(process.execPath, [bin, ...args, ...rest, ...specs], { cwd: ROOT, env, stdio: 'inherit' });
    child.on('exit', (code, signal) => {
      const known = readCounts(counts, zone, signal ?? code);
      rmSync(folder, { recursive: true, force: true });
      resolve(known);
    });
  });
}

async function prepare() {
  requireInstalled();
  const { ensureTools } = await import('./tools.mjs');
  const { buildWeb } = await import('./web.mjs');
  return ensureTools() && (await buildWeb({ quiet: true }));
}

async function test() {
  if (!(await prepare())) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  const { specs, rest } = split(process.argv.slice(2));
  const zoned = specs.filter((file) => !ZONELESS.test(file));
  const runs = [await mocha(specs, rest, 'UTC')];
  if (zoned.length > 0) runs.push(await mocha(zoned, rest, 'Asia/Ho_Chi_Minh'));
  const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
  if (sum('pending') > 0) console.error(`${sum('pending')} tests were skipped: that counts as failed.`);
  const contracts = runs.flatMap((run) => run.contracts);
  const unequal = missingTitles(contracts);
  const failed = sum('failed') + unequal.length;
  if (sum('passed') + failed === 0) console.error('No test ran.');
  const failures = [...runs.flatMap((run) => run.failures), ...unequal];
  leaveFailures(failures);
  for (const line of failureLines(failures)) console.log(line);
  const ranOn = await engines(process.env);
  const summary = [enginesLine(ranOn), ...matrixLines(contracts, ranOn)];
  leaveSummary(summary);
  for (const line of summary) console.log(line);
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exit(failed === 0 && sum('passed') > 0 ? 0 : 1);
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  // Who breaks off the run does not want the next one.
  process.on(signal, () => {
    child?.kill(signal);
    process.exit(1);
  });
}
withRuntime(test);
