import { expect } from 'chai';
import {
  AGENCY,
  change,
  create,
  type Engine,
  openCounter,
  put,
  refusal,
  request,
  withStorage,
} from './harness.ts';

export function groupContract(engine: Engine): void {
  describe('commits that wait together', () => {
    const t = withStorage(engine);

    it('each has its own verdict: one refused commit leaves the others as they are', async () => {
      await put(t.storage, create('a'));
      const verdicts = await Promise.allSettled([
        put(t.storage, create('b')),
        put(t.storage, change('a', 5, {})),
        put(t.storage, create('c')),
      ]);
      expect(verdicts.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
      expect((await t.storage.journal.head(AGENCY))?.seq).to.equal(3);
      expect(await t.storage.getMany('document', AGENCY, ['b', 'c'])).to.have.length(2);
    });

    it('of many that expect the same version exactly one wins', async () => {
      await put(t.storage, create('a', { by: 0 }));
      const tries = Array.from({ length: 20 }, (_, by) => put(t.storage, change('a', 1, { by })));
      const verdicts = await Promise.allSettled(tries);
      expect(verdicts.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ version: 2 });
    });

    it('a commit sees those decided just before it: versions, removals, new records', async () => {
      const verdicts = await Promise.all([
        put(t.storage, create('a', { n: 1 })),
        put(t.storage, change('a', 1, { n: 2 })),
        put(t.storage, change('a', 2, null)),
        put(t.storage, create('a', { n: 4 })),
        t.storage.commit(request([create('b')], { reliesOn: [{ kind: 'document', id: 'a', version: 4 }] })),
      ]);
      expect(verdicts.map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ n: 4, version: 4 });
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('a record made and removed by commits that wait together is not there', async () => {
      await Promise.all([
        put(t.storage, create('a', { readers: ['x'] })),
        put(t.storage, change('a', 1, null)),
      ]);
      expect(await t.storage.get('document', AGENCY, 'a')).to.equal(undefined);
      const filter = { readers: { has: 'x' } };
      expect((await t.storage.find('document', { agency: AGENCY, filter })).items).to.deep.equal([]);
    });

    it('several agencies at once each get a journal without gaps', async () => {
      const agencies = ['one', 'two', 'three'];
      const commits = agencies.flatMap((agency) =>
        Array.from({ length: 20 }, (_, at) => t.storage.commit(request([create(`d${at}`)], { agency }))),
      );
      await Promise.all(commits);
      for (const agency of agencies) {
        const entries = await t.storage.journal.read({ agency, after: 0, limit: 100 });
        expect(entries.map(({ seq }) => seq)).to.deep.equal(Array.from({ length: 20 }, (_, at) => at + 1));
      }
    });

    it('whoever is told a seq reads at once what that entry wrote', async () => {
      await openCounter(t.storage, 'book');
      const one = async (id: string) => {
        const { seq } = await put(t.storage, create(id, { state: 'new' }));
        const { items } = await t.storage.find('document', { agency: AGENCY, filter: { id }, atLeast: seq });
        return items.length;
      };
      const found = await Promise.all(Array.from({ length: 50 }, (_, at) => one(`d${at}`)));
      expect(found.every((number) => number === 1)).to.equal(true);
    });

    it('a listener hears every commit in order, after it can be read', async () => {
      const heard: number[] = [];
      const stop = t.storage.journal.onCommit(({ seq }) => heard.push(seq));
      await Promise.all(Array.from({ length: 10 }, (_, at) => put(t.storage, create(`d${at}`))));
      await new Promise(setImmediate);
      expect(heard).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      stop();
      await put(t.storage, create('silent'));
      await new Promise(setImmediate);
      expect(heard).to.have.length(10);
    });

    it('a listener that fails harms neither the commit nor the other listeners', async () => {
      const heard: number[] = [];
      const warned = new Promise((resolve) => process.once('warning', resolve));
      t.storage.journal.onCommit(() => {
        throw new Error('a listener of the tests fails on purpose');
      });
      t.storage.journal.onCommit(({ seq }) => heard.push(seq));
      await put(t.storage, create('a'));
      await warned;
      expect(heard).to.deep.equal([1]);
    });

    it('a commit of wrong JSON in the middle is refused alone', async () => {
      const wrong = put(t.storage, create('bad', { n: Number.POSITIVE_INFINITY }));
      const right = put(t.storage, create('good'));
      expect(await refusal(wrong)).to.equal('TypeError');
      expect((await right).seq).to.equal(1);
    });
  });
}
