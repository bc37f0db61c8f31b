import { readdir } from 'node:fs/promises';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { startTestOffice, type TestOffice } from '../support/office.ts';

const HEAD = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';

describe('Uploads that do not arrive whole', function () {
  this.timeout(120_000);
  let office: TestOffice;
  before(async () => {
    office = await startTestOffice();
  });
  after(() => office.close());

  function begin(length: number): ClientRequest {
    return ask(`${office.url}/api/files`, {
      method: 'POST',
      headers: {
        Cookie: office.admin.cookie,
        'X-CSRF-Token': office.admin.csrf,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': length,
      },
    });
  }

  const underWay = () => readdir(path.join(office.folder, 'tmp'));

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 1000; tries++) {
      if (await holds()) return;
      await pause(20);
    }
    throw new Error('it never held');
  }

  it('leave nothing behind when the connection breaks in the middle', async () => {
    const asked = begin(10_000_000);
    asked.on('error', () => undefined);
    asked.write(HEAD);
    asked.write(Buffer.alloc(500_000, 'x'));
    await until(async () => (await underWay()).length === 1);
    asked.destroy();
    await until(async () => (await underWay()).length === 0);
    expect((await office.admin.get('/units')).status).to.equal(200);
  });

  it('leave nothing behind when many break at once, and the next one is taken in', async () => {
    const all = Array.from({ length: 20 }, () => {
      const asked = begin(5_000_000);
      asked.on('error', () => undefined);
      asked.write(HEAD);
      asked.write(Buffer.alloc(200_000, 'x'));
      return asked;
    });
    await until(async () => (await underWay()).length === all.length);
    for (const asked of all) asked.destroy();
    await until(async () => (await underWay()).length === 0);
    const content = Buffer.from('%PDF-1.4\n%%EOF\n');
    expect((await office.admin.upload('/files', { name: 'sau.pdf', content })).status).to.equal(201);
    await until(async () => (await underWay()).length === 0);
  });

  it('do not hold up the others while one is slow, and are taken in when they end well', async () => {
    const tail = '\n%%EOF\n\r\n--x--\r\n';
    const asked = begin(HEAD.length + 20 + tail.length);
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      asked.on('response', resolve).on('error', reject);
    });
    asked.write(HEAD);
    for (let drop = 0; drop < 20; drop++) {
      asked.write('x');
      // Answered while the upload is still under way.
      expect((await office.admin.get('/session')).status).to.equal(200);
      await pause(25);
    }
    asked.end(tail);
    const answer = await answered;
    answer.resume();
    expect(answer.statusCode).to.equal(201);
    await until(async () => (await underWay()).length === 0);
  });

  it('are refused before a byte of the file is written, from who is not signed in or sends no token', async () => {
    for (const headers of [{}, { Cookie: office.admin.cookie }]) {
      const asked = ask(`${office.url}/api/files`, {
        method: 'POST',
        headers: {
          ...headers,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': 9_000_000,
        },
      });
      asked.on('error', () => undefined);
      const answered = new Promise<number>((resolve) => {
        asked.on('response', (answer) => resolve(answer.statusCode ?? 0));
      });
      asked.write(HEAD);
      expect(await answered).to.be.oneOf([401, 403]);
      expect(await underWay()).to.deep.equal([]);
      asked.destroy();
    }
  });
});
