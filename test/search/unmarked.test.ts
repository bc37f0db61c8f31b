import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openSearch } from '../../search/open.ts';
import type { Search, SearchDocument } from '../../search/port.ts';

const doc = (id: string, text: SearchDocument['text']): SearchDocument => ({
  agency: 'a',
  kind: 'incoming',
  id,
  seq: 1,
  text,
  readers: [],
  sortDate: '2026-01-05',
});

describe('words typed with marks, in the embedded index', () => {
  let folder: string;
  let search: Search;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-unmarked-'));
    search = await openSearch({ engine: 'embedded', folder });
    await search.put([
      doc('typed', { abstract: 'Ông bà cùng họp', number: '15/QD-BC' }),
      doc('other', { abstract: 'Nhà ba tầng', number: '16/QD-BC' }),
      doc('plain', { abstract: 'Ong ba cung hop', issuer: 'Sở Nội vụ' }),
    ]);
  });
  after(async () => {
    await search.close();
    await rm(folder, { recursive: true, force: true });
  });

  const find = async (text: string) => {
    const { hits } = await search.query({ agency: 'a', readerTokens: 'all', text });
    return hits.map((hit) => hit.ref.id);
  };

  it('find text that was written without any marks, and no other word of a text that has them', async () => {
    expect(await find('bà')).to.have.members(['typed', 'plain']);
    expect(await find('bá')).to.deep.equal(['plain']);
  });

  it('find, typed without marks, all of them', async () => {
    expect(await find('ba')).to.have.members(['typed', 'other', 'plain']);
  });
});
