import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { Client } from '../support/client.ts';
import { Program, ROOT } from '../support/program.ts';

describe('The program as it is started and stopped', function () {
  this.timeout(240_000);
  let folder: string;
  const programs: Program[] = [];

  function start(env: Record<string, string> = {}, ...args: string[]): Program {
    const program = new Program(['npm', 'start', ...args], { DATA_DIR: path.join(folder, 'data'), ...env });
    programs.push(program);
    return program;
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-boot-'));
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.kill();
    await rm(folder, { recursive: true, force: true });
  });

  async function expectGoodEnd(program: Program, stop: () => void): Promise<void> {
    const ended = await program.stopBy(stop);
    expect(ended.code, program.output).to.equal(0);
    expect(ended.ms).to.be.below(5000);
    expect(await program.left()).to.deep.equal([]);
  }

  it('ends well when npm itself is told to, after the request in flight was answered', async () => {
    const program = start();
    const url = await program.url();
    const request = await halfRequest(url);
    setTimeout(() => request.finish(), 700);
    await expectGoodEnd(program, () => process.kill(program.pid, 'SIGTERM'));
    expect(await request.answer).to.match(/^HTTP\/1.1 401 /);
    await refused(url);
  });

  it('ends well by Ctrl-C that arrives twice, and does not wait for idle or silent connections', async () => {
    const program = start();
    const url = await program.url();
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    await halfRequest(url);
    await expectGoodEnd(program, () => {
      program.interrupt();
      setTimeout(() => program.interrupt(), 60);
    });
  });

  it('ends well while it is still building the interface', async () => {
    const clone = await cloneWithoutBuild(folder);
    const program = new Program(['npm', 'start'], { DATA_DIR: path.join(folder, 'data') }, clone);
    programs.push(program);
    await program.says(/Building the web interface/);
    await expectGoodEnd(program, () => process.kill(program.pid, 'SIGTERM'));
  });

  it('builds the interface where there is none, and serves it', async () => {
    const clone = await cloneWithoutBuild(folder);
    const program = new Program(['npm', 'start'], { DATA_DIR: path.join(folder, 'data') }, clone);
    programs.push(program);
    await program.says(/^vanthu: http/m, 180_000);
    const page = await fetch(await program.url());
    expect(page.status).to.equal(200);
    expect(await page.text()).to.include('<div id="root">');
  });

  it('refuses a second process on the same folder with one sentence', async () => {
    const first = start();
    await first.url();
    const second = start();
    expect((await second.ended()).code).to.not.equal(0);
    expect(second.output).to.include('Another process already works on this data folder');
    expect(second.output).to.not.match(/\n\s+at /);
    expect((await fetch(`${await first.url()}/readyz`)).status).to.equal(200);
  });

  it('names every wrong setting at once, with what is allowed', async () => {
    const program = start({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      MAX_UPLOAD: '10XB',
      TRUST_PROXY: 'yes',
      PUBLIC_URL: 'x',
    });
    expect((await program.ended()).code).to.not.equal(0);
    for (const name of ['PORT', 'LOG_LEVEL', 'MAX_UPLOAD', 'TRUST_PROXY', 'PUBLIC_URL']) {
      expect(program.output).to.match(new RegExp(`^${name}: .*allowed: `, 'm'));
    }
    expect(program.output).to.not.match(/\n\s+at /);
  });

  it('opens the demo office on loopback only, unless that is asked for', async () => {
    const program = start({ HOST: '0.0.0.0' }, '--', '--demo');
    expect((await program.ended()).code).to.not.equal(0);
    expect(program.output).to.match(/^HOST: .*known passwords.*DEMO_ALLOW_REMOTE=true/m);
  });

  it('opens the demo office, prints who may sign in, and makes one anew that was broken off', async () => {
    const broken = start({}, '--', '--demo');
    await until(() => existsSync(path.join(folder, 'data', 'demo-unfinished')));
    await broken.kill();
    const program = start({}, '--', '--demo');
    await program.says(/^ {2}quantri /m, 150_000);
    const [, password = ''] = /password: (\S+)\./.exec(program.output) ?? [];
    const client = new Client(await program.url());
    expect((await client.signIn('vanthu1', password)).status).to.equal(200);
    expect((await client.get('/incoming')).body.items).to.not.have.length(0);
    await expectGoodEnd(program, () => process.kill(program.pid, 'SIGTERM'));
  });

  it('ends well while the demo office is still being made', async () => {
    const program = start({}, '--', '--demo');
    await until(() => existsSync(path.join(folder, 'data', 'demo-unfinished')));
    await expectGoodEnd(program, () => process.kill(program.pid, 'SIGTERM'));
  });

  it('says in one sentence that a port is taken', async () => {
    const first = start();
    const { port } = new URL(await first.url());
    const second = start({ PORT: port, DATA_DIR: path.join(folder, 'other') });
    expect((await second.ended()).code).to.not.equal(0);
    expect(second.output).to.match(new RegExp(`Port ${port} at 127.0.0.1 is in use`));
  });

  it('finds its own Node.js when it is started with an older one', async () => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})';
    const args = [process.execPath, '--import', older, path.join(ROOT, 'bin/start.mjs')];
    const program = new Program(args, { DATA_DIR: path.join(folder, 'data') });
    programs.push(program);
    expect((await fetch(`${await program.url()}/healthz`)).status).to.equal(200);
    await expectGoodEnd(program, () => process.kill(program.pid, 'SIGTERM'));
  });

  it('says in both languages what to do when there is only an older Node.js', async () => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})';
    const alone = path.join(folder, 'alone');
    await cp(path.join(ROOT, 'bin'), path.join(alone, 'bin'), { recursive: true });
    const program = new Program([process.execPath, '--import', older, 'bin/start.mjs'], {}, alone);
    expect((await program.ended()).code).to.equal(1);
    expect(program.output).to.match(/^Cần Node\.js 24 .*npm ci.*\nNode\.js 24 is needed .*npm ci.*\n$/);
  });

  it('documents every setting in docs/operations.md', async () => {
    const { settingsTable } = await import('../../src/settings-table.ts');
    expect(await readFile(path.join(ROOT, 'docs/operations.md'), 'utf8')).to.include(settingsTable());
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 3000 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).to.equal(true);
}

interface Half {
  readonly answer: Promise<string>;
  finish(): void;
}

const BODY = JSON.stringify({ username: 'nobody', password: 'nothing at all' });

const GO_ON = 'HTTP/1.1 100 Continue\r\n\r\n';

/** A sign-in of which only half has arrived; the server is at work on it. */
async function halfRequest(url: string): Promise<Half> {
  const { port, host } = new URL(url);
  const socket: Socket = connect(Number(port), '127.0.0.1');
  let text = '';
  const goOn = new Promise<void>((resolve) => {
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.startsWith(GO_ON)) resolve();
    });
  });
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) =>
    socket.once('close', () => resolve(text.replace(GO_ON, ''))),
  );
  const head = `POST /api/session HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
  socket.write(`${head}Expect: 100-continue\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 10)}`);
  await goOn;
  return { answer, finish: () => void socket.write(BODY.slice(10)) };
}

async function refused(url: string): Promise<void> {
  const reached = await fetch(url).then(
    () => true,
    () => false,
  );
  expect(reached).to.equal(false);
}

/** A fresh clone after `npm ci`: sources and packages, nothing built. */
async function cloneWithoutBuild(folder: string): Promise<string> {
  const clone = path.join(folder, 'clone');
  for (const name of [
    'bin',
    'src',
    'storage',
    'search',
    'certs',
    'package.json',
    'package-lock.json',
    '.npmrc',
  ]) {
    await cp(path.join(ROOT, name), path.join(clone, name), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'));
  return clone;
}
