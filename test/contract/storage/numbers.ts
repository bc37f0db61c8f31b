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

export function numberContract(engine: Engine): void {
  describe('numbers taken from counters', () => {
    const t = withStorage(engine);

    it('the first number is the one after the last of the counter, and the entry names it', async () => {
      await openCounter(t.storage, 'book', 40);
      const { numbers, seq } = await t.storage.commit(
        request((taken) => [create('a', { number: taken.book })], { takes: ['book'] }),
      );
      expect(numbers).to.deep.equal({ book: 41 });
      expect(await t.storage.get('document', AGENCY, 'a')).to.include({ number: 41 });
      expect(await t.storage.get('counter', AGENCY, 'book')).to.include({ last: 41, version: 2 });
      const [entry] = await t.storage.journal.read({ agency: AGENCY, after: seq - 1, limit: 1 });
      expect(entry!.takes).to.deep.equal({ book: 41 });
    });

    it('one commit may take from several counters', async () => {
      await openCounter(t.storage, 'in', 5);
      await openCounter(t.storage, 'out', 7);
      const { numbers } = await t.storage.commit(request([], { takes: ['in', 'out'] }));
      expect(numbers).to.deep.equal({ in: 6, out: 8 });
    });

    it('a counter that is not there is refused', async () => {
      expect(await refusal(t.storage.commit(request([], { takes: ['nowhere'] })))).to.equal('NOT_FOUND');
    });

    it('a refused commit takes nothing', async () => {
      await openCounter(t.storage, 'book');
      const verdicts = await Promise.allSettled([
        t.storage.commit(request(({ book }) => [create(`d${book}`)], { takes: ['book'] })),
        t.storage.commit(request([change('nobody', 3, {})], { takes: ['book'] })),
        t.storage.commit(request(({ book }) => [create(`d${book}`)], { takes: ['book'] })),
      ]);
      expect(verdicts.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
      expect(await t.storage.getMany('document', AGENCY, ['d1', 'd2', 'd3'])).to.have.length(2);
      expect(await t.storage.get('counter', AGENCY, 'book')).to.include({ last: 2 });
    });

    it('sixteen writers with failures among them get every number once, without a gap', async () => {
      await openCounter(t.storage, 'book');
      const got: number[] = [];
      const writer = async (name: number) => {
        for (let at = 0; at < 25; at++) {
          const fails = (name + at) % 5 === 0;
          const writes = fails ? [change('nobody', 1, {})] : [create(`w${name}-${at}`)];
          const verdict = t.storage.commit(request(writes, { takes: ['book'] }));
          await verdict.then(({ numbers }) => got.push(numbers.book!)).catch(() => undefined);
        }
      };
      await Promise.all(Array.from({ length: 16 }, (_, name) => writer(name)));
      const sorted = got.toSorted((a, b) => a - b);
      expect(sorted).to.deep.equal(Array.from({ length: 320 }, (_, at) => at + 1));
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('a counter is set by an ordinary commit with its version, for an office that starts in mid-year', async () => {
      await openCounter(t.storage, 'book');
      await t.storage.commit(request([], { takes: ['book'] }));
      await put(t.storage, { kind: 'counter', id: 'book', expectedVersion: 2, value: { last: 99 } });
      const { numbers } = await t.storage.commit(request([], { takes: ['book'] }));
      expect(numbers).to.deep.equal({ book: 100 });
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('nobody takes twice from one counter in one commit, or takes and sets it', async () => {
      await openCounter(t.storage, 'book');
      const twice = t.storage.commit(request([], { takes: ['book', 'book'] }));
      expect(await refusal(twice)).to.equal('TypeError');
      const both = [{ kind: 'counter', id: 'book', expectedVersion: 1, value: { last: 3 } }];
      expect(await refusal(t.storage.commit(request(both, { takes: ['book'] })))).to.equal('TypeError');
    });

    it('numbers go on after closing and opening again', async () => {
      await openCounter(t.storage, 'book');
      await t.storage.commit(request([], { takes: ['book'] }));
      const storage = await t.reopen();
      const { numbers } = await storage.commit(request([], { takes: ['book'] }));
      expect(numbers).to.deep.equal({ book: 2 });
    });
  });
}
