import { hash } from 'node:crypto';
import { expect } from 'chai';
import { AGENCY, AT, change, create, type Engine, put, request, withStorage } from './harness.ts';

export function journalContract(engine: Engine): void {
  describe('the journal', () => {
    const t = withStorage(engine);
    const record = { kind: 'document', id: 'a' };

    it('an entry tells who did what, when, for whom, to which records, relying on what', async () => {
      await put(t.storage, create('n', {}, 'note'));
      await t.storage.commit({
        agency: AGENCY,
        actor: { person: 'lan', onBehalfOf: 'minh' },
        at: AT,
        action: 'document.return',
        details: { to: 'clerk', reason: 'Thiếu phụ lục' },
        writes: [create('a', { n: 1 })],
        reliesOn: [{ kind: 'note', id: 'n', version: 1 }],
      });
      const [entry] = await t.storage.journal.read({ agency: AGENCY, after: 1, limit: 5 });
      expect(entry).to.deep.include({
        agency: AGENCY,
        seq: 2,
        at: AT,
        actor: { person: 'lan', onBehalfOf: 'minh' },
        action: 'document.return',
        details: { to: 'clerk', reason: 'Thiếu phụ lục' },
        takes: {},
        reliesOn: [{ kind: 'note', id: 'n', version: 1 }],
      });
      expect(entry!.records[0]).to.deep.include({ ...record, version: 1 });
      expect(entry!.records[0]!.value).to.deep.equal({ id: 'a', agency: AGENCY, version: 1, n: 1 });
    });

    it('an entry names person and records and holds nothing else of what the caller hands over', async () => {
      const { records } = await put(t.storage, create('n', { name: 'An' }, 'note'));
      const actor = { person: 'lan', name: 'Nguyễn Thị Lan' };
      const reliesOn = [{ ...records[0]!, kind: 'note' }];
      await t.storage.commit(request([create('a')], { actor, reliesOn }));
      const [entry] = await t.storage.journal.read({ agency: AGENCY, after: 1, limit: 1 });
      expect(entry!.actor).to.deep.equal({ person: 'lan' });
      expect(entry!.reliesOn).to.deep.equal([{ kind: 'note', id: 'n', version: 1 }]);
    });

    it('entries are numbered 1, 2, 3 and each carries the hash of the one before', async () => {
      for (const id of ['a', 'b', 'c']) await put(t.storage, create(id));
      const entries = await t.storage.journal.read({ agency: AGENCY, after: 0, limit: 10 });
      expect(entries.map(({ seq }) => seq)).to.deep.equal([1, 2, 3]);
      expect(entries[0]!.previous).to.equal('0'.repeat(64));
      expect(entries[1]!.previous).to.equal(entries[0]!.hash);
      expect(entries[2]!.previous).to.equal(entries[1]!.hash);
      expect(await t.storage.journal.head(AGENCY)).to.deep.equal({
        agency: AGENCY,
        seq: 3,
        hash: entries[2]!.hash,
      });
    });

    it('a digest is salted: nobody can tell a value by trying, and equal values have different ones', async () => {
      await put(t.storage, create('a', { secret: 'yes' }), create('b', { secret: 'yes' }));
      const [entry] = await t.storage.journal.read({ agency: AGENCY, after: 0, limit: 1 });
      const digests = entry!.records.map(({ digest }) => digest);
      expect(new Set(digests).size).to.equal(2);
      const guess = JSON.stringify({ agency: AGENCY, id: 'a', secret: 'yes', version: 1 });
      expect(digests).to.not.include(hash('sha256', guess));
    });

    it('the history of one record is read forwards and backwards, in parts', async () => {
      await put(t.storage, create('a', { n: 1 }));
      for (let version = 1; version < 6; version++) {
        await put(t.storage, create(`x${version}`));
        await put(t.storage, change('a', version, { n: version + 1 }));
      }
      const seqs = async (query: object) =>
        (await t.storage.journal.read({ agency: AGENCY, after: 0, limit: 3, record, ...query })).map(
          ({ seq }) => seq,
        );
      expect(await seqs({})).to.deep.equal([1, 3, 5]);
      expect(await seqs({ after: 5 })).to.deep.equal([7, 9, 11]);
      expect(await seqs({ direction: 'desc' })).to.deep.equal([11, 9, 7]);
      expect(await seqs({ direction: 'desc', before: 7 })).to.deep.equal([5, 3, 1]);
    });

    it('a cursor keeps its place for each consumer and agency and never goes back', async () => {
      const { cursor } = t.storage;
      expect(await cursor.get('search', AGENCY)).to.equal(0);
      await cursor.advance('search', AGENCY, 5);
      await cursor.advance('search', AGENCY, 3);
      await cursor.advance('mail', AGENCY, 2);
      expect(await cursor.get('search', AGENCY)).to.equal(5);
      expect(await cursor.get('mail', AGENCY)).to.equal(2);
      expect(await cursor.get('search', 'other')).to.equal(0);
      expect(await (await t.reopen()).cursor.get('search', AGENCY)).to.equal(5);
    });

    it('a consumer that follows by its cursor sees every entry, whatever else is written', async () => {
      const seen: number[] = [];
      const writing = Promise.all(Array.from({ length: 60 }, (_, at) => put(t.storage, create(`d${at}`))));
      while (seen.length < 60) {
        const after = await t.storage.cursor.get('follower', AGENCY);
        const entries = await t.storage.journal.read({ agency: AGENCY, after, limit: 7 });
        seen.push(...entries.map(({ seq }) => seq));
        if (entries.length > 0) await t.storage.cursor.advance('follower', AGENCY, entries.at(-1)!.seq);
      }
      await writing;
      expect(seen).to.deep.equal(Array.from({ length: 60 }, (_, at) => at + 1));
    });

    it('the head is signed, kept and can be exported', async () => {
      expect(await t.storage.journal.signHead(AGENCY, AT)).to.equal(undefined);
      await put(t.storage, create('a'));
      const signed = await t.storage.journal.signHead(AGENCY, AT);
      const head = await t.storage.journal.head(AGENCY);
      expect(signed).to.deep.include({ ...head, at: AT });
      expect(await t.storage.journal.signedHeads(AGENCY)).to.deep.equal([signed]);
      expect((await t.storage.journal.verify({ heads: [signed!] })).problems).to.deep.equal([]);
    });
  });
}
