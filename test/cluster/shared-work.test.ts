/** Runs where MONGODB_URI names a server; the index is shared where ELASTICSEARCH_URL names one, else each server has its own. */
import { expect } from 'chai';
import { letter } from '../api/incoming-cases.ts';
import { until } from '../background/ground.ts';
import { Client } from '../support/client.ts';
import { Installation } from '../support/cluster/installation.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

if (process.env.MONGODB_URI) {
  describe('what the servers of one office do by themselves', function () {
    this.timeout(300_000);
    let installation: Installation;
    let one: TestOffice;
    let other: TestServer;
    let clerk: Client;
    let there: Client;

    before(async () => {
      installation = await Installation.make({ search: true });
      // No day ends while it runs.
      const clock = () => new Date('2026-03-02T03:00:00Z');
      const options = { folder: installation.folder, config: installation.config(), clock };
      one = await startTestOffice(options);
      other = await startTestServer(options);
      clerk = await one.person('vanthu', ['clerk']);
      there = Object.assign(new Client(other.url), { cookie: clerk.cookie, csrf: clerk.csrf });
    });
    after(async () => {
      await one?.close();
      await other?.close();
      await installation.remove();
    });

    const register = async (by: Client, word: string): Promise<string> => {
      const { status, body } = await by.post('/incoming', letter({ abstract: `V/v ${word}` }));
      expect(status, JSON.stringify(body)).to.equal(201);
      return body.id;
    };
    const finds = async (by: Client, word: string, id: string): Promise<boolean> => {
      const { body } = await by.get(`/search?q=${word}`);
      return body.items?.some((hit: { id: string }) => hit.id === id) ?? false;
    };

    it('bring what is registered at either into the index of both', async () => {
      const [here, away] = [await register(clerk, 'dichuyen'), await register(there, 'trolai')];
      for (const by of [clerk, there]) {
        await until(() => finds(by, 'dichuyen', here));
        await until(() => finds(by, 'trolai', away));
      }
    });

    it('sign the head of a day once', async () => {
      const { storage } = other.deps;
      const [agency] = (await storage.journal.agencies()).filter((name) => name !== 'installation');
      await until(async () => (await storage.journal.signedHeads(agency!)).length > 0);
      await register(clerk, 'motlan');
      await register(there, 'hailan');
      expect(await storage.journal.signedHeads(agency!)).to.have.length(1);
    });

    it('is gone on with by the one that stays', async () => {
      await one.close();
      const id = await register(there, 'conlai');
      await until(() => finds(there, 'conlai', id));
      await other.consumers.settled();
    });
  });
}
