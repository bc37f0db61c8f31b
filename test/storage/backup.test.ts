import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { backupStorage, openStorage, restoreStorage, verifyStored } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { AGENCY, AT, create, KINDS, openCounter, refusal, request } from '../contract/storage/harness.ts';

describe('backup and restore', () => {
  let place: string;
  let storage: Storage;
  const open = (folder: string) => openStorage({ engine: 'embedded', folder, kinds: KINDS });
  const at = (name: string) => join(place, name);
  const backup = (to = at('backup')) => backupStorage(at('office'), { to, at: AT });

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'vanthu-backup-'));
    storage = await open(at('office'));
    await openCounter(storage, 'book');
  });
  afterEach(async () => {
    await storage.close();
    await rm(place, { recursive: true, force: true });
  });
  const register = async (id: string) => {
    const file = await storage.blobs.put(Buffer.from(`nội dung ${id}`));
    const writes = ({ book }: { readonly [id: string]: number }) => [
      create(id, { number: book!, book: 'x', file }),
    ];
    return storage.commit(request(writes, { takes: ['book'] }));
  };

  it('a backup taken while the program registers is one moment, whole, and goes on where it was', async () => {
    const work = async (name: string) => {
      for (let number = 0; number < 40; number++) await register(`${name}-${number}`);
    };
    const working = Promise.all(['a', 'b', 'c', 'd'].map(work));
    await register('early');
    const manifest = await backup();
    await working;
    const report = await verifyStored(at('backup'), { kinds: KINDS });
    expect(report.problems).to.deep.equal([]);
    expect(report.agencies[0]!.entries).to.equal(manifest.heads[0]!.seq);
    await restoreStorage(at('backup'), { to: at('new') });
    const restored = await open(at('new'));
    expect(await restored.journal.head(AGENCY)).to.deep.equal(manifest.heads[0]);
    const early = await restored.get<{ file: { sha256: string } }>('document', AGENCY, 'early');
    expect((await buffer(await restored.blobs.get(early!.file.sha256))).toString()).to.equal(
      'nội dung early',
    );
    const { numbers } = await restored.commit(request([create('later')], { takes: ['book'] }));
    expect(numbers.book).to.equal(manifest.heads[0]!.seq);
    expect((await restored.journal.verify()).problems).to.deep.equal([]);
    await restored.close();
  });

  it('takes along the other folders that are named, for their owner only', async () => {
    await mkdir(at('office/trust'));
    await writeFile(at('office/trust/root.pem'), 'root');
    await backupStorage(at('office'), { to: at('backup'), at: AT, folders: ['trust', 'absent'] });
    await restoreStorage(at('backup'), { to: at('new'), folders: ['trust'] });
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(at('new/trust/root.pem'), 'utf8')).to.equal('root');
  });

  it('nothing is overwritten, neither a backup nor a folder in use', async () => {
    await register('a');
    await backup();
    expect(await refusal(backup())).to.equal('STORAGE_IN_USE');
    expect(await refusal(restoreStorage(at('backup'), { to: at('office') }))).to.equal('STORAGE_IN_USE');
    expect((await storage.journal.verify()).problems).to.deep.equal([]);
  });

  it('what is no whole backup is not restored', async () => {
    await mkdir(at('nothing'));
    expect(await refusal(restoreStorage(at('nothing'), { to: at('new') }))).to.equal('NOT_FOUND');
    await backup();
    await rm(at('backup/records.sqlite'));
    expect(await refusal(restoreStorage(at('backup'), { to: at('new') }))).to.equal('NOT_FOUND');
  });
});
