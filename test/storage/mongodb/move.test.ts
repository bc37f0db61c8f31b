import { databaseEnd, folderEnd } from '../moving/ends.ts';
import { killedMoves } from '../moving/killed-suite.ts';
import { movingContract } from '../moving/move-suite.ts';

const uri = process.env.MONGODB_URI;

if (uri) {
  const database = databaseEnd(uri);
  const there = { name: 'from a folder to a database', from: folderEnd, to: database };
  const back = { name: 'from a database to a folder', from: database, to: folderEnd };
  for (const engines of [there, back]) {
    movingContract(engines);
    killedMoves(engines);
  }
}
