import { expect } from 'chai';
import type { SearchRequest } from '../../../search/port.ts';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, type Opened, opened } from './support.ts';

export function listContract(open: OpenSearch): void {
  describe('pages', () => {
    const index = opened(open);

    it('gives the newest first when asked, by the day to sort by and then by arrival', async () => {
      await index.put(
        doc('b', { text: { abstract: 'tin tin tin' }, sortDate: '2026-01-02' }),
        doc('a', { text: { abstract: 'tin' }, sortDate: '2026-01-03' }),
        doc('c', { text: { abstract: 'tin' }, sortDate: '1999-12-31' }),
      );
      expect(await index.find('tin', { sort: 'newest' })).to.deep.equal(['a', 'b', 'c']);
    });

    for (const sort of ['relevance', 'newest'] as const) {
      it(`goes through all hits page by page without gaps or doubles (${sort})`, async () => {
        const ids = Array.from({ length: 53 }, (_, i) => `d${i}`);
        await index.put(
          ...ids.map((id, i) => doc(id, { text: { abstract: `báo cáo ${'tháng '.repeat(i % 5)}` } })),
        );
        expect((await allPages(index, { text: 'báo cáo', sort, limit: 10 })).sort()).to.deep.equal(
          ids.sort(),
        );
      });
    }

    it('keeps pages right while newer documents come in', async () => {
      await index.put(...['a', 'b', 'c', 'd'].map((id) => doc(id, { text: { abstract: 'tin' } })));
      const request = { agency: AGENCY, readerTokens: 'all', text: 'tin', sort: 'newest', limit: 2 } as const;
      const first = await index.search.query(request);
      await index.put(doc('newer', { text: { abstract: 'tin' }, sortDate: '2026-12-31' }));
      const second = await index.search.query({ ...request, after: first.next! });
      const seen = [...first.hits, ...second.hits].map((hit) => hit.ref.id);
      expect(seen).to.deep.equal(['d', 'c', 'b', 'a']);
    });

    it('begins at the first page when a cursor is none', async () => {
      await index.put(doc('a', { text: { abstract: 'tin' } }));
      expect(await index.find('tin', { after: 'x' })).to.deep.equal(['a']);
    });

    it('finds everything when nothing is asked', async () => {
      await index.put(doc('a'), doc('b'));
      expect(await index.find('  ')).to.have.members(['a', 'b']);
    });

    it('refuses limits out of bounds', async () => {
      const error = await index.find('a', { limit: 101 }).catch((refusal) => refusal);
      expect(error.code).to.equal('INVALID_ARGUMENT');
    });
  });

  facetContract(open);
}

async function allPages(
  index: Opened,
  asked: Pick<SearchRequest, 'text' | 'sort' | 'limit'>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await index.search.query({
      agency: AGENCY,
      readerTokens: 'all',
      ...asked,
      ...(after !== undefined && { after }),
    });
    ids.push(...page.hits.map((hit) => hit.ref.id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}

function facetContract(open: OpenSearch): void {
  describe('filters, facets and totals', () => {
    const index = opened(open);
    beforeEach(() =>
      index.put(
        doc('a', {
          text: { body: 'đất đai' },
          keywords: { type: ['Quyết định'], unit: ['Địa chính', 'Văn phòng'] },
        }),
        doc('b', { text: { body: 'đất đai' }, keywords: { type: ['Công văn'], unit: ['Văn phòng'] } }),
        doc('c', { kind: 'outgoing', text: { body: 'đất đai' }, keywords: { type: ['Công văn'] } }),
        doc('d', { text: { body: 'việc khác' }, keywords: { type: ['Công văn'] } }),
      ),
    );

    it('wants one of the values of each filter; the kind is a filter too', async () => {
      expect(await index.find('đất', { filters: { type: ['Công văn'] } })).to.have.members(['b', 'c']);
      expect(
        await index.find('đất', { filters: { type: ['Công văn', 'Quyết định'], kind: ['incoming'] } }),
      ).to.have.members(['a', 'b']);
      expect(await index.find('đất', { filters: { type: [] } })).to.deep.equal([]);
    });

    it('counts the values of keyword fields over all hits, the commonest first', async () => {
      const request = {
        agency: AGENCY,
        readerTokens: 'all',
        text: 'dat dai',
        limit: 1,
        facets: ['type', 'unit', 'kind', 'book'],
      } as const;
      const { facets, total } = await index.search.query(request);
      expect(total).to.deep.equal({ value: 3, capped: false });
      expect(facets.type).to.deep.equal([
        { value: 'Công văn', count: 2 },
        { value: 'Quyết định', count: 1 },
      ]);
      expect(facets.unit).to.deep.equal([
        { value: 'Văn phòng', count: 2 },
        { value: 'Địa chính', count: 1 },
      ]);
      expect(facets.kind).to.deep.equal([
        { value: 'incoming', count: 2 },
        { value: 'outgoing', count: 1 },
      ]);
      expect(facets.book).to.deep.equal([]);
    });

    it('stops counting at ten thousand and says so', async function () {
      this.timeout(120_000);
      for (let from = 0; from < 10_050; from += 1005) {
        await index.put(
          ...Array.from({ length: 1005 }, (_, i) => doc(`n${from + i}`, { text: { abstract: 'nhiều' } })),
        );
      }
      const { total } = await index.search.query({ agency: AGENCY, readerTokens: 'all', text: 'nhiều' });
      expect(total).to.deep.equal({ value: 10_000, capped: true });
    });
  });
}
