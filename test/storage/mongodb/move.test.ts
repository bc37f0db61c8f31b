import { databaseEnd, folderEnd } from '../moving/ends.ts';
import { movingContract } from '../moving/move-suite.ts';

const uri = process.env.MONGODB_URI;

if (uri) {
  const database = databaseEnd(uri);
  movingContract({ name: 'from a folder to a database', from: folderEnd, to: database });
  movingContract({ name: 'from a database to a folder', from: database, to: folderEnd });
}
