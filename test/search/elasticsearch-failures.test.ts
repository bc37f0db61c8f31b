/** What the program does when the search server is away, slow, full or red: it says so at once, and nothing is lost. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Search } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { ServerForTests } from '../support/elasticsearch.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

const url = process.env.ELASTICSEARCH_URL;

function asked(search: Search, text = 'tin'): Promise<string[]> {
  const request = { agency: AGENCY, readerTokens: 'all', text } as const;
  return search.query(request).then(({ hits }) => hits.map(({ ref }) => ref.id));
}

/** What a refusal says is wrong. */
async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => ({ code: 'nothing', details: [] }),
    (refusal) => refusal,
  );
  return `${error.code} ${error.details?.[0]}`;
}

/** Tries as those do who follow the journal: again and again. */
async function inTheEnd<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await pause(100);
    }
  }
}

if (url && new URL(url).protocol === 'http:') {
  describe('Elasticsearch behind a bad line', () => {
    const server = new ServerForTests(url);
    let proxy: TcpProxy;
    let through: string;
    let search: Search;
    let name: string;
    const news = doc('a', { text: { abstract: 'tin mới' } });

    beforeEach(async () => {
      proxy = new TcpProxy(url);
      through = await proxy.listen();
      name = server.name();
      search = await server.openAs(name, { url: through, patienceMs: 3000 });
    });
    afterEach(async () => {
      proxy.become('cut');
      await search.close();
      await proxy.close();
    });
    after(() => server.clear());

    it('opens without a server, says that there is none, and works when it has come', async () => {
      proxy.become('cut');
      expect(await faultOf(asked(search))).to.equal('SEARCH_UNAVAILABLE SERVER_AWAY');
      expect(await faultOf(search.status())).to.equal('SEARCH_UNAVAILABLE SERVER_AWAY');
      expect(await faultOf(search.put([news]))).to.equal('SEARCH_UNAVAILABLE SERVER_AWAY');
      proxy.become('open');
      await inTheEnd(() => search.put([news]));
      expect(await asked(search)).to.deep.equal(['a']);
    });

    it('answers over a slow line', async () => {
      await inTheEnd(() => search.put([news]));
      proxy.latency = () => 60;
      expect(await inTheEnd(() => asked(search))).to.deep.equal(['a']);
    });

    it('says so when a server takes questions and never answers, and then at once', async () => {
      await inTheEnd(() => search.put([news]));
      proxy.become('silent');
      expect(await faultOf(asked(search))).to.equal('SEARCH_UNAVAILABLE SERVER_SLOW');
      // Only one of those who ask now finds out whether the server is back.
      const asking = proxy.taken;
      const faults = await Promise.all(Array.from({ length: 200 }, () => faultOf(asked(search))));
      expect(new Set(faults)).to.deep.equal(new Set(['SEARCH_UNAVAILABLE SERVER_SLOW']));
      expect(proxy.taken - asking).to.be.at.most(2);
      proxy.become('open');
      expect(await inTheEnd(() => asked(search))).to.deep.equal(['a']);
    });

    it('keeps no more connections and questions than it may while nobody answers', async () => {
      await inTheEnd(() => search.put([news]));
      proxy.become('silent');
      const faults = await Promise.all(Array.from({ length: 1000 }, () => faultOf(asked(search))));
      expect(new Set(faults)).to.deep.equal(new Set(['SEARCH_UNAVAILABLE SERVER_SLOW']));
      // One that was given up may still be there when the next has come.
      expect(proxy.most).to.be.at.most(2 * 32);
    });

    it('writes again what was written without an answer, to the same effect', async () => {
      await search.put([doc('b', { text: { abstract: 'tin cũ' } })], { agency: AGENCY, seq: news.seq - 1 });
      proxy.become('deaf');
      const cursor = { agency: AGENCY, seq: news.seq };
      expect(await faultOf(search.put([news], cursor))).to.equal('SEARCH_UNAVAILABLE SERVER_AWAY');
      proxy.become('open');
      expect(await inTheEnd(() => search.cursor(AGENCY))).to.be.below(news.seq);
      await inTheEnd(() => search.put([news], cursor));
      expect(await search.cursor(AGENCY)).to.equal(news.seq);
      expect((await search.status()).documents).to.equal(2);
    });

    it('goes on with the pages when a line was cut between them', async () => {
      await search.put(['a', 'b', 'c'].map((id) => doc(id, { text: { abstract: 'tin' } })));
      const request = { agency: AGENCY, readerTokens: 'all', text: 'tin', sort: 'newest', limit: 1 } as const;
      const first = await search.query(request);
      proxy.become('cut');
      proxy.become('open');
      const second = await inTheEnd(() => search.query({ ...request, after: first.next! }));
      expect([...first.hits, ...second.hits].map(({ ref }) => ref.id)).to.deep.equal(['c', 'b']);
    });

    it('closes soon though nobody answers', async () => {
      await inTheEnd(() => search.put([news]));
      proxy.become('silent');
      const hanging = faultOf(search.put([doc('b')]));
      await search.close();
      expect(await hanging).to.match(/^SEARCH_(CLOSED|UNAVAILABLE)/);
    });
  });

  describe('Elasticsearch in distress', () => {
    const server = new ServerForTests(url);
    let search: Search;
    let index: string;
    const news = doc('a', { text: { abstract: 'tin mới' } });
    const settings = (changed: object) => server.client.indices.putSettings({ index, settings: changed });

    beforeEach(async () => {
      const name = server.name();
      index = `${name}-index-000001`;
      search = await server.openAs(name);
      await search.put([news], { agency: AGENCY, seq: news.seq });
    });
    afterEach(() => search.close());
    after(() => server.clear());

    it('says that a full server takes no writes, and finds all the same', async () => {
      // What the server does by itself at the flood stage of its disk.
      await settings({ 'blocks.read_only_allow_delete': true });
      const late = doc('b', { text: { abstract: 'tin sau' } });
      expect(await faultOf(search.put([late]))).to.equal('SEARCH_UNAVAILABLE SERVER_READ_ONLY');
      expect(await asked(search)).to.deep.equal(['a']);
      await settings({ 'blocks.read_only_allow_delete': null });
      await search.put([late]);
      expect(await asked(search)).to.have.members(['a', 'b']);
    });

    it('says that the index is red, and finds again when it is not', async () => {
      await makeHomeless();
      expect(await faultOf(asked(search))).to.equal('SEARCH_UNAVAILABLE SERVER_RED');
      await settings({ 'routing.allocation.require._name': null });
      await inTheEnd(() => search.put([news]));
      expect(await asked(search)).to.deep.equal(['a']);
    });

    /** The same index anew, on servers that do not exist. */
    async function makeHomeless(): Promise<void> {
      const { [index]: made } = await server.client.indices.get({ index });
      const { analysis, sort, number_of_replicas } = made!.settings!.index!;
      await server.client.indices.delete({ index });
      await server.client.indices.create({
        index,
        aliases: made!.aliases!,
        mappings: made!.mappings!,
        settings: {
          analysis,
          sort,
          number_of_replicas,
          'routing.allocation.require._name': 'nobody',
        } as object,
        wait_for_active_shards: 0,
      });
    }

    it('begins anew by itself when somebody has removed the index', async () => {
      await server.client.indices.delete({ index });
      expect(await search.cursor(AGENCY)).to.equal(0);
      expect(await asked(search)).to.deep.equal([]);
      await search.put([news], { agency: AGENCY, seq: news.seq });
      expect(await asked(search)).to.deep.equal(['a']);
    });
  });
}
