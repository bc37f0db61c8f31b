import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openSearch } from '../../../search/open.ts';
import type { RebuildBatch } from '../../../search/port.ts';
import { configFor } from '../../../src/config.ts';
import { openConfined } from '../../../src/kernel/confined.ts';
import type { Context } from '../../../src/kernel/context.ts';
import { openLog } from '../../../src/kernel/log.ts';
import { allKinds } from '../../../src/kinds.ts';
import type { FindingQuery } from '../../../src/modules/finding/index.ts';
import { buildServices } from '../../../src/services.ts';
import { openStorage } from '../../../storage/open.ts';
import { type IncomingOffice, registerLetter, startIncomingOffice } from '../../api/incoming-cases.ts';

const QUERY: FindingQuery = { q: 'tượng đài', sort: 'relevance', limit: 20 };

/** The stores of a folder and what is built on them; nobody follows the journal. */
async function unfollowed(folder: string) {
  const config = configFor(folder);
  const storage = await openStorage({ engine: 'embedded', folder, kinds: allKinds });
  const search = await openSearch({ engine: 'embedded', folder: join(folder, 'search') });
  const confined = openConfined({ size: 1 });
  const log = openLog(config.logLevel);
  const deps = { storage, search, confined, config, log, clock: () => new Date() };
  const close = async () => {
    await Promise.all([confined.close(), search.close()]);
    await storage.close();
  };
  return { search, storage, services: buildServices(deps), close };
}

function readerOf({ agency, clerk }: { agency: string; clerk: { id: string } }): Context {
  const roles = ['clerk'] as const;
  const actor = { agency, person: clerk.id, name: '', unit: '', roles, clearance: 'none' as const };
  const now = new Date().toISOString();
  return { actor, now, today: now.slice(0, 10), requestId: 'test', newId: () => 'unused' };
}

describe('an answer of an index that is not whole', () => {
  let folder: string;
  let office: IncomingOffice;
  let later = 0;
  beforeEach(async () => {
    later = 0;
    // Time stands still but for what a test lets pass.
    const start = Date.now();
    folder = await mkdtemp(join(tmpdir(), 'whole-'));
    office = await startIncomingOffice({ folder, clock: () => new Date(start + later) });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const asked = async (path: string) => (await office.clerk.get(path)).body;

  it('says how far the index has come when it is more than a moment behind the journal', async () => {
    const { id } = await registerLetter(office, { abstract: 'V/v kiểm kê tượng đài' });
    await office.consumers.settled();
    const whole = await asked('/search?q=tuong%20dai');
    expect(whole.items.map((one: { id: string }) => one.id)).to.deep.equal([id]);
    expect(whole.index).to.include({ complete: true, state: 'ready' });
    await office.consumers.stop();
    await registerLetter(office, { abstract: 'V/v tu bổ tượng đài' });
    expect((await asked('/search?q=tuong%20dai')).index.complete).to.equal(true);
    later = 10_000;
    for (const path of ['/search?q=tuong%20dai', '/search/suggest?q=tuong']) {
      const { index } = await asked(path);
      expect(index).to.include({ complete: false, state: 'catching-up' });
      expect(index.of - index.done).to.be.above(0);
    }
    await office.close();
  });

  it('says so while a damaged index is made anew, and no more when that is done', async () => {
    await registerLetter(office, { abstract: 'V/v kiểm kê tượng đài' });
    await office.consumers.settled();
    const agency = (await asked('/agency')).id;
    await office.close();
    const [name] = (await readdir(join(folder, 'search'))).filter((file) => file.endsWith('.sqlite'));
    await truncate(join(folder, 'search', name!), 5000);
    const { search, storage, services, close } = await unfollowed(folder);
    const context = readerOf({ agency, clerk: office.clerk });
    const answered = async () => services.finding.search(context, QUERY);
    expect((await answered()).index).to.include({ complete: false, state: 'needs-rebuild' });
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* slowly(): AsyncGenerator<RebuildBatch> {
      yield { docs: [], at: 'begun' };
      await gate;
    }
    const begun = search.rebuild(slowly, 1);
    const during = await answered();
    expect(during.items).to.deep.equal([]);
    expect(during.index).to.include({ complete: false, state: 'rebuilding', of: 1 });
    goOn();
    await begun;
    const entries = await storage.journal.read({ agency, after: 0, limit: 200 });
    await services.findingIndex.followMany(agency, entries, { need: () => undefined });
    const after = await answered();
    expect(after.items).to.have.length(1);
    expect(after.index).to.include({ complete: true, state: 'ready' });
    await close();
  });

  it('is whole while the index is made anew beside one that is whole', async () => {
    await registerLetter(office, { abstract: 'V/v kiểm kê tượng đài' });
    await office.consumers.settled();
    const rebuilding = office.services.findingIndex.rebuild();
    const { items, index } = await asked('/search?q=tuong%20dai');
    expect(items).to.have.length(1);
    expect(index.complete).to.equal(true);
    await rebuilding;
    await office.close();
  });
});
