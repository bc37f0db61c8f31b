import { expect } from 'chai';
import {
  AGENCY,
  change,
  create,
  type Engine,
  put,
  refusal,
  refused,
  request,
  withStorage,
} from './harness.ts';

const LONG = 'x'.repeat(950_000);

export function commitContract(engine: Engine): void {
  describe('commits and records', () => {
    const t = withStorage(engine);

    it('a record is stored with id, agency and version 1, and read back as plain JSON', async () => {
      const value = {
        text: 'Đăng ký văn bản đến',
        list: [1, null, { deep: true }],
        gone: undefined,
        version: 77,
      };
      const { seq, records } = await put(t.storage, create('a', value));
      const stored = { text: value.text, list: value.list, id: 'a', agency: AGENCY, version: 1 };
      expect(seq).to.equal(1);
      expect(records).to.deep.equal([stored]);
      expect(await t.storage.get('document', AGENCY, 'a')).to.deep.equal(stored);
    });

    it('what is not there is undefined', async () => {
      expect(await t.storage.get('document', AGENCY, 'nobody')).to.equal(undefined);
    });

    it('a change needs the version that is there and gives the next', async () => {
      await put(t.storage, create('a', { n: 1 }));
      await put(t.storage, change('a', 1, { n: 2 }));
      const { code, about } = await refused(put(t.storage, change('a', 1, { n: 3 })));
      expect(code).to.equal('VERSION_CONFLICT');
      expect(about).to.include({ kind: 'document', id: 'a', expected: 1, actual: 2 });
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ n: 2, version: 2 });
    });

    it('a new record is refused where one is there already', async () => {
      await put(t.storage, create('a'));
      expect(await refusal(put(t.storage, create('a')))).to.equal('VERSION_CONFLICT');
    });

    it('a commit writes all of its records or none', async () => {
      await put(t.storage, create('a', { n: 1 }));
      const code = await refusal(put(t.storage, create('b'), change('a', 9, { n: 2 })));
      expect(code).to.equal('VERSION_CONFLICT');
      expect(await t.storage.get('document', AGENCY, 'b')).to.equal(undefined);
      expect((await t.storage.journal.head(AGENCY))?.seq).to.equal(1);
    });

    it('a commit is refused when a record it relied on has changed, or has come where none was', async () => {
      await put(t.storage, create('a'), create('n', {}, 'note'));
      await put(t.storage, change('n', 1, {}, 'note'));
      const relying = (version: number, id: string) =>
        t.storage.commit(request([create('b')], { reliesOn: [{ kind: 'note', id, version }] }));
      expect(await refusal(relying(1, 'n'))).to.equal('VERSION_CONFLICT');
      expect(await refusal(relying(0, 'n'))).to.equal('VERSION_CONFLICT');
      await relying(0, 'absent');
      expect(await t.storage.get('document', AGENCY, 'b')).to.include({ version: 1 });
    });

    it('a removed record is gone from reads, keeps its history, and goes on counting when made again', async () => {
      await put(t.storage, create('a', { n: 1 }));
      const { records } = await put(t.storage, change('a', 1, null));
      expect(records).to.deep.equal([null]);
      expect(await t.storage.get('document', AGENCY, 'a')).to.equal(undefined);
      expect((await t.storage.find('document', { agency: AGENCY })).items).to.deep.equal([]);
      expect(await refusal(put(t.storage, change('a', 2, {})))).to.equal('VERSION_CONFLICT');
      await put(t.storage, create('a', { n: 3 }));
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ n: 3, version: 3 });
      const history = await t.storage.journal.read({
        agency: AGENCY,
        after: 0,
        limit: 10,
        record: { kind: 'document', id: 'a' },
      });
      expect(history.map(({ records: [one] }) => [one!.version, one!.removed ?? false])).to.deep.equal([
        [1, false],
        [2, true],
        [3, false],
      ]);
    });

    it('agencies are apart: same ids, own journals, own numbers', async () => {
      await put(t.storage, create('a', { of: 'ward' }));
      await t.storage.commit(request([create('a', { of: 'other' })], { agency: 'other' }));
      expect(await t.storage.get('document', 'other', 'a')).to.include({ of: 'other', version: 1 });
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ of: 'ward' });
      expect((await t.storage.find('document', { agency: 'other' })).items).to.have.length(1);
      expect(await t.storage.journal.agencies()).to.have.members(['ward', 'other']);
      expect((await t.storage.journal.head('other'))?.seq).to.equal(1);
    });

    it('getMany gives the present ones of the ids, each once', async () => {
      await put(t.storage, create('a'), create('b'), create('c'));
      const found = await t.storage.getMany('document', AGENCY, ['c', 'nobody', 'a', 'a']);
      expect(found.map(({ id }) => id)).to.have.members(['a', 'c']);
    });

    it('atLeast names an entry that the reader must see; one that was never written is refused', async () => {
      const { seq } = await put(t.storage, create('a'));
      expect(await t.storage.get('document', AGENCY, 'a', { atLeast: seq })).to.include({ id: 'a' });
      expect(await refusal(t.storage.get('document', AGENCY, 'a', { atLeast: seq + 1 }))).to.equal(
        'NOT_FOUND',
      );
    });

    it('all of it is there after closing and opening again', async () => {
      await put(t.storage, create('a', { n: 1 }), create('n', { document: 'a' }, 'note'));
      await put(t.storage, change('a', 1, { n: 2 }));
      const storage = await t.reopen();
      expect(await storage.get('document', AGENCY, 'a')).to.include({ n: 2, version: 2 });
      const { items } = await storage.find('note', { agency: AGENCY, filter: { document: 'a' } });
      expect(items).to.have.length(1);
      const { seq } = await put(storage, create('b'));
      expect(seq).to.equal(3);
    });

    it('what the function throws is the verdict, and nothing is taken or written', async () => {
      const mine = new Error('mine');
      const failing = t.storage.commit(
        request(() => {
          throw mine;
        }),
      );
      expect(await failing.catch((error: unknown) => error)).to.equal(mine);
      expect(await t.storage.journal.head(AGENCY)).to.equal(undefined);
    });

    it('the caller may change its objects afterwards without changing what is stored', async () => {
      const value = { list: [1] };
      const { records } = await put(t.storage, create('a', value));
      value.list.push(2);
      expect(records[0]).to.deep.include({ list: [1] });
      expect(await t.storage.get('document', AGENCY, 'a')).to.deep.include({ list: [1] });
    });

    const wrong: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a kind that is not declared', () => put(t.storage, create('a', {}, 'stranger'))],
      ['a record written twice in one commit', () => put(t.storage, create('a'), create('a'))],
      ['a value that is no plain object', () => put(t.storage, create('a', [1]))],
      ['a number that JSON does not know', () => put(t.storage, create('a', { n: Number.NaN }))],
      ['half a character', () => put(t.storage, create('a', { text: '\ud800' }))],
      ['a record as large as a file', () => put(t.storage, create('a', { text: 'x'.repeat(2_000_000) }))],
      [
        'records that are together as large as a film',
        () => put(t.storage, ...Array.from({ length: 9 }, (_, at) => create(`a${at}`, { text: LONG }))),
      ],
      ['an empty id', () => put(t.storage, create(''))],
      [
        'a time that is no instant in UTC',
        () => t.storage.commit(request([create('a')], { at: '2026-03-02' })),
      ],
      [
        'a filter on a field that is not declared',
        () => t.storage.find('document', { agency: AGENCY, filter: { text: 'x' } }),
      ],
      [
        'a sort on keywords',
        () => t.storage.find('document', { agency: AGENCY, sort: { field: 'tags', direction: 'asc' } }),
      ],
      [
        'a number compared with a text',
        () => t.storage.find('document', { agency: AGENCY, filter: { number: '1' } }),
      ],
      ['a page of nothing', () => t.storage.find('document', { agency: AGENCY, limit: 0 })],
    ];
    for (const [what, call] of wrong) {
      it(`is a mistake of the program and changes nothing: ${what}`, async () => {
        expect(await refusal(call())).to.equal('TypeError');
        expect(await t.storage.journal.head(AGENCY)).to.equal(undefined);
      });
    }
  });
}
