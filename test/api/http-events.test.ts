import { expect } from 'chai';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { Stream } from '../support/stream.ts';

describe('Live events', () => {
  let office: TestOffice;
  const streams: Stream[] = [];

  before(async () => {
    office = await startTestOffice();
  });
  after(async () => {
    for (const stream of streams) stream.close();
    await office.close();
  });

  async function live(...args: Parameters<typeof Stream.open>): Promise<Stream> {
    const stream = await Stream.open(...args);
    streams.push(stream);
    return stream;
  }

  let units = 0;
  async function addUnit(): Promise<string> {
    units += 1;
    const unit = { name: `Phòng ${units}`, abbreviation: `P${units}`, order: units };
    return (await office.admin.post('/units', unit)).body.id;
  }

  it('tell every page what was changed, by whom it may be seen', async () => {
    const officer = await office.person('xem', ['officer']);
    const stream = await live(officer);
    const id = await addUnit();
    expect(
      await stream.says(`{"kind":"unit","id":"${id}","version":1,"action":"directory.add-unit"}`),
    ).to.equal(true);
  });

  it('do not even mention what its readers alone may see', async () => {
    const { deps } = office;
    const one = await office.person('duocxem', ['officer']);
    const other = await office.person('khongduoc', ['officer']);
    const [seeing, blind] = [await live(one), await live(other)];
    const { id: agency } = (await office.admin.get('/agency')).body;
    const value = { readers: [`p:${one.id}`], name: 'kín' };
    const guarded = { ...value, abbreviation: 'KIN' };
    const writes = [
      { kind: 'unit', id: 'secret-one', expectedVersion: 0, value: guarded },
      { kind: 'position', id: 'line-of-secret-one', expectedVersion: 0, value: { title: 'dòng' } },
    ];
    const at = deps.clock().toISOString();
    await deps.storage.commit({
      agency,
      actor: { person: one.id },
      at,
      action: 'test.write',
      writes,
    });
    await addUnit();
    expect(await seeing.says('"secret-one"')).to.equal(true);
    expect(await seeing.says('line-of-secret-one')).to.equal(true);
    expect(await blind.says('directory.add-unit')).to.equal(true);
    expect(blind.text).to.not.include('secret-one');
    expect(blind.text).to.not.include('test.write');
  });

  it('catch up on what a page missed while it was away', async () => {
    const stream = await live(office.admin);
    await addUnit();
    expect(await stream.says('directory.add-unit')).to.equal(true);
    const last = stream.told.at(-1) ?? 0;
    stream.close();
    const missed = [await addUnit(), await addUnit()];
    const again = await live(office.admin, last);
    for (const id of missed) expect(await again.says(id)).to.equal(true);
    expect(again.told[0]).to.equal(last + 1);
  });

  it('tell a page that was away for too long to load everything anew', async () => {
    const { id: agency } = (await office.admin.get('/agency')).body;
    const at = office.deps.clock().toISOString();
    const commits = Array.from({ length: 520 }, (_, n) => ({
      kind: 'position',
      id: `p${n}`,
      expectedVersion: 0,
      value: {},
    }));
    const actor = { person: 'somebody' };
    const action = 'test.write';
    await Promise.all(
      commits.map((write) => office.deps.storage.commit({ agency, actor, at, action, writes: [write] })),
    );
    const stream = await live(office.admin, 1);
    expect(await stream.says('event: reload')).to.equal(true);
  });

  it('are for those who are signed in', async () => {
    expect((await office.client().get('/events')).status).to.equal(401);
  });

  it('end well when the server stops, which does not wait until it loses patience with them', async () => {
    const stopping = await startTestOffice();
    const stream = await live(stopping.admin);
    await stopping.close();
    // A stream that the server breaks off has not ended, it has failed.
    expect(await stream.over).to.equal('ended');
  });
});
