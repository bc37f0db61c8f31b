/** Indices that are built while others serve, by one process or two, by this program or an older or newer one. */
import { expect } from 'chai';
import type { RebuildSource, Search, SearchDocument } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { BusyProxy } from '../support/busy-proxy.ts';
import { ServerForTests } from '../support/elasticsearch.ts';

const url = process.env.ELASTICSEARCH_URL;

const BATCH = 300;
const DOCS = Array.from({ length: 1000 }, (_, i) => doc(`d${i}`, { seq: 1, text: { abstract: `tin ${i}` } }));

/** All documents, in batches; `look` sees where each batch begins, and may break it off. */
function sourceOf(
  docs: readonly SearchDocument[],
  look?: (at: number) => void | Promise<void>,
): RebuildSource {
  return async function* (from) {
    for (let at = Number(from ?? 0); at < docs.length; at += BATCH) {
      await look?.(at);
      yield { docs: docs.slice(at, at + BATCH), at: String(at + BATCH) };
    }
  };
}

async function asked(search: Search, text = 'tin'): Promise<{ ids: string[]; total: number }> {
  const { hits, total } = await search.query({ agency: AGENCY, readerTokens: 'all', text });
  return { ids: hits.map(({ ref }) => ref.id), total: total.value };
}

const refusalOf = (work: Promise<unknown>): Promise<{ code: string; details: string[] }> =>
  work.then(
    () => ({ code: 'none', details: [] }),
    (refusal) => refusal,
  );

if (url) {
  describe('an index on Elasticsearch that is made anew', () => {
    const server = new ServerForTests(url);
    const opened: Search[] = [];
    let name: string;
    const open = async (through?: string): Promise<Search> => {
      const search = await server.openAs(name, through === undefined ? {} : { url: through });
      opened.push(search);
      return search;
    };

    beforeEach(() => {
      name = server.name();
    });
    afterEach(async () => {
      for (const search of opened.splice(0)) await search.close();
    });
    after(() => server.clear());

    it('goes on in another process where the first one broke off', async () => {
      const broken = sourceOf(DOCS, (at) => {
        if (at === 900) throw new Error('the process has died');
      });
      expect((await refusalOf((await open()).rebuild(broken))).code).to.not.equal('none');
      const other = await open();
      expect(await other.status()).to.include({
        state: 'needs-rebuild',
        reason: 'REBUILD_INTERRUPTED',
        rebuilt: 600,
      });
      const seen: number[] = [];
      await other.rebuild(sourceOf(DOCS, (at) => void seen.push(at)));
      expect(seen).to.deep.equal([600, 900]);
      expect(await other.status()).to.include({ state: 'ready', documents: 1000 });
    });

    it('is reached by what another process writes meanwhile', async () => {
      const [builder, writer] = [await open(), await open()];
      await writer.put([doc('old', { seq: 5, text: { abstract: 'tin' } })], { agency: AGENCY, seq: 5 });
      const source = sourceOf(DOCS.slice(0, 3), async () => {
        expect((await writer.status()).state).to.equal('rebuilding');
        await writer.put([doc('new', { seq: 6, text: { abstract: 'tin' } })], { agency: AGENCY, seq: 6 });
        await writer.remove(AGENCY, [{ kind: 'incoming', id: 'd0' }], 7, { agency: AGENCY, seq: 7 });
      });
      await builder.rebuild(source);
      for (const search of [builder, writer]) {
        expect((await asked(search)).ids).to.have.members(['d1', 'd2', 'new']);
        expect(await search.cursor(AGENCY)).to.equal(7);
      }
      await writer.put([doc('after', { seq: 8, text: { abstract: 'tin' } })]);
      expect((await asked(builder)).total).to.equal(4);
    });

    it('is given up by a process that another one has overtaken', async () => {
      const [slow, quick] = [await open(), await open()];
      let overtaken: Promise<void> | undefined;
      const source = sourceOf(DOCS, async (at) => {
        if (at === 900) overtaken ??= quick.rebuild(sourceOf(DOCS));
        await overtaken;
      });
      const refusal = await refusalOf(slow.rebuild(source));
      expect(refusal.code).to.equal('SEARCH_UNAVAILABLE');
      expect(await slow.status()).to.include({ state: 'ready', documents: 1000 });
    });

    /** As if the index that serves had been made by another version of the program. */
    async function madeBy(layout: number): Promise<void> {
      const index = `${name}-index-000001`;
      await server.client.indices.updateAliases({
        actions: [
          { remove: { index, alias: `${name}-write-1` } },
          { add: { index, alias: `${name}-write-${layout}` } },
        ],
      });
      await server.client.indices.putMapping({ index, _meta: { layout: String(layout) } });
    }

    it('is made by itself from an older one, which answers until then', async () => {
      await (await open()).put([doc('old', { seq: 5, text: { abstract: 'tin' } })], {
        agency: AGENCY,
        seq: 5,
      });
      await madeBy(0);
      const search = await open();
      expect(await search.status()).to.include({ state: 'needs-rebuild', reason: 'INDEX_OUTDATED' });
      expect(await search.cursor(AGENCY)).to.equal(0);
      await search.put([doc('new', { seq: 6, text: { abstract: 'tin' } })], { agency: AGENCY, seq: 6 });
      expect((await asked(search)).ids).to.deep.equal(['old']);
      await search.rebuild(sourceOf(DOCS.slice(0, 2)));
      expect((await asked(search)).ids).to.have.members(['d0', 'd1', 'new']);
      expect(await search.cursor(AGENCY)).to.equal(6);
      expect(await search.status()).to.include({ state: 'ready', documents: 3 });
    });

    it('is not written to by an older program, which goes on to find', async () => {
      await (await open()).put([doc('a', { seq: 5, text: { abstract: 'tin' } })]);
      await madeBy(2);
      const search = await open();
      const refusal = await refusalOf(search.put([doc('b', { text: { abstract: 'tin' } })]));
      expect(refusal).to.deep.include({ code: 'SEARCH_UNAVAILABLE', details: ['INDEX_NEWER'] });
      expect((await asked(search)).ids).to.deep.equal(['a']);
    });

    it('takes what a busy server has refused, whole or by item, once it can', async () => {
      const proxy = new BusyProxy(url);
      try {
        const search = await open(await proxy.listen());
        await search.put([doc('first')]);
        [proxy.refuse, proxy.halve, proxy.bulks] = [1, 2, 0];
        await search.put(DOCS.slice(0, 9));
        // Refused whole; 9 items, 4 of them refused; 4 items, 2 of them refused; 2 items.
        expect(proxy.bulks).to.equal(4);
        expect((await asked(search)).total).to.equal(9);
        proxy.refuse = 100;
        const cursor = { agency: AGENCY, seq: 3 };
        const refusal = await refusalOf(search.put([doc('late')], cursor));
        expect(refusal).to.deep.include({ code: 'SEARCH_UNAVAILABLE' });
        expect(refusal.details[0]).to.equal('SERVER_BUSY');
        expect(await search.cursor(AGENCY)).to.equal(0);
      } finally {
        await proxy.close();
      }
    });
  });
}
