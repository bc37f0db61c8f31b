import { expect } from 'chai';
import type { Kind, Storage } from '../../../storage/port.ts';
import {
  AGENCY,
  change,
  create,
  KINDS,
  openCounter,
  put,
  refusal,
  request,
} from '../../contract/storage/harness.ts';
import { sharedPlace } from './shared-place.ts';

const uri = process.env.MONGODB_URI;
const EACH = 40;
const LETTER: Kind = { name: 'letter', fields: { state: 'text' } };

/** Takes numbers one after another and answers them. */
async function takeNumbers(storage: Storage, name: string): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (let at = 0; at < EACH; at++) {
    const writes = ({ book }: { readonly [id: string]: number }) => [
      create(`${name}-${at}`, { book: 'x', number: book!, readers: ['p:1'] }),
    ];
    const taken = await storage.commit(request(writes, { takes: ['book'] }));
    numbers.push(taken.numbers.book!);
  }
  return numbers;
}

/** Resolves when it is true; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function registering(t: ReturnType<typeof sharedPlace>): void {
  it('that open an empty database at the same moment all find it ready', async () => {
    const storages = await Promise.all([t.open(), t.open(), t.open()]);
    await Promise.all(storages.map((storage, at) => put(storage, create(`d${at}`))));
    expect((await storages[0]!.journal.head(AGENCY))!.seq).to.equal(3);
  });

  it('get numbers from one book without gap or double, and all of them come to their turn', async () => {
    const storages = await Promise.all([t.open(), t.open(), t.open()]);
    await openCounter(storages[0]!, 'book');
    const clients = [0, 1, 2, 3, 4, 5].map((at) => takeNumbers(storages[at % 3]!, `c${at}`));
    const numbers = (await Promise.all(clients)).flat().sort((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: 6 * EACH }, (_, at) => at + 1));
    expect((await storages[1]!.journal.verify()).problems).to.deep.equal([]);
  });

  it('cannot both change one version of a record, nor both have one unique key', async () => {
    const [one, other] = [await t.open(), await t.open()];
    await put(one, create('a', { n: 0 }));
    for (let version = 1; version <= 10; version++) {
      const tries = [one, other].map((storage, by) => put(storage, change('a', version, { by })));
      const verdicts = await Promise.allSettled(tries);
      expect(verdicts.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    }
    const keys = [one, other].map((storage, at) => put(storage, create(`k${at}`, { book: 'x', number: 1 })));
    const statuses = (await Promise.allSettled(keys)).map(({ status }) => status);
    expect(statuses.sort()).to.deep.equal(['fulfilled', 'rejected']);
  });
}

function hearing(t: ReturnType<typeof sharedPlace>): void {
  it('read at once what another has committed, and are not refused for what they know no longer holds', async () => {
    const [one, other] = [await t.open(), await t.open()];
    for (let version = 1; version <= 10; version++) {
      const { seq } = await put(one, version === 1 ? create('a') : change('a', version - 1, { version }));
      expect(await other.get('document', AGENCY, 'a')).to.include({ version });
      expect(await other.get('document', AGENCY, 'a', { atLeast: seq })).to.include({ version });
      expect(await refusal(put(other, change('a', 99, {})))).to.equal('VERSION_CONFLICT');
    }
    await put(other, change('a', 10, null));
    await put(one, create('a'));
  });

  it('hear of the commits of others in order, each once', async () => {
    const [one, other] = [await t.open(), await t.open()];
    await put(one, create('before'));
    const heard: number[] = [];
    other.journal.onCommit(({ seq }) => heard.push(seq));
    await put(other, create('own'));
    for (let at = 0; at < 5; at++) await put(one, create(`d${at}`));
    await until(() => heard.at(-1) === 7);
    expect(heard).to.deep.equal([2, 3, 4, 5, 6, 7]);
  });

  it('finish what a process that died between journal and records has left', async () => {
    const [one, other] = [await t.open(), await t.open()];
    await put(one, create('a', { state: 'new' }));
    await one.close();
    await unapply(t, 'document');
    const found = await other.get('document', AGENCY, 'a', { atLeast: 1 });
    expect(found).to.include({ state: 'new', version: 1 });
    expect((await other.journal.verify()).problems).to.deep.equal([]);
  });
}

/** As if the writers had died directly after their groups were inserted. */
const unapply = (t: ReturnType<typeof sharedPlace>, kind: string) =>
  t.inside(async (db) => {
    await db.collection(`record.${kind}`).deleteMany({});
    await db.collection('applied').updateMany({}, { $set: { seq: 0, hash: '0'.repeat(64) } });
  });

function upgrading(t: ReturnType<typeof sharedPlace>): void {
  it('finish also what a newer program wrote, of kinds that they do not know', async () => {
    const older = await t.open();
    const newer = await t.open(uri, [...KINDS, LETTER]);
    await put(newer, create('a', { state: 'new' }, 'letter'));
    await newer.close();
    await unapply(t, 'letter');
    await put(older, create('d'));
    const again = await t.open(uri, [...KINDS, LETTER]);
    const { items } = await again.find('letter', { agency: AGENCY, filter: { state: 'new' } });
    expect(items.map(({ id }) => id)).to.deep.equal(['a']);
    expect((await again.journal.verify()).problems).to.deep.equal([]);
  });
}

function sharing(t: ReturnType<typeof sharedPlace>): void {
  it('keep one file when they put the same content at the same moment', async () => {
    const storages = await Promise.all([t.open(), t.open(), t.open()]);
    const content = Buffer.alloc(600_000, 'tệp');
    const infos = await Promise.all(
      storages.flatMap(({ blobs }) => [blobs.put(content), blobs.put(content)]),
    );
    expect(new Set(infos.map(({ sha256 }) => sha256)).size).to.equal(1);
    const [files, chunks, uploads] = await t.inside((db) =>
      Promise.all(
        ['file.files', 'file.chunks', 'upload'].map((name) => db.collection(name).countDocuments()),
      ),
    );
    expect({ files, chunks, uploads }).to.deep.equal({ files: 1, chunks: 3, uploads: 0 });
  });

  it('sign heads with one key, and each knows those of the other', async () => {
    const [one, other] = [await t.open(), await t.open()];
    await put(one, create('a'));
    const signed = await one.journal.signHead(AGENCY, '2026-03-02T01:02:03.000Z');
    expect(await other.journal.signedHeads(AGENCY)).to.deep.equal([signed]);
    const again = await other.journal.signHead(AGENCY, '2026-03-03T01:02:03.000Z');
    expect(again!.publicKey).to.equal(signed!.publicKey);
  });

  it('sweep what an upload that died has left, and nothing that is named or still young', async () => {
    const one = await t.open();
    const { sha256 } = await one.blobs.put(Buffer.from('named'));
    await t.inside(async (db) => {
      const file = (await db.collection('blob').findOne({ _id: sha256 as never }))!.file;
      const old = new Date('2020-01-01');
      await db.collection('upload').insertMany([{ _id: file, at: old }, { at: old }, { at: new Date() }]);
    });
    await one.close();
    const other = await t.open();
    expect(await other.blobs.check(sha256)).to.equal('ok');
    expect(await t.inside((db) => db.collection('upload').countDocuments())).to.equal(1);
  });
}

if (uri) {
  describe('several processes on one MongoDB', () => {
    const t = sharedPlace(uri);
    registering(t);
    hearing(t);
    sharing(t);
    upgrading(t);
  });
}
