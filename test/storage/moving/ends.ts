/** Places to move from and to. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedTampering } from '../../contract/storage/embedded-tampering.ts';
import { KINDS } from '../../contract/storage/harness.ts';
import { mongoPlace } from '../../contract/storage/mongodb-place.ts';
import { type FullOffice, fillOffice } from './full-office.ts';
import type { End } from './move-suite.ts';

let filled: Promise<{ readonly folder: string; readonly office: FullOffice }> | undefined;

/** Made once; each test gets a copy of it. */
async function fillFolder(folder: string): Promise<FullOffice> {
  filled ??= (async () => {
    const template = await mkdtemp(join(tmpdir(), 'vanthu-move-office-'));
    process.once('exit', () => rmSync(template, { recursive: true, force: true }));
    return {
      folder: template,
      office: await fillOffice({ engine: 'embedded', folder: template, kinds: KINDS }),
    };
  })();
  const { folder: template, office } = await filled;
  await cp(template, folder, { recursive: true });
  return office;
}

export async function folderEnd(): Promise<End> {
  const place = await mkdtemp(join(tmpdir(), 'vanthu-move-'));
  const folder = join(place, 'office');
  const paths = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = () => paths().map((name) => join(folder, name));
  return {
    fill: () => fillFolder(folder),
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
  return { ...place, options, fill: () => fillOffice(options) };
};
