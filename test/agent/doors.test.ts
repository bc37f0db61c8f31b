import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { expect } from 'chai';
import { softHsmModule } from '../support/soft-token.ts';
import { AgentProgram, OFFICE } from './agent-program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('The agent opens to the page of its office alone', () => {
  let agent: AgentProgram;
  const hello = { path: '/v1/hello' };
  const pairing = (code: string) => ({ path: '/v1/pair', body: { code } });

  before(async () => {
    // No token is needed to be turned away.
    agent = await AgentProgram.start({ module: softHsmModule(), environment: process.env });
  });
  after(() => agent.close());
  beforeEach(() => {
    agent.bearer = '';
  });

  it('tells the office’s page which version it is', async () => {
    const { status, body, headers } = await agent.ask(hello);
    expect(status).to.equal(200);
    expect(body).to.include({ version: 1, paired: false });
    expect(headers['access-control-allow-origin']).to.equal(OFFICE);
    expect(headers['cache-control']).to.equal('no-store');
  });

  it('tells nothing to other pages, to none, and to those that say null', async () => {
    for (const Origin of ['https://vanthu.example', `${OFFICE}.evil.example`, `${OFFICE}:8443`, 'null', '']) {
      const { status, body, headers } = await agent.ask({ ...hello, headers: { Origin } });
      expect(status, Origin).to.equal(403);
      expect(body.code).to.equal('AGENT_ORIGIN_WRONG');
      expect(headers).to.not.have.property('access-control-allow-origin');
    }
  });

  it('answers under no name that somebody else can point at this machine', async () => {
    for (const host of [
      'vanthu.example',
      `vanthu.example:${agent.port}`,
      '127.0.0.1',
      `127.0.0.1:1${agent.port}`,
    ]) {
      expect((await agent.ask({ ...hello, host })).body.code, host).to.equal('AGENT_HOST_WRONG');
    }
    for (const name of ['localhost', '[::1]', '127.0.0.1']) {
      expect((await agent.ask({ ...hello, host: `${name}:${agent.port}` })).status, name).to.equal(200);
    }
  });

  it('lets the browser ask first whether the page may reach this machine', async () => {
    const headers = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
      'Access-Control-Request-Private-Network': 'true',
    };
    const asked = { method: 'OPTIONS', path: '/v1/batches', headers };
    const allowed = await agent.ask(asked);
    expect(allowed.status).to.equal(204);
    expect(allowed.headers).to.include({
      'access-control-allow-origin': OFFICE,
      'access-control-allow-private-network': 'true',
      'access-control-allow-headers': 'Authorization, Content-Type',
    });
    const other = await agent.ask({ ...asked, headers: { ...headers, Origin: 'https://evil.example' } });
    expect(other.status).to.equal(403);
    expect(Object.keys(other.headers).filter((name) => name.startsWith('access-control'))).to.deep.equal([]);
  });

  it('is not reached from beyond loopback', async () => {
    const interfaces = Object.values((await import('node:os')).networkInterfaces()).flat();
    const beyond = interfaces.find((one) => one && !one.internal && one.family === 'IPv4');
    const host = beyond?.address ?? '127.0.0.2';
    const refused = await new Promise<string>((resolve) => {
      request({ host, port: agent.port, path: '/v1/hello' }, () => resolve('answered'))
        .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
        .end();
    });
    expect(refused).to.equal('ECONNREFUSED');
  });

  it('gives nothing to a page that is not paired, or brings another token', async () => {
    for (const bearer of ['', 'A'.repeat(43)]) {
      agent.bearer = bearer;
      for (const at of ['/v1/certificates', '/v1/batches/abc']) {
        const { status, body } = await agent.ask({ path: at });
        expect([status, body.code], at).to.deep.equal([401, 'AGENT_NOT_PAIRED']);
      }
    }
  });

  it('takes a code once', async () => {
    const code = await agent.newCode();
    const { status, body } = await agent.ask(pairing(code));
    expect(status).to.equal(200);
    expect((await agent.ask(pairing(code))).body.code).to.equal('AGENT_CODE_SPENT');
    agent.bearer = body.token;
    expect((await agent.ask(hello)).body.paired).to.equal(true);
  });

  it('lets nobody guess: five tries, then a code is of no use, even typed rightly', async () => {
    const code = await agent.newCode();
    const wrong = String((Number(code.replace(' ', '')) + 1) % 10 ** 8).padStart(8, '0');
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push((await agent.ask(pairing(wrong))).body.code);
    expect(codes).to.deep.equal([
      ...Array(4).fill('AGENT_CODE_WRONG'),
      'AGENT_CODE_SPENT',
      'AGENT_CODE_SPENT',
    ]);
    expect((await agent.ask(pairing(code))).body.code).to.equal('AGENT_CODE_SPENT');
    expect((await agent.ask(pairing(await agent.newCode()))).status).to.equal(200);
  });

  it('forgets who was paired when another page is', async () => {
    await agent.pair();
    const first = agent.bearer;
    agent.bearer = '';
    await agent.pair();
    expect(agent.bearer).to.not.equal(first);
    agent.bearer = first;
    expect((await agent.ask(hello)).body.paired).to.equal(false);
  });

  it('takes JSON of a sensible length only, by the fields that it knows', async () => {
    await agent.pair();
    const at = '/v1/batches';
    const codeOf = async (body: unknown, headers = {}) =>
      (await agent.ask({ path: at, body, headers })).body.code;
    expect(await codeOf('a=b', { 'Content-Type': 'text/plain' })).to.equal('AGENT_NOT_JSON');
    expect(await codeOf('{"a":')).to.equal('AGENT_REQUEST_WRONG');
    expect(await codeOf({ pin: '1234' })).to.equal('AGENT_REQUEST_WRONG');
    expect(await codeOf(JSON.stringify({ code: 'x'.repeat(1_100_000) }))).to.equal('AGENT_REQUEST_TOO_LONG');
    expect((await agent.ask({ path: '/v2/hello' })).body.code).to.equal('AGENT_NO_SUCH_PLACE');
    expect((await agent.ask(hello)).status).to.equal(200);
  });
});

describe('The agent is started for an office', () => {
  function started(script: string, ...args: string[]): { status: number | null; stderr: string } {
    const all = [script, ...args, '--module', '/none.so', '--port', '0'];
    return spawnSync(process.execPath, all, { cwd: ROOT, encoding: 'utf8', input: '' });
  }

  it('by https, or on this machine; not by plain HTTP, where anybody on the way could ask for signatures', () => {
    for (const origin of ['http://vanthu.example', 'https://vanthu.example/page', 'vanthu.example', 'null']) {
      const { status, stderr } = started('bin/agent.mjs', '--origin', origin);
      expect([status, /not the origin of an office/.test(stderr)], origin).to.deep.equal([2, true]);
    }
  });

  it('ends with its keyboard: then nobody is there who could agree', () => {
    const origin = ['--origin', 'http://localhost:8080'];
    expect(started('bin/agent.mjs', ...origin).status).to.equal(0);
    expect(started('bin/vanthu.mjs', 'agent', ...origin).status).to.equal(0);
  });
});
