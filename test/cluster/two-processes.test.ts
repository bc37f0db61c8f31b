/** What people do at one process holds at every other: each browser here speaks to whichever it likes. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import type { Client } from '../support/client.ts';
import { Installation } from '../support/cluster/installation.ts';
import { PASSWORD, startTestOffice, type TestOffice } from '../support/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { Stream } from '../support/stream.ts';

const USERNAME = 'chuyenvien';

/** Resolves when it holds; the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}

if (process.env.MONGODB_URI) {
  describe('What is done at one process', function () {
    this.timeout(400_000);
    let installation: Installation;
    let one: TestOffice;
    let other: TestServer;
    const streams: Stream[] = [];

    before(async () => {
      installation = await Installation.make();
      const config = installation.config();
      const dead = path.join(installation.folder, 'process-9', 'tmp');
      await mkdir(dead, { recursive: true });
      await writeFile(path.join(dead, 'half-an-upload'), 'half');
      one = await startTestOffice({ folder: installation.folder, config });
      other = await startTestServer({ folder: installation.folder, config });
    });
    after(async () => {
      for (const stream of streams) stream.close();
      await other?.close();
      await one?.close();
      await installation.remove();
    });

    it('is signed in at every other, until the sign-out at either', async () => {
      const clerk = await one.person('vanthu', ['clerk']);
      const there = clerk.at(other.url);
      expect((await there.get('/incoming')).status).to.equal(200);
      expect((await there.delete('/session')).status).to.equal(204);
      await until(async () => (await clerk.get('/incoming')).status === 401);
    });

    it('tells live pages of every process, each change once and in order', async () => {
      const here = await Stream.open(one.admin);
      const there = await Stream.open(one.admin.at(other.url));
      streams.push(here, there);
      const seen: string[] = [];
      for (let at = 1; at <= 6; at++) {
        const by = at % 2 ? one.admin : one.admin.at(other.url);
        const unit = { name: `Phòng ${at}`, abbreviation: `P${at}`, order: at };
        seen.push((await by.post('/units', unit)).body.id);
      }
      for (const stream of [here, there]) {
        for (const id of seen) expect(await stream.says(`"id":"${id}"`)).to.equal(true);
        const told = [...stream.text.matchAll(/"kind":"unit","id":"([^"]+)"/g)].map(([, id]) => id);
        expect(told).to.deep.equal(seen);
      }
    });

    it('gives a right at every other within moments, and takes it away', async () => {
      const officer = await one.person(USERNAME, ['officer']);
      const there = officer.at(other.url);
      expect((await there.get('/accounts')).status).to.equal(403);
      await giveRoles(one.admin, officer, ['officer', 'administrator']);
      await until(async () => (await there.get('/accounts')).status === 200);
      await giveRoles(one.admin.at(other.url), officer, ['officer']);
      await until(async () => (await officer.get('/accounts')).status === 403);
      expect((await one.admin.post(`/accounts/${officer.id}/disable`)).status).to.equal(204);
      await until(async () => (await there.get('/units')).status === 401);
      expect((await other.client().signIn(USERNAME, PASSWORD)).status).to.equal(401);
    });

    it('counts wrong passwords for all of them', async () => {
      await one.person('quenmatkhau', ['officer']);
      const statuses: number[] = [];
      for (let at = 0; at < 8; at++) {
        const client = (at % 2 ? one : other).client();
        statuses.push((await client.signIn('quenmatkhau', 'sai')).status);
      }
      expect(statuses.slice(0, 5)).to.deep.equal([401, 401, 401, 401, 401]);
      expect(statuses.at(-1)).to.equal(429);
    });

    it('is uploaded there and registered here', async () => {
      const clerk = await one.person('vanthu2', ['clerk']);
      const there = clerk.at(other.url);
      const content = Buffer.from('%PDF-1.4\n%%EOF\n');
      const uploaded = await there.upload('/files', { name: 'cong-van.pdf', content });
      expect(uploaded.status, JSON.stringify(uploaded.body)).to.equal(201);
      const read = await clerk.get(`/files/${uploaded.body.id}`);
      expect(read.status, JSON.stringify(read.body)).to.equal(200);
    });

    it('uses a part of the data folder of its own, cleared of what the dead have left under way', async () => {
      expect(one.deps.config.dataDir).to.equal(path.join(installation.folder, 'process-1'));
      expect(other.deps.config.dataDir).to.equal(path.join(installation.folder, 'process-2'));
      expect(await readdir(path.join(installation.folder, 'process-9'))).to.deep.equal(['lock']);
    });
  });
}

async function giveRoles(admin: Client, { id }: { readonly id: string }, roles: readonly string[]) {
  const { items } = (await admin.get('/people')).body;
  const known = items.find((item: { id: string }) => item.id === id);
  const { id: _id, version, unitName: _unitName, headOf: _headOf, ...rest } = known;
  const { status } = await admin.put(`/people/${id}`, { ...rest, username: USERNAME, roles }, { version });
  expect(status).to.equal(200);
}
