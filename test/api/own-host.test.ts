import { request } from 'node:http';
import { expect } from 'chai';
import { isOwnHost, type OwnNames } from '../../src/http/own-host.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Seen {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** `fetch` lets nobody choose the Host header. */
function asked(server: TestServer, path: string, host: string): Promise<Seen> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, headers: { Host: host, 'Accept-Language': 'en' } },
      (res) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => {
          const type = res.headers['content-type'] ?? '';
          resolve({ status: res.statusCode ?? 0, type, body: Buffer.concat(parts).toString() });
        });
      },
    );
    sent.once('error', reject);
    sent.end();
  });
}

const LOOPBACK: OwnNames = { loopback: true, publicUrl: '', machine: ['may-chu', '127.0.0.1'] };
const OFFICE: OwnNames = { loopback: false, publicUrl: '', machine: ['may-chu.ubnd.example', '0.0.0.0'] };
const PUBLIC: OwnNames = { ...OFFICE, publicUrl: 'https://vanthu.example:8443' };

function sorted(names: OwnNames, hosts: readonly string[]): { taken: string[]; refused: string[] } {
  const own = (host: string) => isOwnHost(host, names);
  return { taken: hosts.filter(own), refused: hosts.filter((host) => !own(host)) };
}

const ALWAYS = [
  'localhost',
  'LOCALHOST:80',
  'localhost.:1',
  '127.0.0.1:8080',
  '127.0.0.2',
  '[::1]:8080',
  '[::1]',
];
const NEVER = [
  '',
  'evil.example',
  'evil.example:8080',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil.example@localhost',
  'localhost@evil.example',
  'vanthu.example.evil.example',
  '127.0.0.1:8080.evil.example',
  '127.evil.example',
];

describe('Names under which the program answers', () => {
  it('are those of this machine alone where it listens on loopback', () => {
    const others = ['192.168.1.5', 'may-chu', 'may-chu.local', '[fe80::1]'];
    expect(sorted(LOOPBACK, [...ALWAYS, ...NEVER, ...others])).to.deep.equal({
      taken: ALWAYS,
      refused: [...NEVER, ...others],
    });
    expect(isOwnHost('vanthu.example', { ...LOOPBACK, publicUrl: 'https://vanthu.example' })).to.equal(true);
  });

  it('are any address and the names of the machine in an office without PUBLIC_URL', () => {
    const taken = [
      '192.168.1.5:8080',
      '[fe80::1]:80',
      'may-chu:8080',
      'MAY-CHU.local',
      'may-chu.ubnd.example',
      'van_thu',
    ];
    const refused = ['khac.local', 'khac.ubnd.example'];
    expect(sorted(OFFICE, [...ALWAYS, ...taken, ...NEVER, ...refused])).to.deep.equal({
      taken: [...ALWAYS, ...taken],
      refused: [...NEVER, ...refused],
    });
  });

  it('are the public one and any address where PUBLIC_URL is set', () => {
    const taken = ['vanthu.example', 'vanthu.example:443', 'VANTHU.example.', '10.0.0.4:8080'];
    const refused = ['may-chu', 'may-chu.local', 'a.vanthu.example'];
    expect(sorted(PUBLIC, [...ALWAYS, ...taken, ...NEVER, ...refused])).to.deep.equal({
      taken: [...ALWAYS, ...taken],
      refused: [...NEVER, ...refused],
    });
  });

  describe('in the running program', () => {
    let server: TestServer;
    before(async () => {
      server = await startTestServer();
    });
    after(() => server.close());

    it('are asked of every address: pages, operations, files and live events', async () => {
      for (const path of [
        '/',
        '/setup?token=x',
        '/api/session',
        '/api/openapi.json',
        '/api/events',
        '/api/no',
      ]) {
        const { status, type, body } = await asked(server, path, 'evil.example:8080');
        expect([path, status]).to.deep.equal([path, 403]);
        expect(type).to.contain('application/problem+json');
        const problem = JSON.parse(body);
        expect(problem.code).to.equal('HOST_NOT_ALLOWED');
        expect(problem.detail).to.contain('evil.example:8080').and.to.contain('PUBLIC_URL');
      }
      expect((await asked(server, '/api/session', 'localhost:1')).status).to.equal(200);
    });

    it('are not asked of those who look whether it lives', async () => {
      expect((await asked(server, '/healthz', 'backend')).status).to.equal(200);
    });

    it('cannot be forged by a header that a page may set', async () => {
      const { hostname, port } = new URL(server.url);
      const status = await new Promise((resolve, reject) => {
        const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'localhost' };
        request({ hostname, port, path: '/api/session', headers }, (res) => resolve(res.resume().statusCode))
          .once('error', reject)
          .end();
      });
      expect(status).to.equal(403);
    });
  });
});
