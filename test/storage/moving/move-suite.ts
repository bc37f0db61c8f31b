/** What every move promises, whichever engines it goes between. */
import { expect } from 'chai';
import { moveStorage, openStorage, reopenMoved, type StorageOptions } from '../../../storage/open.ts';
import type { Tampering } from '../../contract/storage/harness.ts';
import { AGENCY, AT, change, create, KINDS, refused, request } from '../../contract/storage/harness.ts';
import { type FullOffice, fillOffice, register, SECRET, snapshot } from './full-office.ts';

export interface End {
  /** With an office in it. */
  fill(): Promise<FullOffice>;
  readonly options: StorageOptions;
  readonly tamper: Tampering;
  bytes(): Buffer | Promise<Buffer>;
  remove(): Promise<void>;
}
export interface MoveEngines {
  readonly name: string;
  from(): Promise<End>;
  to(): Promise<End>;
}

export function movingContract(engines: MoveEngines): void {
  describe(`moving ${engines.name}`, () => {
    let from: End;
    let to: End;
    let office: FullOffice;
    const move = (told?: (stage: string) => void) =>
      moveStorage({
        from: from.options,
        to: to.options,
        id: 'move-1',
        at: AT,
        ...(told && { told: ({ stage }) => told(stage) }),
      });
    const breakAt = (wanted: string) => (stage: string) => {
      if (stage === wanted) throw new Error('cut short');
    };

    beforeEach(async () => {
      [from, to] = [await engines.from(), await engines.to()];
      office = await from.fill();
    });
    afterEach(() => Promise.all([from.remove(), to.remove()]));

    it('carries journal, records, files, signed heads, cursors and states as they are', async () => {
      const before = await snapshot(from.options);
      const report = await move();
      expect(report.problems).to.deep.equal([]);
      expect(await snapshot(to.options)).to.deep.equal(before);
      expect(report).to.include({ isResumed: false, signedHeads: 2, states: 4, cursors: 2 });
      expect(report.files).to.equal(7);
    });

    it('heads exported before verify after, and the next ones are signed by the same key', async () => {
      await move();
      const storage = await openStorage({ ...to.options, kinds: KINDS });
      expect((await storage.journal.verify({ heads: office.heads })).problems).to.deep.equal([]);
      const next = await storage.journal.signHead(AGENCY, '2026-03-03T00:00:00.000Z');
      expect(next!.publicKey).to.equal(office.heads[0]!.publicKey);
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
      await storage.close();
    });

    it('numbers, unique keys and versions go on where they were', async () => {
      await move();
      const storage = await openStorage({ ...to.options, kinds: KINDS });
      expect(await register(storage, AGENCY, 'next')).to.equal(8);
      const double = storage.commit(request([create('double', { book: 'x', number: 901 })]));
      expect((await refused(double)).code).to.equal('DUPLICATE_KEY');
      for (const id of ['removed', 'lost']) {
        const { records } = await storage.commit(
          request([create(id, { book: 'x', number: 900 + id.length })]),
        );
        expect(records[0]!.version).to.equal(3);
      }
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
      await storage.close();
    });

    it('what was erased is nowhere in the new place', async () => {
      await move();
      expect((await to.bytes()).includes(SECRET)).to.equal(false);
    });

    it('the old place opens no more until it is taken back', async () => {
      await move();
      const { about } = await refused(openStorage({ ...from.options, kinds: KINDS }));
      expect(about.reason).to.equal('moved');
      expect((await refused(move())).about.reason).to.equal('moved');
      expect((await reopenMoved(from.options)).at).to.equal(AT);
      await (await openStorage({ ...from.options, kinds: KINDS })).close();
      expect((await refused(reopenMoved(from.options))).code).to.equal('NOT_FOUND');
    });

    it('cut short anywhere nothing opens the half of it, and called again it goes on', async () => {
      const before = await snapshot(from.options);
      for (const stage of ['files', 'entries', 'building', 'comparing', 'verifying']) {
        const cut = await move(breakAt(stage)).catch((error: Error) => error.message);
        expect(cut).to.equal('cut short');
        const { about } = await refused(openStorage({ ...to.options, kinds: KINDS }));
        expect(about.reason).to.equal('unfinished-move');
      }
      expect(await snapshot(from.options)).to.deep.equal(before);
      expect(await move()).to.deep.include({ isResumed: true, problems: [] });
      expect(await snapshot(to.options)).to.deep.equal(before);
    });

    it('cut short between the two marks neither opens, and called again it ends', async () => {
      await move(breakAt('finishing')).catch(() => undefined);
      const opened = [from, to].map(({ options }) => refused(openStorage({ ...options, kinds: KINDS })));
      const reasons = (await Promise.all(opened)).map(({ about }) => about.reason);
      expect(reasons).to.deep.equal(['moved', 'unfinished-move']);
      expect((await move()).problems).to.deep.equal([]);
      await (await openStorage({ ...to.options, kinds: KINDS })).close();
    });

    it('what was recorded, erased and disposed of since it was cut short is not lost on it', async () => {
      await move(breakAt('comparing')).catch(() => undefined);
      const storage = await openStorage({ ...from.options, kinds: KINDS });
      await register(storage, AGENCY, 'later');
      const erases = { decision: 'QĐ 16/2026', records: [{ kind: 'document', id: 'beside' }] };
      await storage.commit(request([change('beside', 1, null)], { erases }));
      await storage.commit(request([change('file-70000', 1, { state: 'disposed' })]));
      await storage.blobs.remove(office.files[2]!);
      await storage.state.remove('session', 'a');
      await storage.close();
      const before = await snapshot(from.options);
      expect((await move()).problems).to.deep.equal([]);
      expect(await snapshot(to.options)).to.deep.equal(before);
    });

    it('a place that holds anything is refused and stays as it is', async () => {
      const other = await openStorage({ ...to.options, kinds: KINDS });
      await other.blobs.put(Buffer.from('a'));
      await other.close();
      const before = await snapshot(to.options);
      expect((await refused(move())).code).to.equal('STORAGE_IN_USE');
      expect(await snapshot(to.options)).to.deep.equal(before);
      await (await openStorage({ ...from.options, kinds: KINDS })).close();
    });

    it('the unfinished move of another office is not gone on with', async () => {
      await move(breakAt('entries')).catch(() => undefined);
      const other = await engines.from();
      await fillOffice(other.options);
      const mixed = moveStorage({ from: other.options, to: to.options, id: 'move-2', at: AT });
      expect((await refused(mixed)).about.reason).to.equal('unfinished-move');
      await other.remove();
      expect((await move()).problems).to.deep.equal([]);
    });

    it('a place in use is neither moved nor moved into', async () => {
      for (const end of [from, to]) {
        const storage = await openStorage({ ...end.options, kinds: KINDS });
        expect((await refused(move())).code).to.equal('STORAGE_IN_USE');
        await storage.close();
      }
    });

    damagedSources({ from: () => from, to: () => to, files: () => office.files, move });
  });
}

interface Damaging {
  from(): End;
  to(): End;
  files(): readonly string[];
  move(): Promise<unknown>;
}

function damagedSources({ from, to, files, move }: Damaging): void {
  const ways: readonly (readonly [string, string, () => void | Promise<void>])[] = [
    ['a value', 'ward/1/old-kind/o', () => from().tamper.alterValue(AGENCY, 1)],
    ['a header', 'ward/3', () => from().tamper.alterHeader(AGENCY, 3)],
    ['a record', 'document/ward/only-here', () => from().tamper.alterRecord('document', 'only-here')],
    ['a file', 'blobs/', () => from().tamper.alterBlob(files()[1]!)],
  ];
  for (const [what, place, harm] of ways) {
    it(`${what} that was altered is told with its place, and nothing counts`, async () => {
      await harm();
      const { code, about } = await refused(move() as Promise<unknown>);
      expect([code, String(about.place).slice(0, place.length)]).to.deep.equal(['CORRUPT', place]);
      await (await openStorage({ ...from().options, kinds: KINDS })).close();
      const opened = openStorage({ ...to().options, kinds: KINDS });
      expect((await refused(opened)).about.reason).to.equal('unfinished-move');
    });
  }
}
