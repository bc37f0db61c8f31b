import { expect } from 'chai';
import type { SignedHead } from '../../../storage/port.ts';
import {
  AGENCY,
  AT,
  change,
  create,
  type Engine,
  openCounter,
  put,
  request,
  type Tampering,
  withStorage,
} from './harness.ts';

const CONTENT = Buffer.from('nội dung của một tệp');

type Harm = (tamper: Tampering) => void | Promise<void>;

export function verifyContract(engine: Engine): void {
  describe('verification', () => {
    const t = withStorage(engine);
    let head: SignedHead;
    let sha256: string;

    beforeEach(async () => {
      ({ sha256 } = await t.storage.blobs.put(CONTENT));
      await openCounter(t.storage, 'book');
      const file = { sha256, size: CONTENT.length };
      for (const id of ['a', 'b', 'c']) {
        const writes = ({ book }: { readonly [id: string]: number }) => [
          create(id, { number: book!, book: 'book', state: 'new', readers: ['p:1'], file }),
        ];
        await t.storage.commit(request(writes, { takes: ['book'], details: { id } }));
      }
      head = (await t.storage.journal.signHead(AGENCY, AT))!;
      await put(t.storage, change('a', 1, { state: 'done', number: 1, file, textSha256: sha256 }));
    });

    /** Harms the stored data and tells what the verification says of it. */
    const problemsAfter = async (harm: Harm, heads: readonly SignedHead[] = []) => {
      await t.storage.close();
      await harm(t.place.tamper);
      const { problems } = await (await t.reopen()).journal.verify({ heads });
      return problems.map(({ place, problem }) => `${place}: ${problem}`);
    };
    const finds = (what: string, harm: Harm, expected: RegExp) =>
      it(`finds ${what}`, async () => {
        const problems = await problemsAfter(harm);
        expect(problems).to.not.deep.equal([]);
        expect(problems.join('\n')).to.match(expected);
      });

    it('is content with what the program wrote, and tells what it has read', async () => {
      const report = await t.storage.journal.verify({ heads: [head] });
      expect(report.problems).to.deep.equal([]);
      const last = await t.storage.journal.head(AGENCY);
      expect(report.agencies).to.deep.equal([{ agency: AGENCY, entries: 5, head: last!.hash }]);
      expect(report).to.include({ records: 4, blobs: 1 });
    });

    it('may look at one agency alone', async () => {
      await t.storage.commit(request([create('x')], { agency: 'other' }));
      const report = await t.storage.journal.verify({ agency: 'other' });
      expect(report.agencies.map(({ agency }) => agency)).to.deep.equal(['other']);
      expect(report).to.deep.include({ records: 1, problems: [] });
    });

    it('changes nothing and disturbs no writer', async () => {
      const [report] = await Promise.all([
        t.storage.journal.verify(),
        ...Array.from({ length: 20 }, (_, at) => put(t.storage, create(`d${at}`))),
      ]);
      expect(report!.problems).to.deep.equal([]);
      expect((await t.storage.journal.head(AGENCY))!.seq).to.equal(25);
    });

    finds('an altered value', (tamper) => tamper.alterValue(AGENCY, 3), /ward\/3\/document\/b: .*digest/);
    finds('an altered header', (tamper) => tamper.alterHeader(AGENCY, 3), /ward\/3: .*hash/);
    finds('an entry that was taken out', (tamper) => tamper.removeEntry(AGENCY, 3), /ward\/3: .*missing/);
    finds('entries in another order', (tamper) => tamper.renumber(AGENCY, 5, 6), /ward\/5: .*missing/);
    finds(
      'a value that is gone without an order',
      (tamper) => tamper.feignErasing(AGENCY, 2),
      /ward\/2.*did not order/,
    );
    finds(
      'an altered record',
      (tamper) => tamper.alterRecord('document', 'b'),
      /document\/ward\/b: .*last value/,
    );
    finds(
      'a record that is gone',
      (tamper) => tamper.removeRecord('document', 'b'),
      /document\/ward\/b: .*missing/,
    );
    finds('an altered index', (tamper) => tamper.alterIndex('document', 'b'), /document\/ward\/b: .*index/);
    finds(
      'a counter that was set back',
      (tamper) => tamper.setCounter('book', 1),
      /counter\/ward\/book: .*3/,
    );
    finds('an altered file', (tamper) => tamper.alterBlob(sha256), /blobs\/.*altered/);
    finds(
      'a file that is gone',
      (tamper) => tamper.removeBlob(sha256),
      /blobs\/.*missing, document\/ward\/./,
    );

    it('finds entries cut off at the end by the head that was signed and kept', async () => {
      expect((await problemsAfter((tamper) => tamper.cutAfter(AGENCY, 2))).join('\n')).to.match(
        /ward\/4\/head: .*cut/,
      );
    });

    it('finds the same by a head that was exported, should the kept ones be cut off too', async () => {
      const cut = await problemsAfter((tamper) => tamper.cutAfter(AGENCY, 2), [head]);
      expect(cut.join('\n')).to.match(/ward\/4\/head: .*cut/);
    });

    it('finds a rewriting that mended its own hashes, by the exported head', async () => {
      const exported = (await t.storage.journal.signHead(AGENCY, AT))!;
      const found = await problemsAfter((tamper) => tamper.rewriteLast(AGENCY), [exported]);
      expect(found.join('\n')).to.match(/ward\/5\/head: .*rewritten/);
    });

    it('does not trust a head with a wrong signature', async () => {
      const { problems } = await t.storage.journal.verify({ heads: [{ ...head, seq: 2 }] });
      expect(problems.map(({ problem }) => problem)).to.deep.equal(['the signature of the head is wrong']);
    });
  });
}
