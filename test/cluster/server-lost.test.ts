/** The database goes away while people work: they are told so, and all goes on by itself when it is back. */
import { expect } from 'chai';
import type { Client } from '../support/client.ts';
import { Installation } from '../support/cluster/installation.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function namesAt(client: Client): Promise<readonly string[]> {
  const { status, body } = await client.get('/units');
  return status === 200 ? body.items.map(({ name }: { name: string }) => name) : [];
}

const unit = (at: number) => ({ name: `Phòng ${at}`, abbreviation: `P${at}`, order: at });

if (process.env.MONGODB_URI) {
  describe('A database that goes away under a running program', function () {
    this.timeout(400_000);
    let installation: Installation;
    let proxy: TcpProxy;
    let office: TestOffice;

    before(async () => {
      installation = await Installation.make();
      proxy = new TcpProxy(installation.env.MONGODB_URI!);
      const config = installation.config();
      const storage = { ...config.storage, uri: await proxy.listen() };
      office = await startTestOffice({ folder: installation.folder, config: { ...config, storage } });
    });
    after(async () => {
      proxy?.become('open');
      await office?.close();
      await proxy?.close();
      await installation.remove();
    });

    async function refused(client: Client, language: string): Promise<string> {
      const headers = { 'Accept-Language': language };
      const { status, headers: answered, body } = await client.post('/units', unit(99), { headers });
      expect(status, JSON.stringify(body)).to.equal(503);
      expect(answered.get('content-type')).to.match(/^application\/problem\+json/);
      expect(body.code).to.equal('STORAGE_UNAVAILABLE');
      expect(body).to.not.have.property('stack');
      return body.detail;
    }

    it('is told in the language of who asks, as a problem that passes; then work goes on', async () => {
      expect((await office.admin.post('/units', unit(1))).status).to.equal(201);
      proxy.become('cut');
      // What was read a moment ago may still be known.
      await until(async () => (await office.admin.get('/journal/entries')).status === 503);
      expect(await refused(office.admin, 'vi')).to.match(/^Kho dữ liệu tạm thời không dùng được/);
      expect(await refused(office.admin, 'en')).to.match(/^Storage cannot be used just now/);
      expect((await fetch(`${office.url}/healthz`)).status).to.equal(200);
      await until(async () => (await fetch(`${office.url}/readyz`)).status === 503);
      proxy.become('open');
      await until(async () => (await fetch(`${office.url}/readyz`)).status === 200);
      // Whether or not the first try is the one that is done.
      await until(async () => {
        await office.admin.post('/units', unit(2));
        return (await namesAt(office.admin)).includes('Phòng 2');
      });
      expect(await namesAt(office.admin))
        .to.include.members(['Văn phòng', 'Phòng 1'])
        .and.not.include('Phòng 99');
    });
  });
}
