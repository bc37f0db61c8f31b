/** Runs where MONGODB_URI names a server: two servers of one office, as behind a balancer. */
import { expect } from 'chai';
import { type Config, configFor } from '../../src/config.ts';
import { mongoPlace } from '../contract/storage/mongodb-place.ts';
import { wait } from '../crash/rounds.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const uri = process.env.MONGODB_URI;

if (uri) {
  describe('limits over several servers of one office', function () {
    this.timeout(180_000);
    const place = mongoPlace(uri);
    const servers: TestServer[] = [];
    const LIMIT = 60;

    before(async () => {
      const { storage } = configFor('/');
      const address = new URL(uri);
      address.pathname = `/${place.database}`;
      const config: Partial<Config> = {
        storage: { ...storage, engine: 'mongodb', uri: address.href, pool: 5 },
        trustProxy: 1,
        rateLimit: LIMIT,
      };
      servers.push(await startTestServer({ config }));
      servers.push(await startTestServer({ config }));
    });
    after(async () => {
      await Promise.all(servers.map((one) => one.close()));
      await place.remove();
    });

    const ask = async (at: number, address: string): Promise<number> => {
      const url = `${servers[at]!.url}/api/health-of-nothing`;
      const answer = await fetch(url, { headers: { 'x-forwarded-for': address } });
      await answer.text();
      return answer.status;
    };

    it('an address that has used up its requests at one finds the other closed as well', async () => {
      // A minute may end in between: then both begin anew.
      for (;;) {
        while ((await ask(0, '198.51.100.7')) !== 429);
        let others = 0;
        const began = Math.floor(Date.now() / 60_000);
        for (; (await ask(1, '198.51.100.7')) !== 429; others++) await wait(300);
        if (Math.floor(Date.now() / 60_000) !== began) continue;
        expect(others).to.be.below(LIMIT);
        break;
      }
      expect(await ask(1, '198.51.100.8')).to.equal(404);
    });

    it('an account that was guessed at too often on one is locked on the other', async () => {
      const guess = (at: number) =>
        servers[at]!.client().post('/session', { username: 'quantri', password: 'khong phai' });
      for (let times = 0; times < 5; times++) await guess(times % 2);
      for (const at of [0, 1]) {
        const { status, body } = await guess(at);
        expect(status).to.equal(429);
        expect(JSON.stringify(body)).to.contain('TOO_MANY_ATTEMPTS');
      }
    });
  });
}
