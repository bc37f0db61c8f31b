import { expect } from 'chai';
import type { Filter, Storage } from '../../../storage/port.ts';
import { AGENCY, put, refusal, refused } from '../../contract/storage/harness.ts';
import { sharedPlace } from './shared-place.ts';
import { letter, mark, type Version, version } from './version-kinds.ts';

const uri = process.env.MONGODB_URI;
type Place = ReturnType<typeof sharedPlace>;

const start = (t: Place, { kinds, schema }: Version) => t.open(uri, kinds, schema);

async function idsOf(storage: Storage, filter: Filter): Promise<readonly string[]> {
  const { items } = await storage.find('letter', { agency: AGENCY, filter, limit: 200 });
  return items.map(({ id }) => id).sort();
}

/** Resolves when it is true; the test's own time limit ends it. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const indexNames = (t: Place) =>
  t.inside(async (db) => (await db.collection('record.letter').indexes()).map(({ name }) => name));
const rows = (t: Place, filter: object) =>
  t.inside((db) => db.collection('record.letter').countDocuments(filter));
const noProblems = async (storage: Storage) =>
  expect((await storage.journal.verify()).problems).to.deep.equal([]);

function listing(t: Place): void {
  it('write records that the lists of both show, from the moment on at which the newer one is open', async () => {
    const older = await start(t, version(0));
    await put(older, letter('a'), letter('bb', { size: 2 }));
    const newer = await start(t, version(1));
    await put(older, letter('ccc'));
    await put(newer, letter('dddd'));
    await mark(older, 'dddd', 'read');
    await mark(newer, 'a', 'read');
    expect(await idsOf(newer, { size: { gte: 2 } })).to.deep.equal(['bb', 'ccc', 'dddd']);
    expect(await idsOf(newer, { to: { has: 'p:ccc' } })).to.deep.equal(['ccc']);
    expect(await idsOf(older, { state: 'read' })).to.deep.equal(['a', 'dddd']);
    expect(await older.get('letter', AGENCY, 'dddd')).to.include({ size: 4, state: 'read', version: 2 });
    await noProblems(older);
    await noProblems(newer);
  });

  it('keep a unique key that only the newer one declares', async () => {
    const older = await start(t, version(0));
    await put(older, letter('a', { code: 'X' }));
    const newer = await start(t, version(1));
    expect(await refusal(put(older, letter('b', { code: 'X' })))).to.equal('DUPLICATE_KEY');
    const both = [older, newer].map((storage, at) => put(storage, letter(`c${at}`, { code: 'Y' })));
    const statuses = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(statuses.sort()).to.deep.equal(['fulfilled', 'rejected']);
  });
}

function writing(t: Place): void {
  it('lose no field and miss no record while both write as fast as they can', async () => {
    const older = await start(t, version(0));
    for (let at = 0; at < 20; at++) await put(older, letter(`l${at}`));
    let writing = true;
    const work = Array.from({ length: 20 }, async (_, at) => {
      for (let round = 0; writing; round++) {
        await mark(older, `l${at}`, `round${round}`);
        await put(older, letter(`l${at}-${round}`));
      }
    });
    const newer = await start(t, version(1));
    const ids = Array.from({ length: 20 }, (_, at) => `n${at}`);
    for (const id of ids) await put(newer, letter(id));
    for (const id of ids) await mark(older, id, 'read');
    writing = false;
    await Promise.all(work);
    const { value: all } = await older.count('letter', { agency: AGENCY });
    expect(await newer.count('letter', { agency: AGENCY, filter: { size: { gt: 0 } } })).to.include({
      value: all,
    });
    expect(await idsOf(newer, { to: { hasAny: ids.map((id) => `p:${id}`) } })).to.deep.equal(ids.sort());
    await noProblems(newer);
  });

  it('take away what only the older one needed as soon as it has gone, and not before', async () => {
    const older = await start(t, version(0));
    await put(older, letter('a'));
    const newer = await start(t, version(1));
    await put(newer, letter('b'));
    const ofOlder = 'agency+live+text:size+id';
    expect(await indexNames(t))
      .to.include(ofOlder)
      .and.include('agency+live+number:size+id');
    expect(await rows(t, { 'text:size': { $exists: true } })).to.equal(2);
    await older.close();
    await until(async () => !(await indexNames(t)).includes(ofOlder));
    await until(async () => (await rows(t, { 'text:size': { $exists: true } })) === 0);
    expect(await idsOf(newer, { size: { gte: 1 } })).to.deep.equal(['a', 'b']);
    await noProblems(newer);
  });
}

function changing(t: Place): void {
  it('serve kinds that only the newer one has', async () => {
    const older = await start(t, version(1));
    const newer = await start(t, version(2));
    await put(newer, { kind: 'stamp', id: 's', expectedVersion: 0, value: { on: '2026-03-02' } });
    await put(older, letter('a'));
    const { items } = await newer.find('stamp', { agency: AGENCY, filter: { on: '2026-03-02' } });
    expect(items.map(({ id }) => id)).to.deep.equal(['s']);
    expect(await idsOf(older, { state: 'new' })).to.deep.equal(['a']);
    await noProblems(older);
  });

  it('may be gone back from: the older one starts again beside the newer', async () => {
    const first = await start(t, version(0));
    const newer = await start(t, version(1));
    await first.close();
    await put(newer, letter('a'));
    const again = await start(t, version(0));
    await put(again, letter('b'));
    expect(await idsOf(again, { state: 'new' })).to.deep.equal(['a', 'b']);
    expect(await idsOf(newer, { size: 1 })).to.deep.equal(['a', 'b']);
    await noProblems(again);
  });
}

function beyond(t: Place): void {
  it('are refused as the second next while one runs, with the versions, and work once it has stopped', async () => {
    const running = await start(t, version(0));
    await put(running, letter('a'));
    const { about, message } = await refused(start(t, version(2)));
    expect(about).to.include({ reason: 'schema', problem: 'beside', program: 9, running: 7, needed: 8 });
    expect(message).to.include('go through the versions one by one, or stop all older programs first');
    await mark(running, 'a', 'still works');
    await running.close();
    const newer = await start(t, version(2));
    expect(await idsOf(newer, { size: 1 })).to.deep.equal(['a']);
    expect((await refused(start(t, version(0)))).about).to.include({ problem: 'outdated', needed: 8 });
  });

  it('wait beside an older one that may have died until that is sure, and then do without it', async () => {
    const dead = await start(t, version(0));
    await dead.close();
    await t.inside((db) =>
      db
        .collection('member')
        .insertOne({ _id: 'dead', version: 7, declares: 'x', knows: [], beat: 5 } as never),
    );
    const newer = await start(t, version(2));
    expect(await t.inside((db) => db.collection('member').countDocuments())).to.equal(1);
    await newer.ready();
  });
}

function sleeping(t: Place): void {
  it('write nothing and are not ready when two versions have gone by while they slept', async () => {
    const sleeper = await start(t, version(0));
    await put(sleeper, letter('a'));
    // What others do when they have seen it stand still for long enough.
    await t.inside((db) => db.collection('member').deleteMany({}));
    const newer = await start(t, version(2));
    await until(() =>
      sleeper.ready().then(
        () => false,
        () => true,
      ),
    );
    const { about } = await refused(sleeper.ready());
    expect(about).to.include({ reason: 'schema', problem: 'outdated', program: 7, records: 9 });
    expect((await refused(put(sleeper, letter('b')))).about).to.include({ reason: 'schema' });
    const held = { space: 'lease', key: 'k', value: {}, now: 0 };
    expect((await refused(sleeper.state.put(held))).about).to.include({ reason: 'schema' });
    await put(newer, letter('b'));
    await newer.ready();
  });

  it('come back by themselves when they were only taken for dead', async () => {
    const sleeper = await start(t, version(0));
    await t.inside((db) => db.collection('member').deleteMany({}));
    const newer = await start(t, version(1));
    await until(() => t.inside(async (db) => (await db.collection('member').countDocuments()) === 2));
    await until(() =>
      sleeper.ready().then(
        () => true,
        () => false,
      ),
    );
    await put(sleeper, letter('a'));
    expect(await idsOf(newer, { size: 1 })).to.deep.equal(['a']);
    await noProblems(newer);
  });
}

if (uri) {
  describe('two versions of the program on one MongoDB', () => {
    const t = sharedPlace(uri);
    listing(t);
    writing(t);
    changing(t);
    beyond(t);
    sleeping(t);
  });
}
