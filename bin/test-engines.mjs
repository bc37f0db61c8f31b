// npm run test:engines: the suites of the distributed engines on servers of their own, started by the scripts in ENGINES_DIR:
// all contracts (on the embedded engines too, so that titles can be compared), searching, failures, crashes, several processes.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, withRuntime } from './runtime.mjs';
import { ELASTICSEARCH, FOLDER, MONGODB, missingScripts } from './test-servers.mjs';

const SUITES = [
  'test/contract/*.test.ts',
  'test/search/elasticsearch-*.test.ts',
  'test/storage/mongodb/*.test.ts',
  'test/cluster/*.test.ts',
  'test/crash/mongodb-crash.test.ts',
  'test/crash/cluster-*.test.ts',
];

/** Every file, by name. A suite that is not there is no reason to pass. */
function suites() {
  const found = SUITES.map((pattern) => [pattern, globSync(pattern, { cwd: ROOT }).sort()]);
  const empty = found.filter(([, files]) => files.length === 0).map(([pattern]) => pattern);
  return { files: found.flatMap(([, files]) => files), empty };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const call = (command, args, env, stdio = 'inherit') =>
  spawnSync(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio }).status ?? 1;

async function testEngines() {
  const missing = missingScripts();
  if (missing.length > 0) {
    console.error(`Missing: ${missing.join(', ')}. ENGINES_DIR names the folder that holds them.`);
    return 1;
  }
  const { files, empty } = suites();
  if (empty.length > 0) {
    console.error(`No suite is called ${empty.join(', ')}.`);
    return 1;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-engines-'));
  const [mongo, elastic] = [await freePort(), await freePort()];
  const env = { MONGO_TEST_DIR: folder, ES_PORT: String(elastic) };
  try {
    if (call('bash', [MONGODB, 'start', String(mongo)], env) !== 0) return 1;
    if (call('bash', [ELASTICSEARCH, 'start'], env) !== 0) return 1;
    return call('npm', ['test', '--', ...files], {
      // Suites that kill a server start one of their own.
      ENGINES_DIR: FOLDER,
      MONGODB_URI: `mongodb://127.0.0.1:${mongo}/`,
      ELASTICSEARCH_URL: `http://127.0.0.1:${elastic}`,
    });
  } finally {
    // The last line is that of the suites.
    call('bash', [ELASTICSEARCH, 'stop'], env, 'ignore');
    call('bash', [MONGODB, 'stop', String(mongo)], env, 'ignore');
    rmSync(folder, { recursive: true, force: true });
  }
}

withRuntime(async () => {
  process.exitCode = await testEngines();
});
