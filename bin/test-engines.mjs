// npm run test:engines: the suites of the distributed engines on servers of their own, started by the scripts in ENGINES_DIR.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, withRuntime } from './runtime.mjs';
import { ELASTICSEARCH, MONGODB, missingScripts } from './test-servers.mjs';

const SUITES = [
  'test/contract/storage-mongodb.test.ts',
  'test/contract/search-elasticsearch.test.ts',
  'test/search/elasticsearch-*.test.ts',
  'test/storage/mongodb/*.test.ts',
  'test/crash/mongodb-crash.test.ts',
];

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const call = (command, args, env) =>
  spawnSync(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' }).status ?? 1;

async function testEngines() {
  const missing = missingScripts();
  if (missing.length > 0) {
    console.error(`Missing: ${missing.join(', ')}. ENGINES_DIR names the folder that holds them.`);
    return 1;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-engines-'));
  const [mongo, elastic] = [await freePort(), await freePort()];
  const env = { MONGO_TEST_DIR: folder, ES_PORT: String(elastic) };
  try {
    if (call('bash', [MONGODB, 'start', String(mongo)], env) !== 0) return 1;
    if (call('bash', [ELASTICSEARCH, 'start'], env) !== 0) return 1;
    return call('npm', ['test', '--', ...SUITES], {
      MONGODB_URI: `mongodb://127.0.0.1:${mongo}/`,
      ELASTICSEARCH_URL: `http://127.0.0.1:${elastic}`,
    });
  } finally {
    call('bash', [ELASTICSEARCH, 'stop'], env);
    call('bash', [MONGODB, 'stop', String(mongo)], env);
    rmSync(folder, { recursive: true, force: true });
  }
}

withRuntime(async () => {
  process.exitCode = await testEngines();
});
