/** Runs where MONGODB_URI names a server: two servers of one office, as behind a balancer. */
import { expect } from 'chai';
import { wait } from '../crash/rounds.ts';
import { Installation } from '../support/cluster/installation.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const LIMIT = 60;

if (process.env.MONGODB_URI) {
  describe('requests of one address to several servers of one office', function () {
    this.timeout(180_000);
    let installation: Installation;
    const servers: TestServer[] = [];

    before(async () => {
      installation = await Installation.make();
      const config = installation.config({ trustProxy: 1, rateLimit: LIMIT });
      for (let at = 0; at < 2; at++) {
        servers.push(await startTestServer({ folder: installation.folder, config }));
      }
    });
    after(async () => {
      await Promise.all(servers.map((one) => one.close()));
      await installation.remove();
    });

    const ask = async (at: number, address: string): Promise<number> => {
      const url = `${servers[at]!.url}/api/nothing`;
      const answer = await fetch(url, { headers: { 'x-forwarded-for': address } });
      await answer.text();
      return answer.status;
    };

    it('that have used up its limit at one find the other closed as well', async () => {
      // A minute may end in between: then both begin anew.
      for (;;) {
        while ((await ask(0, '198.51.100.7')) !== 429);
        const began = Math.floor(Date.now() / 60_000);
        let others = 0;
        for (; (await ask(1, '198.51.100.7')) !== 429; others++) await wait(300);
        if (Math.floor(Date.now() / 60_000) !== began) continue;
        expect(others).to.be.below(LIMIT);
        break;
      }
      expect(await ask(1, '198.51.100.8')).to.equal(404);
    });
  });
}
