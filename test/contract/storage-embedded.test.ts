import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../storage/open.ts';
import { embeddedTampering } from './storage/embedded-tampering.ts';
import { KINDS, type Place } from './storage/harness.ts';
import { storageContract } from './storage-contract.ts';

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

storageContract({
  name: 'embedded',
  async place(): Promise<Place> {
    const folder = await mkdtemp(join(tmpdir(), 'vanthu-storage-'));
    return {
      open: (kinds = KINDS, schema?) =>
        openStorage({ engine: 'embedded', folder, kinds, ...(schema && { schema }) }),
      tamper: embeddedTampering(folder),
      bytes: () => Buffer.concat(filesOf(folder).map((path) => readFileSync(path))),
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  },
});
