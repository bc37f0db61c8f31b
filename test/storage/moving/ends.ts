/** Places to move from and to. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedTampering } from '../../contract/storage/embedded-tampering.ts';
import { KINDS } from '../../contract/storage/harness.ts';
import { mongoPlace, withDatabase } from '../../contract/storage/mongodb-place.ts';
import { copyTemplate } from '../../support/template.ts';
import { fillOffice } from './full-office.ts';
import type { End } from './with-ends.ts';

export async function folderEnd(): Promise<End> {
  const place = await mkdtemp(join(tmpdir(), 'vanthu-move-'));
  const folder = join(place, 'office');
  const paths = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = () => paths().map((name) => join(folder, name));
  return {
    fill: () =>
      copyTemplate('move', folder, (made) => fillOffice({ engine: 'embedded', folder: made, kinds: KINDS })),
    bury: async () => {},
    options: { engine: 'embedded', folder, kinds: KINDS },
    tamper: embeddedTampering(folder),
    bytes: () =>
      Buffer.concat(
        files()
          .filter((path) => statSync(path).isFile())
          .map((path) => readFileSync(path)),
      ),
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

export const databaseEnd = (uri: string) => async (): Promise<End> => {
  const { database, ...place } = mongoPlace(uri);
  const options: End['options'] = { engine: 'mongodb', uri, database, poolSize: 8, kinds: KINDS };
  const bury = () =>
    withDatabase(uri, database, async (db) => void (await db.collection('member').deleteMany({})));
  return { ...place, options, bury, fill: () => fillOffice(options) };
};
