/** What every move promises, whichever engines it goes between. */
import { expect } from 'chai';
import { moveStorage, reopenMoved } from '../../../storage/open.ts';
import { AGENCY, AT, change, create, refused, request } from '../../contract/storage/harness.ts';
import { fillOffice, register, SECRET, snapshot } from './full-office.ts';
import { closedBy, cutShort, type Ends, type MoveEngines, open, withEnds } from './with-ends.ts';

/** The first of each group alone shows that the way is whole; engines whose adapters are tried by others need no more. */
export function movingContract(engines: MoveEngines, { brief = false } = {}): void {
  describe(`moving ${engines.name}`, () => {
    const ends = withEnds(engines);
    carrying(ends);
    goingOn(ends);
    damaged(ends, brief ? 1 : undefined);
    if (brief) return;
    carryingMore(ends);
    refusing(ends, engines);
  });
}

function carrying(t: Ends): void {
  it('carries journal, records, files, signed heads, cursors and states as they are', async () => {
    const before = await snapshot(t.from.options);
    const report = await t.move();
    expect(report.problems).to.deep.equal([]);
    expect(await snapshot(t.to.options)).to.deep.equal(before);
    expect(report).to.include({ isResumed: false, files: 7, signedHeads: 2, states: 4, cursors: 2 });
  });

  it('the old place opens no more until it is taken back', async () => {
    await t.move();
    expect(await closedBy(t.from)).to.equal('moved');
    expect((await refused(t.move())).about.reason).to.equal('moved');
    expect((await reopenMoved(t.from.options)).at).to.equal(AT);
    await (await open(t.from)).close();
    expect((await refused(reopenMoved(t.from.options))).code).to.equal('NOT_FOUND');
  });
}

function carryingMore(t: Ends): void {
  it('heads exported before verify after, and the next ones are signed by the same key', async () => {
    await t.move();
    const storage = await open(t.to);
    expect((await storage.journal.verify({ heads: t.office.heads })).problems).to.deep.equal([]);
    const next = await storage.journal.signHead(AGENCY, '2026-03-03T00:00:00.000Z');
    expect(next!.publicKey).to.equal(t.office.heads[0]!.publicKey);
    expect((await storage.journal.verify()).problems).to.deep.equal([]);
    await storage.close();
  });

  it('numbers, unique keys and versions go on where they were', async () => {
    await t.move();
    const storage = await open(t.to);
    expect(await register(storage, AGENCY, { id: 'next' })).to.equal(8);
    const double = storage.commit(request([create('double', { book: 'x', number: 901 })]));
    expect((await refused(double)).code).to.equal('DUPLICATE_KEY');
    for (const id of ['removed', 'lost']) {
      const { records } = await storage.commit(request([create(id, { book: 'y', number: id.length })]));
      expect(records[0]!.version).to.equal(3);
    }
    expect((await storage.journal.verify()).problems).to.deep.equal([]);
    await storage.close();
  });

  it('what was erased is nowhere in the new place', async () => {
    await t.move();
    expect((await t.to.bytes()).includes(SECRET)).to.equal(false);
  });
}

function goingOn(t: Ends): void {
  it('cut short anywhere nothing opens the half of it, and called again it goes on', async () => {
    const before = await snapshot(t.from.options);
    for (const stage of ['files', 'entries', 'building', 'verifying']) {
      await cutShort(t.move(stage));
      expect(await closedBy(t.to)).to.equal('unfinished-move');
    }
    expect(await snapshot(t.from.options)).to.deep.equal(before);
    await cutShort(t.move('finishing'));
    expect([await closedBy(t.from), await closedBy(t.to)]).to.deep.equal(['moved', 'unfinished-move']);
    expect(await t.move()).to.deep.include({ isResumed: true, problems: [] });
    expect(await snapshot(t.to.options)).to.deep.equal(before);
  });

  it('what was recorded, erased and disposed of since it was cut short is not lost on it', async () => {
    await cutShort(t.move('comparing'));
    const storage = await open(t.from);
    await register(storage, AGENCY, { id: 'later' });
    const erases = { decision: 'QĐ 16/2026', records: [{ kind: 'document', id: 'beside' }] };
    await storage.commit(request([change('beside', 1, null)], { erases }));
    await storage.commit(request([change('file-70000', 1, { state: 'disposed' })]));
    await storage.blobs.remove(t.office.files[2]!);
    await storage.state.remove('session', 'a');
    await storage.close();
    const before = await snapshot(t.from.options);
    expect((await t.move()).problems).to.deep.equal([]);
    expect(await snapshot(t.to.options)).to.deep.equal(before);
  });
}

function refusing(t: Ends, engines: MoveEngines): void {
  it('a place that holds anything is refused and stays as it is', async () => {
    const other = await open(t.to);
    await other.blobs.put(Buffer.from('a'));
    await other.close();
    const before = await snapshot(t.to.options);
    expect((await refused(t.move())).code).to.equal('STORAGE_IN_USE');
    expect(await snapshot(t.to.options)).to.deep.equal(before);
    await (await open(t.from)).close();
  });

  it('the unfinished move of another office is not gone on with', async () => {
    await cutShort(t.move('entries'));
    const other = await engines.from();
    await fillOffice(other.options);
    const mixed = moveStorage({ from: other.options, to: t.to.options, id: 'move-2', at: AT });
    expect((await refused(mixed)).about.reason).to.equal('unfinished-move');
    await other.remove();
    expect((await t.move()).problems).to.deep.equal([]);
  });

  it('a place in use is neither moved nor moved into', async () => {
    for (const end of [t.from, t.to]) {
      const storage = await open(end);
      expect((await refused(t.move())).code).to.equal('STORAGE_IN_USE');
      await storage.close();
    }
  });
}

function damaged(t: Ends, most?: number): void {
  const ways: readonly (readonly [string, string, () => void | Promise<void>])[] = [
    ['a file', 'blobs/', () => t.from.tamper.alterBlob(t.office.files[1]!)],
    ['a value', 'ward/1/old-kind/o', () => t.from.tamper.alterValue(AGENCY, 1)],
    ['a header', 'ward/3', () => t.from.tamper.alterHeader(AGENCY, 3)],
    ['a record', 'document/ward/only-here', () => t.from.tamper.alterRecord('document', 'only-here')],
  ];
  for (const [what, place, harm] of ways.slice(0, most)) {
    it(`${what} that was altered is told with its place, and nothing counts`, async () => {
      await harm();
      const { code, about } = await refused(t.move());
      expect([code, String(about.place).slice(0, place.length)]).to.deep.equal(['CORRUPT', place]);
      await (await open(t.from)).close();
      expect(await closedBy(t.to)).to.equal('unfinished-move');
    });
  }
}
