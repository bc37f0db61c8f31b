/** A full disk as Elasticsearch itself takes it: beyond the last of its watermarks it closes every index to writing. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Search } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { ServerForTests } from '../support/elasticsearch.ts';
import { canStartServers, type OwnServer, ownElasticsearch } from '../support/own-servers.ts';

const FULL = '1000000gb';

if (process.env.ELASTICSEARCH_URL && canStartServers) {
  describe('Elasticsearch on a disk that is full (all that is free lies below its watermark)', function () {
    this.timeout(300_000);
    let own: OwnServer;
    let server: ServerForTests;
    let search: Search;
    before(async () => {
      own = await ownElasticsearch();
      server = new ServerForTests(own.url);
      search = await server.open();
    });
    after(async () => {
      await search?.close();
      await server?.clear();
      await own?.remove();
    });

    const leaves = (free: string | null) => {
      const [to, is] = ['cluster.routing.allocation.disk.watermark', free];
      const watermarks = { [`${to}.low`]: is, [`${to}.high`]: is, [`${to}.flood_stage`]: is };
      const isLimited = free === null ? null : true;
      return server.client.cluster.putSettings({
        persistent: {
          ...watermarks,
          'cluster.routing.allocation.disk.threshold_enabled': isLimited,
          'cluster.info.update.interval': free === null ? null : '10s',
        },
      });
    };
    /** A server that is busy with other things may need more than one question. */
    const found = async (): Promise<string[]> => {
      for (;;) {
        try {
          const { hits } = await search.query({ agency: AGENCY, readerTokens: 'all', text: 'tin' });
          return hits.map(({ ref }) => ref.id).sort();
        } catch (error) {
          expect((error as { details: string[] }).details[0]).to.equal('SERVER_SLOW');
        }
      }
    };
    /** The first seconds of a watermark are not yet noticed by the server. */
    async function untilPut(seq: number, wanted: string): Promise<void> {
      const one = { ...doc(`d${seq}`, { text: { abstract: 'tin' } }), seq };
      for (;;) {
        const told = await search.put([one], { agency: AGENCY, seq }).then(
          () => 'written',
          (error) => `${error.code} ${error.details?.[0]}`,
        );
        if (told === wanted) return;
        expect(told).to.be.oneOf([
          'written',
          'SEARCH_UNAVAILABLE SERVER_READ_ONLY',
          'SEARCH_UNAVAILABLE SERVER_SLOW',
        ]);
        await pause(200);
      }
    }

    it('takes no writes and says so, finds what it has, and goes on by itself when there is room', async () => {
      await untilPut(1, 'written');
      await leaves(FULL);
      await untilPut(2, 'SEARCH_UNAVAILABLE SERVER_READ_ONLY');
      const before = await search.cursor(AGENCY);
      const seen = await found();
      expect(seen).to.include('d1');
      await untilPut(3, 'SEARCH_UNAVAILABLE SERVER_READ_ONLY');
      expect(await search.cursor(AGENCY)).to.equal(before);
      expect(await found()).to.deep.equal(seen);
      await leaves('1b');
      await untilPut(3, 'written');
      expect(await search.cursor(AGENCY)).to.equal(3);
      expect(await found())
        .to.include('d1')
        .and.include('d3');
    });
  });
}
