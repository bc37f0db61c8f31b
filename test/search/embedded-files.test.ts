import { mkdtemp, open, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { openSearch } from '../../search/open.ts';
import type { RebuildSource, Search, SearchDocument } from '../../search/port.ts';

const doc = (id: string, seq: number): SearchDocument => ({
  agency: 'a',
  kind: 'incoming',
  id,
  seq,
  text: { abstract: `văn bản ${id}`, body: 'nội dung dài '.repeat(200) },
  readers: [],
  sortDate: '2026-01-05',
});

describe('the files of the embedded index', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-files-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const start = (): Promise<Search> => openSearch({ engine: 'embedded', folder });
  const find = async (search: Search, text: string) =>
    (await search.query({ agency: 'a', readerTokens: 'all', text })).hits.map((hit) => hit.ref.id);
  const indexFile = async () =>
    join(folder, (await readdir(folder)).find((name) => name.startsWith('index-'))!);

  async function filled(): Promise<void> {
    const search = await start();
    await search.put(
      Array.from({ length: 50 }, (_, i) => doc(`d${i}`, i + 1)),
      { agency: 'a', seq: 50 },
    );
    await search.close();
  }

  it('keep what was put, with the cursor, until the next start', async () => {
    await filled();
    const search = await start();
    expect(await find(search, 'd7')).to.deep.equal(['d7']);
    expect(await search.cursor('a')).to.equal(50);
    await search.close();
  });

  const harms: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'cut short': (path) => truncate(path, 9000),
    emptied: (path) => truncate(path, 0),
    'overwritten with something else': (path) => writeFile(path, 'không phải cơ sở dữ liệu '.repeat(1000)),
    removed: (path) => rm(path),
  };
  for (const [harm, inflict] of Object.entries(harms)) {
    it(`are set aside when the index was ${harm}, and the status asks for a rebuild`, async () => {
      await filled();
      await inflict(await indexFile());
      const search = await start();
      expect(await search.status()).to.include({
        state: 'needs-rebuild',
        reason: 'INDEX_DAMAGED',
        documents: 0,
      });
      expect(await find(search, 'd7')).to.deep.equal([]);
      await search.rebuild(async function* () {
        yield { docs: [doc('d7', 60)], at: 'end' };
      });
      expect(await find(search, 'd7')).to.deep.equal(['d7']);
      expect((await search.status()).state).to.equal('ready');
      await search.close();
    });
  }

  it('are made anew when an older version of the program wrote them', async () => {
    await filled();
    const file = new DatabaseSync(await indexFile());
    file.exec('PRAGMA user_version = 1');
    file.close();
    const search = await start();
    expect(await search.status()).to.include({
      state: 'needs-rebuild',
      reason: 'INDEX_OUTDATED',
      documents: 0,
    });
    await search.close();
  });

  it('are set aside when the damage shows only while it serves', async () => {
    await filled();
    const path = await indexFile();
    const search = await start();
    await scribbleAfterHeader(path);
    for (let tries = 0; tries < 5; tries++) await find(search, `d${tries}`).catch(() => undefined);
    await search.put([doc('new', 70)]).catch(() => undefined);
    expect(await search.status()).to.include({ state: 'needs-rebuild', reason: 'INDEX_DAMAGED' });
    await search.put([doc('newer', 71)]);
    expect(await find(search, 'newer')).to.deep.equal(['newer']);
    await search.close();
  });

  it('let a rebuild go on after a restart where it was interrupted', async () => {
    await filled();
    const asked: (string | null)[] = [];
    const source = (breaksOff: boolean): RebuildSource =>
      async function* (from) {
        asked.push(from);
        if (from === null)
          yield { docs: Array.from({ length: 2000 }, (_, i) => doc(`r${i}`, 60)), at: 'half' };
        if (breaksOff) throw new Error('stopped');
        yield { docs: [doc('last', 60)], at: 'end' };
      };
    const first = await start();
    await first.rebuild(source(true)).catch(() => undefined);
    await first.close();
    const second = await start();
    expect(await second.status()).to.include({
      state: 'needs-rebuild',
      reason: 'REBUILD_INTERRUPTED',
      documents: 50,
    });
    await second.put([doc('meanwhile', 80)]);
    await second.rebuild(source(false));
    expect(asked).to.deep.equal([null, 'half']);
    expect(await find(second, 'last')).to.deep.equal(['last']);
    expect(await find(second, 'meanwhile')).to.deep.equal(['meanwhile']);
    expect((await second.status()).documents).to.equal(2002);
    await second.close();
    expect((await readdir(folder)).filter((name) => name.endsWith('.sqlite'))).to.have.length(1);
  });
});

/** Overwrites every page but the first, as a failing disk might. */
async function scribbleAfterHeader(path: string): Promise<void> {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size - 8192, 0x5a), 0, size - 8192, 8192);
  await file.close();
}
