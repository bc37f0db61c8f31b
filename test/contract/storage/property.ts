import { expect } from 'chai';
import fc from 'fast-check';
import type { CommitResult, Storage, StorageError } from '../../../storage/port.ts';
import { AGENCY, change, type Engine, openCounter, request, withStorage } from './harness.ts';

interface Step {
  readonly id: string;
  readonly version: number;
  readonly key: number | null;
  readonly remove: boolean;
  readonly takes: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  version: fc.nat(4),
  key: fc.option(fc.nat(2)),
  remove: fc.boolean(),
  takes: fc.boolean(),
});

/** The promises once more, in the fewest words: a map of records, decided one step after another. */
class Model {
  readonly #present = new Map<string, { readonly version: number; readonly key: number | null }>();
  readonly #last = new Map<string, number>();
  #number = 0;

  play({ id, version, key, remove, takes }: Step): string {
    if ((this.#present.get(id)?.version ?? 0) !== version) return 'VERSION_CONFLICT';
    const others = [...this.#present].filter(([other]) => other !== id);
    if (!remove && key !== null && others.some(([, one]) => one.key === key)) return 'DUPLICATE_KEY';
    const next = (this.#last.get(id) ?? 0) + 1;
    this.#last.set(id, next);
    if (remove) this.#present.delete(id);
    else this.#present.set(id, { version: next, key });
    return takes ? `number ${++this.#number}` : 'written';
  }
}

const isPossible = ({ version, remove }: Step) => version > 0 || !remove;

function play(storage: Storage, agency: string, one: Step): Promise<string> {
  const value = one.remove ? null : { book: 'x', number: one.key };
  const writes = [change(one.id, one.version, value)];
  const told = ({ numbers }: CommitResult) => (one.takes ? `number ${numbers.book}` : 'written');
  const commit = storage.commit(request(writes, { agency, ...(one.takes ? { takes: ['book'] } : {}) }));
  return commit.then(told, (error: unknown) => (error as StorageError).code);
}

export function propertyContract(engine: Engine): void {
  describe('any sequence of commits', () => {
    const t = withStorage(engine);

    it('is told the same as by a map that decides one after another, however they wait together', async () => {
      let round = 0;
      const steps = fc.array(step.filter(isPossible), { minLength: 1, maxLength: 25 });
      const property = fc.asyncProperty(steps, fc.integer({ min: 1, max: 25 }), async (all, together) => {
        const agency = `${AGENCY}-${++round}`;
        await t.storage.commit(
          request([{ kind: 'counter', id: 'book', expectedVersion: 0, value: { last: 0 } }], { agency }),
        );
        const model = new Model();
        const verdicts: string[] = [];
        for (let at = 0; at < all.length; at += together) {
          const some = all.slice(at, at + together);
          verdicts.push(...(await Promise.all(some.map((one) => play(t.storage, agency, one)))));
        }
        expect(verdicts).to.deep.equal(all.map((one) => model.play(one)));
      });
      await fc.assert(property, { numRuns: 150 });
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('leaves a folder with which the verification is content', async () => {
      await openCounter(t.storage, 'book');
      expect((await (await t.reopen()).journal.verify()).problems).to.deep.equal([]);
    });
  });
}
