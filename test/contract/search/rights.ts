import { expect } from 'chai';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function rightsContract(open: OpenSearch): void {
  describe('rights', () => {
    const index = opened(open);
    beforeEach(() =>
      index.put(
        doc('one', { text: { abstract: 'họp báo' }, readers: ['u:1', 'r:clerk'], keywords: { type: ['A'] } }),
        doc('two', { text: { abstract: 'họp báo' }, readers: ['u:2', 'r:clerk'], keywords: { type: ['B'] } }),
        doc('none', { text: { abstract: 'họp báo' }, readers: [], keywords: { type: ['C'] } }),
        doc('foreign', { agency: 'another', text: { abstract: 'họp báo' }, readers: ['u:1', 'r:clerk'] }),
      ),
    );

    it('finds what any of the reader’s tokens opens, and nothing else', async () => {
      expect(await index.find('họp', { readerTokens: ['u:1'] })).to.deep.equal(['one']);
      expect(await index.find('họp', { readerTokens: ['u:1', 'u:2'] })).to.have.members(['one', 'two']);
      expect(await index.find('họp', { readerTokens: ['r:clerk', 'u:9'] })).to.have.members(['one', 'two']);
    });

    it('finds nothing for a reader without tokens', async () => {
      expect(await index.find('họp', { readerTokens: [] })).to.deep.equal([]);
      expect(await index.find('', { readerTokens: [] })).to.deep.equal([]);
    });

    it('finds for a reader of all whatever is the agency’s, and nothing of another', async () => {
      expect(await index.find('họp')).to.have.members(['one', 'two', 'none']);
      expect(await index.find('họp', { agency: 'another' })).to.deep.equal(['foreign']);
    });

    it('compares tokens exactly: case, marks and length', async () => {
      await index.put(doc('exact', { text: { abstract: 'riêng' }, readers: ['p:Ab'] }));
      for (const token of ['p:ab', 'p:AB', 'p:A', 'p:Abc', 'p:Ạb']) {
        expect(await index.find('riêng', { readerTokens: [token] }), token).to.deep.equal([]);
      }
      expect(await index.find('riêng', { readerTokens: ['p:Ab'] })).to.deep.equal(['exact']);
    });

    it('cannot be widened by what is typed', async () => {
      const readerTokens = ['u:1'];
      for (const text of ['họp OR báo', '" OR "họp', 'readers:r:clerk', '-xyz', '@r', 'họp) OR (báo']) {
        const found = await index.find(text, { readerTokens });
        expect(
          found.filter((id) => id !== 'one'),
          text,
        ).to.deep.equal([]);
      }
    });

    it('counts and suggests only what the reader may see', async () => {
      const request = { agency: AGENCY, readerTokens: ['u:1'], text: 'họp', facets: ['type'] };
      const answer = await index.search.query(request);
      expect(answer.total).to.deep.equal({ value: 1, capped: false });
      expect(answer.facets.type).to.deep.equal([{ value: 'A', count: 1 }]);
      const suggested = await index.search.suggest({ agency: AGENCY, readerTokens: ['u:2'], text: 'hop b' });
      expect(suggested.map((suggestion) => suggestion.ref.id)).to.deep.equal(['two']);
    });
  });
}
