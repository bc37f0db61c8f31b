/** Servers of a suite's own, which it may kill and start again: by the scripts in the folder that ENGINES_DIR names. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = process.env.ENGINES_DIR;
/** Whether there are scripts to start servers with. */
export const canStartServers = folder !== undefined && process.platform === 'linux';

export interface OwnServer {
  readonly url: string;
  readonly pid: number;
  /** At once, and gone when this resolves. */
  kill(): Promise<void>;
  /** Again, on what it had on its disk when it was killed. */
  start(): Promise<void>;
  /** For good, with all that it kept. */
  remove(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function killed(pid: number, port: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (await answers(port)) await pause(20);
}

const pidIn = async (file: string): Promise<number> => Number((await readFile(file, 'utf8')).trim());

/** `signals` that the server ignores, such as that of a file grown too large. */
export async function ownMongo({ ignoring = '' } = {}): Promise<OwnServer> {
  const port = await freePort();
  const home = await mkdtemp(path.join(tmpdir(), 'vanthu-mongo-'));
  const script = path.join(folder!, 'mongodb-protocol.sh');
  const env = { ...process.env, MONGO_TEST_DIR: home };
  let pid = 0;
  const start = async (): Promise<void> => {
    const trap = ignoring ? `trap '' ${ignoring}; ` : '';
    await run('bash', ['-c', `${trap}exec bash "$0" start ${port}`, script], { env });
    pid = await pidIn(path.join(home, `pid-${port}`));
  };
  await start();
  return {
    url: `mongodb://127.0.0.1:${port}/`,
    get pid() {
      return pid;
    },
    start,
    kill: () => killed(pid, port),
    async remove() {
      await run('bash', [script, 'stop', String(port)], { env });
      await rm(home, { recursive: true, force: true });
    },
  };
}

export async function ownElasticsearch(): Promise<OwnServer> {
  const port = await freePort();
  const script = path.join(folder!, 'elasticsearch.sh');
  const env = { ...process.env, ES_PORT: String(port) };
  await run('bash', [script, 'start'], { env });
  let pid = Number((await run('bash', [script, 'status'], { env })).stdout.trim());
  const again = await howItRuns(pid);
  return {
    url: `http://127.0.0.1:${port}`,
    get pid() {
      return pid;
    },
    kill: () => killed(pid, port),
    async start() {
      await again.start();
      pid = await pidIn(again.pidFile);
      const health = `http://127.0.0.1:${port}/_cluster/health?wait_for_status=yellow&timeout=60s`;
      while (!(await fetch(health).catch(() => undefined))?.ok) await pause(200);
    },
    async remove() {
      await run('bash', [script, 'stop'], { env });
      await rm(again.home, { recursive: true, force: true });
    },
  };
}

/** The script begins with an empty disk each time; to go on with the one that is there its command is called directly. */
async function howItRuns(pid: number) {
  const [command, environment, status] = await Promise.all(
    ['cmdline', 'environ', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
  );
  const home = /-Des\.path\.home=([^\0]+)/.exec(command!)![1]!;
  const env = Object.fromEntries(environment!.split('\0').map((one) => one.split(/=(.*)/s).slice(0, 2)));
  const [, uid = ''] = /^Uid:\s+(\d+)/m.exec(status!) ?? [];
  const own = path.dirname(env.ES_PATH_CONF as string);
  const pidFile = path.join(own, 'es.pid');
  const start = async (): Promise<void> => {
    await rm(pidFile, { force: true });
    const as = Number(uid) === process.getuid!() ? {} : { uid: Number(uid), gid: Number(uid) };
    const cli = path.join(home, 'bin/elasticsearch-cli');
    const child = spawn('bash', [cli, '-d', '-p', pidFile], { env, stdio: 'ignore', cwd: own, ...as });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`Elasticsearch did not start again (${code}); its logs are in ${own}`);
  };
  return { start, pidFile, home: own };
}
