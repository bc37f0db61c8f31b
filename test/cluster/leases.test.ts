/** Runs where MONGODB_URI names a server. */
import { expect } from 'chai';
import type { LeaseValue } from '../../src/background/lease.ts';
import { AGENCY, note, put, until } from '../background/ground.ts';
import { type Group, type Member, withGroup } from './background-group.ts';

const uri = process.env.MONGODB_URI;

async function leaseOf({ storage }: Group, name: string): Promise<LeaseValue> {
  return (await storage.state.get<LeaseValue>('lease', name, 0))!.value;
}

/** How much longer than on a quiet machine everything takes meanwhile: one small write each tenth of a second. */
function watchSlowness({ storage }: Group): () => number {
  let slowness = 0;
  let expected = performance.now() + 100;
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    await storage.state.put({ space: 'slowness', key: 'probe', value: 1, now: 0 });
    slowness += Math.max(0, performance.now() - expected);
    expected = performance.now() + 100;
    timer = setTimeout(() => void look(), 100);
  };
  timer = setTimeout(() => void look(), 100);
  return () => {
    clearTimeout(timer);
    return slowness;
  };
}

async function echoed({ storage }: Group, notes: number): Promise<void> {
  const of = async (): Promise<number> => {
    const { items } = await storage.find('note', { agency: AGENCY, limit: 200 });
    return items.filter(({ id }) => id.startsWith('echo-')).length;
  };
  await until(async () => (await of()) === notes);
}

const others = (all: readonly Member[], one: Member): Member[] => all.filter((other) => other !== one);

if (uri) {
  describe('processes that share work on one MongoDB', function () {
    this.timeout(400_000);
    const t = withGroup(uri);

    const startThree = async (): Promise<Member[]> => {
      await Promise.all([t.start(), t.start(), t.start()]);
      return t.members;
    };

    it('have one holder at a time, and another within 10 s of its death', async () => {
      const all = await startThree();
      const holder = await t.holder(all);
      expect(all.filter(({ holds }) => holds)).to.have.length(1);
      const slowness = watchSlowness(t);
      const killed = performance.now();
      await holder.end('SIGKILL');
      const rest = others(all, holder);
      await t.holder(rest);
      expect(performance.now() - killed - slowness()).to.be.below(10_000);
      expect(rest.filter(({ holds }) => holds)).to.have.length(1);
      expect(await leaseOf(t, 'work')).to.include({ epoch: 2, deaths: 1 });
    });

    it('go on following where the dead one was, each entry once', async () => {
      const all = [...(await startThree())];
      for (let at = 0; at < 30; at++) {
        await put(t.storage, 'note.write', [note(`n${at}`)]);
        if (at === 10 || at === 20) {
          const holder = await t.holder(all);
          all.splice(all.indexOf(holder), 1);
          await holder.end('SIGKILL');
        }
      }
      await echoed(t, 30);
    });

    it('take over at once from one that stops', async () => {
      const all = await startThree();
      const holder = await t.holder(all);
      await holder.end('SIGTERM');
      await t.holder(others(all, holder));
      // Given back: nobody had to have patience.
      expect(await leaseOf(t, 'work')).to.include({ epoch: 2, deaths: 0 });
      await put(t.storage, 'note.write', [note('a')]);
      await echoed(t, 1);
    });

    it('take over from one that is paused, which knows it when it wakes', async () => {
      const all = await startThree();
      const holder = await t.holder(all);
      holder.child.kill('SIGSTOP');
      await put(t.storage, 'note.write', [note('a')]);
      const next = await t.holder(others(all, holder));
      await echoed(t, 1);
      holder.child.kill('SIGCONT');
      await until(() => holder.lines.includes('lost'));
      await put(t.storage, 'note.write', [note('b')]);
      await echoed(t, 2);
      expect(next.holds).to.equal(true);
      expect((await t.storage.journal.verify()).problems).to.deep.equal([]);
    });
  });
}
