import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { type App, buildApp } from '../../src/app.ts';
import { Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { startTestServer } from '../support/server.ts';
import { Stream } from '../support/stream.ts';

interface Ready {
  readonly status: number;
  readonly body: unknown;
  readonly connection: string | null;
}

async function ready(url: string): Promise<Ready> {
  const answer = await fetch(`${url}/readyz`);
  return { status: answer.status, body: await answer.json(), connection: answer.headers.get('connection') };
}

const probes = async ({ deps }: TestOffice): Promise<number> =>
  (await deps.storage.state.get('readiness', 'probe', 0))?.version ?? 0;

describe('A process behind a balancer', () => {
  let office: TestOffice;
  let app: App;
  let server: Server;
  let url: string;

  beforeEach(async () => {
    office = await startTestOffice();
    // The same program on a port of the test, which goes through the steps of a stop one by one.
    app = buildApp(office.deps, office.services, '');
    server = createServer(app.express).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await office.close();
  });

  function admin(): Client {
    const client = new Client(url);
    Object.assign(client, { cookie: office.admin.cookie, csrf: office.admin.csrf });
    return client;
  }

  it('is not ready once it is told to stop, and serves on until the port closes', async () => {
    expect(await ready(url)).to.deep.include({ status: 200, connection: 'keep-alive' });
    const page = await Stream.open(admin());
    app.announceStop();
    const { status, body, connection } = await ready(url);
    expect(status).to.equal(503);
    expect(body).to.deep.equal({ status: 'stopping', records: 'ok', index: 'ok' });
    expect(connection).to.equal('close');
    const unit = { name: 'Phòng sau cùng', abbreviation: 'PSC', order: 1 };
    expect((await admin().post('/units', unit)).status).to.equal(201);
    expect(await page.says('directory.add-unit')).to.equal(true);
    page.close();
  });

  it('tells live pages when to come back, and sends those away that come too late', async () => {
    const page = await Stream.open(admin());
    expect(await page.says(/^id: \d+$/m)).to.equal(true);
    app.stop();
    expect(await page.over).to.equal('ended');
    expect(page.text).to.match(/retry: \d+\n\n$/);
    const late = await Stream.open(admin());
    expect(await late.over).to.equal('ended');
    expect(late.text).to.match(/retry: \d+\n\n$/);
  });

  it('knows where each page has come to, so that it goes on from there on any process', async () => {
    const page = await Stream.open(admin());
    expect(await page.says(/^id: \d+$/m)).to.equal(true);
    const told = page.told.at(-1)!;
    page.close();
    const unit = { name: 'Phòng trong lúc vắng', abbreviation: 'PLV', order: 1 };
    await office.admin.post('/units', unit);
    const again = await Stream.open(office.admin, told);
    expect(await again.says('directory.add-unit')).to.equal(true);
    expect(again.told[0]).to.equal(told + 1);
    const ahead = await Stream.open(office.admin, told + 1000);
    expect(await ahead.says('event: reload')).to.equal(true);
    for (const one of [again, ahead]) one.close();
  });

  it('is not ready when records cannot be read or written, and says why', async () => {
    await office.deps.storage.close();
    const { status, body } = await ready(url);
    expect(status).to.equal(503);
    expect(body).to.deep.include({ status: 'failed', records: 'failed', reason: 'CLOSED' });
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
  });

  it('is ready while only search is away, and says that', async () => {
    await office.deps.search.close();
    expect(await ready(url)).to.deep.include({
      status: 200,
      body: { status: 'ready', records: 'ok', index: 'failed' },
    });
  });

  it('looks once a second at most, however often it is asked', async () => {
    await ready(url);
    const [before, began] = [await probes(office), performance.now()];
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 20 }, () => ready(url)));
    }
    const seconds = (performance.now() - began) / 1000;
    expect((await probes(office)) - before).to.be.at.most(1 + seconds);
  });
});

describe('A server that drains', () => {
  it('goes on serving for as long as it was set, and then ends', async () => {
    const server = await startTestServer({ config: { drainSeconds: 3 } });
    const began = performance.now();
    const closing = server.close();
    expect((await ready(server.url)).body).to.include({ status: 'stopping' });
    expect((await fetch(`${server.url}/api/session`)).status).to.equal(200);
    await closing;
    expect(performance.now() - began).to.be.at.least(2_990);
    const refused = await fetch(`${server.url}/healthz`).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });
});
