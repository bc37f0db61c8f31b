import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { countedBy } from '../../search/embedded/counting.ts';
import { IndexWriter } from '../../search/embedded/index-writer.ts';
import { IndexScan } from '../../search/embedded/scan.ts';
import type { SearchDocument } from '../../search/port.ts';

/** 900 documents on three days; every third is about land. */
const doc = (i: number): SearchDocument => ({
  agency: 'a',
  kind: 'incoming',
  id: `d${i}`,
  seq: i + 1,
  text: { abstract: i % 3 === 0 ? 'đất đai' : 'việc khác' },
  keywords: { type: i % 2 === 0 ? ['Công văn'] : ['Quyết định', 'Mật'] },
  readers: [],
  sortDate: `2026-01-0${1 + Math.floor(i / 300)}`,
});

describe('counting hits', () => {
  let folder: string;
  let writer: IndexWriter;
  let scan: IndexScan;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-counting-'));
    const path = join(folder, 'index.sqlite');
    writer = new IndexWriter(path);
    writer.put(Array.from({ length: 900 }, (_, i) => doc(i)));
    scan = new IndexScan(path);
  });
  afterEach(async () => {
    scan.close();
    writer.close();
    await rm(folder, { recursive: true, force: true });
  });

  const counted = (sure: number, lookedAt: number, cap: number) => {
    const { places, capped } = countedBy(scan, '"dat"', { sure, lookedAt, cap });
    expect([...places]).to.deep.equal(scan.newest('"dat"', places.length));
    return { count: places.length, capped };
  };

  it('is exact, however far they lie apart, up to the number that is ranked', () => {
    expect(counted(300, 1, 1000)).to.deep.equal({ count: 300, capped: false });
  });

  it('goes on among the newest documents only, and says that there are more', () => {
    expect(counted(50, 300, 1000)).to.deep.equal({ count: 100, capped: true });
    expect(counted(50, 1, 1000).count).to.be.within(51, 99);
  });

  it('is exact where nothing older matches', () => {
    writer.put(Array.from({ length: 300 }, (_, i) => ({ ...doc(i), seq: 1000, text: {} })));
    expect(counted(50, 600, 1000)).to.deep.equal({ count: 200, capped: false });
  });

  it('stops at the cap', () => {
    expect(counted(50, 900, 120)).to.deep.equal({ count: 120, capped: true });
    expect(counted(50, 900, 300)).to.deep.equal({ count: 300, capped: false });
  });

  it('counts facets as they are after documents were changed and removed', () => {
    const facets = () => scan.facets(scan.newest('"dat"', 1000), ['type', 'book']);
    expect(facets()).to.deep.equal({
      type: [
        { value: 'Công văn', count: 150 },
        { value: 'Mật', count: 150 },
        { value: 'Quyết định', count: 150 },
      ],
      book: [],
    });
    writer.put([{ ...doc(0), seq: 1000, keywords: { type: ['Quyết định'], book: ['Sổ đến'] } }]);
    writer.remove('a', [{ kind: 'incoming', id: 'd3' }], { seq: 1001 });
    expect(facets()).to.deep.equal({
      type: [
        { value: 'Quyết định', count: 150 },
        { value: 'Công văn', count: 149 },
        { value: 'Mật', count: 149 },
      ],
      book: [{ value: 'Sổ đến', count: 1 }],
    });
  });
});
