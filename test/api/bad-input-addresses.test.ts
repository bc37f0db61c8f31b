import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import express from 'express';
import pino from 'pino';
import { failureHandler } from '../../src/http/failure.ts';
import type { Edge } from '../../src/http/request.ts';
import { messages } from '../../src/services.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const SECRET = 'nobody outside may read this';

describe('Addresses that lead elsewhere', () => {
  let folder: string;
  let server: TestServer;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-addresses-'));
    const web = path.join(folder, 'web');
    await mkdir(path.join(web, 'assets'), { recursive: true });
    await writeFile(path.join(web, 'index.html'), '<!doctype html><div id="root"></div>');
    await writeFile(path.join(web, 'assets/a.js'), '1');
    await writeFile(path.join(folder, 'secret.txt'), SECRET);
    server = await startTestServer({ webDir: web });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** As it stands, not tidied on the way. */
  function get(address: string): Promise<{ status: number; type: string; text: string }> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path: address }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        const type = answer.headers['content-type'] ?? '';
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, type, text }));
      });
      asked.on('error', reject).end();
    });
  }

  for (const address of [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '//../secret.txt',
    '/assets//..//..//secret.txt',
    '/secret.txt%00.js',
    '/.env',
    '/assets/',
    '/api/../secret.txt',
    '/api/files/..%2f..%2fsecret.txt/content',
    '/%ff%fe',
    '/%',
  ]) {
    it(`${address} shows nothing that is not of the interface`, async () => {
      const { status, type, text } = await get(address);
      expect(text).to.not.include(SECRET);
      expect(status, text).to.be.oneOf([200, 400, 401, 404]);
      // Any address without an extension is a page of the interface, which itself says that there is none.
      if (status === 200) expect(text).to.include('id="root"');
      else expect(type).to.match(/^application\/problem\+json/);
    });
  }

  it('a head that is no HTTP is refused, and the next one is answered', async () => {
    const { hostname, port } = new URL(server.url);
    for (const head of [
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    ]) {
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), hostname, () => socket.write(head));
        socket.on('data', (part) => {
          text += part.toString('latin1');
        });
        socket.on('close', () => resolve(text)).on('error', () => undefined);
      });
      expect(answer).to.match(/^HTTP\/1\.1 4\d\d /);
    }
    expect((await get('/healthz')).status).to.equal(200);
  });
});

describe('What nobody expected', () => {
  it('is told to the outside by the id of the request alone, and to the log in full', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const app = express();
    app.use((_req, res, next) => {
      res.locals.requestId = 'request-0815';
      next();
    });
    app.get('/', () => {
      throw new TypeError(`cannot read ${SECRET}`);
    });
    app.use(failureHandler({ catalogue: messages, log } as Edge));
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const { port } = server.address() as { port: number };
      const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'Accept-Language': 'en' } });
      const text = await answer.text();
      expect(answer.status).to.equal(500);
      expect(text).to.not.match(/nobody|TypeError|\.ts/);
      expect(JSON.parse(text)).to.include({ code: 'UNEXPECTED', requestId: 'request-0815' });
      expect(JSON.parse(text).detail).to.include('request-0815');
      expect(lines).to.have.length(1);
      expect(JSON.parse(lines[0]!)).to.have.nested.property('err.message', `cannot read ${SECRET}`);
    } finally {
      server.close();
    }
  });
});
