/** Runs where MONGODB_URI names a server. */
import { expect } from 'chai';
import { jobWrite } from '../../src/background/job.ts';
import { AGENCY, put, START, until } from '../background/ground.ts';
import { wait } from '../crash/rounds.ts';
import { withGroup } from './background-group.ts';

const uri = process.env.MONGODB_URI;
const due = new Date(START).toISOString();

if (uri) {
  describe('jobs of several processes on one MongoDB', function () {
    this.timeout(400_000);
    const t = withGroup(uri);

    const order = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at++) {
        await put(t.storage, 'copy.order', [jobWrite({ id: `j${at}`, name: 'copy', due })]);
      }
    };
    const copies = async (): Promise<number> => (await t.storage.count('note', { agency: AGENCY })).value;
    const begun = (id: string): number =>
      t.members.flatMap(({ lines }) => lines).filter((line) => line === `begun ${id}`).length;

    it('are shared by them', async () => {
      await Promise.all([t.start(), t.start(), t.start()]);
      const busy = () => t.members.filter(({ lines }) => /begun/.test(lines.join()));
      let ordered = 0;
      for (; busy().length < 2; ordered += 4) {
        await order(ordered, ordered + 4);
        await wait(200);
      }
      await until(async () => (await copies()) === ordered);
      expect((await t.storage.count('job', { agency: AGENCY })).value).to.equal(0);
    });

    it('go on elsewhere when the process that had begun them is killed, and end once', async () => {
      const first = await t.start();
      await order(0, 12);
      await until(() => first.lines.some((line) => line.startsWith('begun')));
      await Promise.all([t.start(), t.start()]);
      await first.end('SIGKILL');
      await until(async () => (await copies()) === 12);
      const journal = await t.storage.journal.read({ agency: AGENCY, after: 0, limit: 1000 });
      expect(journal.filter(({ action }) => action === 'note.copy')).to.have.length(12);
      expect((await t.storage.count('job', { agency: AGENCY })).value).to.equal(0);
    });

    it('of a paused process are done by another, and it can change nothing when it wakes', async () => {
      const first = await t.start();
      await order(0, 1);
      await until(() => begun('j0') === 1);
      first.child.kill('SIGSTOP');
      const paused = (await copies()) === 0;
      await t.start();
      await until(async () => (await copies()) === 1);
      first.child.kill('SIGCONT');
      await order(1, 2);
      await until(async () => (await copies()) === 2);
      expect(begun('j0')).to.equal(paused ? 2 : 1);
      const journal = await t.storage.journal.read({ agency: AGENCY, after: 0, limit: 1000 });
      expect(journal.filter(({ action }) => action === 'note.copy')).to.have.length(2);
    });
  });
}
