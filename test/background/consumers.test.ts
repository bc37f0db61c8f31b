import { expect } from 'chai';
import { type Consumers, startConsumers } from '../../src/background/consumers.ts';
import { type RecordedConsumer, recorded } from '../../src/background/recorded.ts';
import type { JournalEntry } from '../../storage/port.ts';
import { AGENCY, note, openGround, type TestGround } from './ground.ts';

/** For each note one echo; made twice it would be refused, made with a gap it would be missed. */
const echoes: RecordedConsumer = {
  name: 'echoes',
  async effectOf(_agency, entries) {
    const ids = entries.filter(({ action }) => action === 'note.write').flatMap(({ records }) => records);
    if (ids.length === 0) return undefined;
    const writes = ids.map(({ id }) => note(`echo-${id}`));
    return { actor: { person: 'system' }, action: 'note.echo', writes };
  },
};

describe('a consumer whose effect is records', () => {
  let ground: TestGround;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.close());

  const entries = (): Promise<readonly JournalEntry[]> =>
    ground.storage.journal.read({ agency: AGENCY, after: 0, limit: 1000 });
  const count = async (action: string): Promise<number> =>
    (await entries()).filter((entry) => entry.action === action).length;

  async function echoed(number: number): Promise<void> {
    const { items } = await ground.storage.find('note', { agency: AGENCY, limit: 200 });
    expect(items.filter(({ id }) => id.startsWith('echo-'))).to.have.length(number);
  }

  it('takes effect once for each entry, though several follow the same journal at once', async () => {
    const all: Consumers[] = [1, 2, 3].map(() => startConsumers(ground, [recorded(ground, echoes)]));
    for (let at = 0; at < 30; at++) await ground.put('note.write', note(`n${at}`));
    await Promise.all(all.map((one) => one.settled()));
    await echoed(30);
    await Promise.all(all.map((one) => one.stop()));
  });

  it('goes on where its record says, and does nothing again', async () => {
    const first = startConsumers(ground, [recorded(ground, echoes)]);
    await ground.put('note.write', note('a'));
    await first.settled();
    await first.stop();
    await ground.put('note.write', note('b'));
    const second = startConsumers(ground, [recorded(ground, echoes)]);
    await second.settled();
    await second.stop();
    await echoed(2);
    expect(await count('note.echo')).to.equal(2);
  });

  it('is fenced: what a paused follower decided before another went on is decided anew', async () => {
    await ground.put('note.write', note('a'));
    const [late, quick] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const paused: RecordedConsumer = {
      name: 'echoes',
      async effectOf(agency, some) {
        const effect = await echoes.effectOf(agency, some);
        late.resolve();
        await quick.promise;
        return effect;
      },
    };
    const lease = { need: () => undefined };
    const stale = recorded(ground, paused).followMany(AGENCY, await entries(), lease);
    await late.promise;
    await recorded(ground, echoes).followMany(AGENCY, await entries(), lease);
    quick.resolve();
    await stale;
    expect(await count('note.echo')).to.equal(1);
  });

  it('writes nothing for entries that have no effect, but is not behind because of them', async () => {
    const consumer = recorded(ground, echoes);
    const following = startConsumers(ground, [consumer]);
    for (let at = 0; at < 10; at++) await ground.put('note.other', note(`n${at}`));
    await following.settled();
    expect((await ground.storage.journal.head(AGENCY))!.seq).to.equal(10);
    expect(await consumer.position(AGENCY)).to.equal(10);
    await following.stop();
  });
});
