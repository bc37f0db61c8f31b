// .ci/run: each step in a process of its own, whatever became of those before; at the end the sum.
import { spawn } from 'node:child_process';
import { ROOT, withRuntime } from './runtime.mjs';

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
  { name: 'bench: registration', args: ['run', 'bench', '--', 'registration', '--count', '600', '--trial'] },
  { name: 'bench: search', args: ['run', 'bench', '--', 'search', '--docs', '20000', '--trial'] },
  {
    name: 'bench: scale',
    args: ['run', 'bench', '--', 'scale', '--sizes', '2000,10000', '--count', '400', '--trial'],
  },
];

/** Runs npm, shows what it says, and keeps the end of it. */
function npm({ args, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let end = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      end = (end + text).slice(-2000);
    });
    child.on('error', () => resolve({ code: 1, end }));
    child.on('close', (code) => resolve({ code: code ?? 1, end }));
  });
}

function countsOf({ code, end }, step) {
  const found = step.counts
    ? /^(\d+) passed, (\d+) failed\s*$/m.exec(end.trimEnd().split('\n').at(-1) ?? '')
    : null;
  if (!found) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const failed = Number(found[2]);
  return { passed: Number(found[1]), failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function ci() {
  const sum = { passed: 0, failed: 0 };
  const table = [];
  for (const step of STEPS) {
    console.log(`\n=== ${step.name}: npm ${step.args.join(' ')}`);
    const began = Date.now();
    const { passed, failed } = countsOf(await npm(step), step);
    sum.passed += passed;
    sum.failed += failed;
    table.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${Math.round((Date.now() - began) / 1000)} s)`,
    );
  }
  console.log(`\n${table.join('\n')}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

withRuntime(ci);
