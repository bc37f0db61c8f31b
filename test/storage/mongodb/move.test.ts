import { expect } from 'chai';
import type { Storage } from '../../../storage/port.ts';
import { AGENCY, refused } from '../../contract/storage/harness.ts';
import { databaseEnd, folderEnd } from '../moving/ends.ts';
import { register } from '../moving/full-office.ts';
import { killedMoves } from '../moving/killed-suite.ts';
import { movingContract } from '../moving/move-suite.ts';
import { type MoveEngines, open, withEnds } from '../moving/with-ends.ts';

const uri = process.env.MONGODB_URI;

/** A folder has its lock; a database may be opened by a process that starts while it is being moved. */
function startedMeanwhile(engines: MoveEngines): void {
  describe(`moving ${engines.name} while a process starts there`, () => {
    const t = withEnds(engines);

    it('it is refused until that has stopped, and then carries what that recorded', async () => {
      let storage: Storage | undefined;
      const start = async () => {
        storage = await open(t.from);
        await register(storage, AGENCY, { id: 'meanwhile' });
      };
      expect((await refused(t.moveBeside('checking', start))).code).to.equal('STORAGE_IN_USE');
      await register(storage!, AGENCY, { id: 'at-the-end' });
      await storage!.close();
      expect((await t.move()).problems).to.deep.equal([]);
      const moved = await open(t.to);
      for (const id of ['meanwhile', 'at-the-end']) {
        expect(await moved.get('document', AGENCY, id)).to.not.equal(undefined);
      }
      await moved.close();
    });
  });
}

if (uri) {
  const database = databaseEnd(uri);
  const there = { name: 'from a folder to a database', from: folderEnd, to: database };
  const back = { name: 'from a database to a folder', from: database, to: folderEnd };
  for (const engines of [there, back]) {
    movingContract(engines);
    killedMoves(engines);
  }
  startedMeanwhile(back);
}
