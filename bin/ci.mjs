// .ci/run: each step in a process of its own, whatever became of those before; at the end the sum.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failureLines, leftFailures } from './failures.mjs';
import { ROOT, withRuntime } from './runtime.mjs';
import { missingScripts } from './test-servers.mjs';

/** Where the scripts that start the servers are not there: `fail`, or `tell`, loudly, and go on. */
const ENGINES_MISSING = 'fail';
const ENGINES = 'distributed engines, crash 50 times';

const bench = (line) => ['run', 'bench', '--', ...line.split(' '), '--trial'];

/** Benches only show here that they work; docs/benchmarks.md judges. `counts`: its last line says `N passed, N failed`; the others pass or fail as one. */
const STEPS = [
  { name: 'tests', args: ['test'], counts: true },
  { name: 'types', args: ['run', 'check'] },
  { name: 'style', args: ['run', 'lint'] },
  {
    name: 'crash, 50 times',
    args: ['test', '--', 'test/crash/server-crash.test.ts', 'test/crash/storage-crash.test.ts'],
    env: { CRASHES: '50' },
    counts: true,
  },
  {
    name: ENGINES,
    engines: true,
    args: ['run', 'test:engines'],
    env: { CRASHES: '50' },
    counts: true,
  },
  {
    name: 'bench: registration on MongoDB',
    engines: true,
    args: bench('registration --engine mongodb --processes 1,2 --agencies 2 --count 200'),
  },
  {
    name: 'bench: search on Elasticsearch',
    engines: true,
    args: bench('search --engine elasticsearch --docs 2000 --queries 2'),
  },
  {
    name: 'bench: scale on MongoDB',
    engines: true,
    args: bench('scale --engine mongodb --sizes 500,2000 --young 500 --count 50'),
  },
  { name: 'bench: registration', args: bench('registration --count 600') },
  { name: 'bench: search', args: bench('search --docs 20000') },
  {
    name: 'bench: scale',
    args: bench('scale --sizes 2000,10000 --young 2000 --count 400'),
  },
  { name: 'bench: signing', args: bench('signing --batches 1') },
  { name: 'bench: validating', args: bench('validating --count 50 --megabytes 40') },
];

/** Nobody may take a run without the servers for one with them. */
function withoutServers({ name }, scripts) {
  const names = scripts.map((script) => path.relative(ROOT, script)).join(', ');
  return {
    passed: 0,
    failed: 0,
    failures: [],
    summary: [],
    row: `NOT RUN ${name}: MongoDB AND ELASTICSEARCH WERE NOT TESTED, there is no ${names}`,
  };
}

/** Runs npm, shows what it says, and keeps the end of it. */
function npm({ args, env = {} }, files) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: ROOT,
      env: { ...process.env, ...env, ...files },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // What it answers, and all that was seen of it.
    const ends = { answer: '', seen: '' };
    const keep = (to, text, names) => {
      to.write(text);
      for (const name of names) ends[name] = (ends[name] + text).slice(-2000);
    };
    child.stdout.setEncoding('utf8').on('data', (text) => keep(process.stdout, text, ['answer', 'seen']));
    child.stderr.setEncoding('utf8').on('data', (text) => keep(process.stderr, text, ['seen']));
    child.on('error', () => resolve({ code: 1, ...ends }));
    child.on('close', (code) => resolve({ code: code ?? 1, ...ends }));
  });
}

function countsOf({ code, answer }, step) {
  const found = step.counts
    ? /^(\d+) passed, (\d+) failed\s*$/m.exec(answer.trimEnd().split('\n').at(-1) ?? '')
    : null;
  if (!found) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const failed = Number(found[2]);
  return { passed: Number(found[1]), failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function run(step, folder) {
  console.log(`\n=== ${step.name}: npm ${step.args.join(' ')}`);
  const missing = step.engines && ENGINES_MISSING === 'tell' ? missingScripts() : [];
  if (missing.length > 0) return withoutServers(step, missing);
  const [file, summaryFile] = [path.join(folder, 'failures'), path.join(folder, 'summary')];
  for (const one of [file, summaryFile]) writeFileSync(one, '');
  const began = Date.now();
  const ended = await npm(step, { FAILURES_FILE: file, SUMMARY_FILE: summaryFile });
  const { passed, failed } = countsOf(ended, step);
  const seconds = Math.round((Date.now() - began) / 1000);
  const named = leftFailures(file).map((one) => ({ ...one, where: `${step.name}, ${one.where}` }));
  const itself = {
    where: step.name,
    title: `ended with ${ended.code}`,
    file: '',
    error: ended.seen.slice(-200),
  };
  const summary = readFileSync(summaryFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return {
    passed,
    failed,
    failures: failed > 0 && named.length === 0 ? [itself] : named,
    summary: step.name === ENGINES ? summary : [],
    row: `${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`,
  };
}

async function ci() {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-ci-'));
  const ran = [];
  for (const step of STEPS) ran.push(await run(step, folder));
  rmSync(folder, { recursive: true, force: true });
  const sum = (name) => ran.reduce((total, one) => total + one[name], 0);
  for (const line of failureLines(ran.flatMap(({ failures }) => failures))) console.log(line);
  console.log(`\n${ran.map(({ row }) => row).join('\n')}`);
  for (const line of ran.flatMap(({ summary }) => summary)) console.log(line);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

withRuntime(ci);
