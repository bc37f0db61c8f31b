import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { AGENCY, create, KINDS, put } from '../contract/storage/harness.ts';

describe('a follower that reads the journal while others write', () => {
  let folder: string;
  let storage: Storage;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-follower-'));
    storage = await openStorage({ engine: 'embedded', folder, kinds: KINDS });
  });
  afterEach(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('gets the records of every entry that it has read, at least as of that entry', async () => {
    const commits = 300;
    let left = commits;
    const write = async () => {
      while (left > 0) await put(storage, create(`d${left--}`));
    };
    const follow = async () => {
      for (let seen = 0; seen < commits; await turn()) {
        for (const { seq, records } of await storage.journal.read({
          agency: AGENCY,
          after: seen,
          limit: 50,
        })) {
          const { kind, id } = records[0]!;
          expect(await storage.get(kind, AGENCY, id, { atLeast: seq })).to.include({ id });
          seen = seq;
        }
      }
    };
    await Promise.all([follow(), follow(), write(), write(), write()]);
  });

  it('is refused what nobody has written', async () => {
    const refused = await storage.get('document', AGENCY, 'x', { atLeast: 5 }).catch((error) => error);
    expect(refused).to.include({ code: 'NOT_FOUND' });
  });
});
