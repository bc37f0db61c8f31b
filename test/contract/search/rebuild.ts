import { expect } from 'chai';
import type { RebuildBatch, RebuildSource, SearchDocument } from '../../../search/port.ts';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

const sourceOf = (docs: readonly SearchDocument[], meanwhile?: () => Promise<void>): RebuildSource =>
  async function* (from): AsyncGenerator<RebuildBatch> {
    for (let at = Number(from ?? 0); at < docs.length; at += 2) {
      yield { docs: docs.slice(at, at + 2), at: String(at + 2) };
      await meanwhile?.();
    }
  };

export function rebuildContract(open: OpenSearch): void {
  describe('rebuilding', () => {
    const index = opened(open);
    const docs = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
      doc(id, { seq: i + 1, text: { abstract: `bản ${id}` } }),
    );

    it('holds exactly what the source gave, and the cursors stay', async () => {
      await index.search.put([doc('stale', { text: { abstract: 'bản thừa' } })], { agency: AGENCY, seq: 40 });
      await index.search.rebuild(sourceOf(docs));
      expect(await index.find('bản')).to.have.members(['a', 'b', 'c', 'd', 'e']);
      expect(await index.search.cursor(AGENCY)).to.equal(40);
      expect(await index.search.status()).to.include({ state: 'ready', documents: 5 });
    });

    it('answers from the old index until the new one is whole', async () => {
      await index.put(doc('old', { text: { abstract: 'bản đang dùng' } }));
      const seen: string[][] = [];
      const states: string[] = [];
      await index.search.rebuild(
        sourceOf(docs, async () => {
          seen.push(await index.find('bản'));
          states.push((await index.search.status()).state);
        }),
      );
      expect(new Set(seen.flat())).to.deep.equal(new Set(['old']));
      expect(new Set(states)).to.deep.equal(new Set(['rebuilding']));
    });

    it('keeps what was put and removed meanwhile, whichever the source gives', async () => {
      await index.search.rebuild(
        sourceOf(docs, async () => {
          await index.put(
            doc('b', { seq: 50, text: { abstract: 'bản b sửa' } }),
            doc('new', { seq: 51, text: { abstract: 'bản mới' } }),
          );
          await index.search.remove(AGENCY, [{ kind: 'incoming', id: 'e' }], 52, { agency: AGENCY, seq: 52 });
        }),
      );
      expect(await index.find('bản')).to.have.members(['a', 'b', 'c', 'd', 'new']);
      expect(await index.find('sửa')).to.deep.equal(['b']);
      expect(await index.search.cursor(AGENCY)).to.equal(52);
    });

    it('goes on where a rebuild was interrupted', async () => {
      const failing: RebuildSource = async function* () {
        yield { docs: docs.slice(0, 2), at: '2' };
        throw new Error('the source broke off');
      };
      await index.search.rebuild(failing).catch(() => undefined);
      expect(await index.search.status()).to.include({
        state: 'needs-rebuild',
        reason: 'REBUILD_INTERRUPTED',
      });
      await index.search.rebuild(sourceOf(docs));
      expect(await index.find('bản')).to.have.members(['a', 'b', 'c', 'd', 'e']);
      expect((await index.search.status()).state).to.equal('ready');
    });

    it('tells while it runs how many documents it has taken, and of how many', async () => {
      const seen: unknown[] = [];
      const look = async () => {
        const { state, rebuilt, expected } = await index.search.status();
        seen.push(state === 'rebuilding' && rebuilt! <= expected! && expected);
      };
      await index.search.rebuild(sourceOf(docs, look), 5);
      expect(seen).to.deep.equal([5, 5, 5]);
      expect(await index.search.status()).to.not.have.any.keys('rebuilt', 'expected');
    });

    it('joins a rebuild that already runs', async () => {
      await Promise.all([index.search.rebuild(sourceOf(docs)), index.search.rebuild(sourceOf([]))]);
      expect(await index.find('bản')).to.have.length(5);
    });
  });

  describe('closing', () => {
    it('refuses everything afterwards, and closing again is nothing', async () => {
      const search = await open();
      await search.close();
      await search.close();
      const error = await search.put([doc('a')]).catch((refusal) => refusal);
      expect(error.code).to.equal('SEARCH_CLOSED');
    });
  });
}
