import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openStorage, openStorageReading } from '../../storage/open.ts';
import { AGENCY, create, KINDS, put, refusal, refused } from '../contract/storage/harness.ts';

const writer = fileURLToPath(new URL('../crash/storage-writer.ts', import.meta.url));

describe('the data folder of the embedded storage', () => {
  let folder: string;
  const open = (at = folder) => openStorage({ engine: 'embedded', folder: at, kinds: KINDS });
  const openReading = () => openStorageReading({ engine: 'embedded', folder, kinds: KINDS });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is worked on by one process: a second is told so, until the first ends, however it ends', async () => {
    const child = spawn(process.execPath, [writer, folder, 'x'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    await once(lines, 'line');
    const { code, about } = await refused(open());
    expect([code, about.folder]).to.deep.equal(['STORAGE_IN_USE', folder]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open()).close();
  });

  it('is opened once by one process as well', async () => {
    const storage = await open();
    expect(await refusal(open())).to.equal('STORAGE_IN_USE');
    await put(storage, create('a'));
    await storage.close();
    await (await open()).close();
  });

  it('is read beside the process that works on it, which sees nothing of that', async () => {
    const storage = await open();
    await put(storage, create('a', { state: 'new' }));
    const reading = await openReading();
    expect(await reading.get('document', AGENCY, 'a')).to.include({ state: 'new' });
    await put(storage, create('b', { state: 'new' }));
    expect(
      (await reading.find('document', { agency: AGENCY, filter: { state: 'new' } })).items,
    ).to.have.length(2);
    expect((await reading.journal.verify()).problems).to.deep.equal([]);
    expect(await refusal(put(reading, create('c')))).to.equal('STORAGE_UNAVAILABLE');
    expect(await refusal(reading.blobs.put(Buffer.from('x')))).to.equal('STORAGE_UNAVAILABLE');
    expect(await refusal(reading.state.put({ space: 's', key: 'k', value: 1, now: 1 }))).to.equal(
      'STORAGE_UNAVAILABLE',
    );
    await reading.close();
    await put(storage, create('c'));
    await storage.close();
  });

  it('that is not there cannot be read, and reading does not make it', async () => {
    const absent = join(folder, 'absent');
    const reading = openStorageReading({ engine: 'embedded', folder: absent, kinds: KINDS });
    expect(await refusal(reading)).to.equal('NOT_FOUND');
    expect(existsSync(absent)).to.equal(false);
  });

  it('written by another version of the program is not read but named', async () => {
    await (await open()).close();
    const kinds = [...KINDS, { name: 'newer', fields: {} }];
    const reading = openStorageReading({ engine: 'embedded', folder, kinds });
    expect(await refusal(reading)).to.equal('STORAGE_UNAVAILABLE');
  });

  it('keeps the key that signs heads for its owner only', async () => {
    await (await open()).close();
    expect(statSync(join(folder, 'keys', 'journal-head.key')).mode & 0o777).to.equal(0o600);
    expect(existsSync(join(folder, 'keys', 'journal-head.pub'))).to.equal(true);
  });

  it('holds files that only their owner reads, whatever the folder allows', async () => {
    const storage = await open();
    await put(storage, create('a'));
    await storage.blobs.put(Buffer.from('x'));
    for (const name of ['records.sqlite', 'records.sqlite-wal', 'state.sqlite', 'blobs', 'keys']) {
      expect(statSync(join(folder, name)).mode & 0o077, name).to.equal(0);
    }
    await storage.close();
  });

  it('that cannot be written to is refused with a code', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refusal(open(join(folder, 'file', 'office')))).to.equal('STORAGE_UNAVAILABLE');
  });

  it('is swept of uploads that died when it is opened', async () => {
    await mkdir(join(folder, 'blobs', 'incoming'), { recursive: true });
    await writeFile(join(folder, 'blobs', 'incoming', 'half'), 'half a file');
    await (await open()).close();
    expect(existsSync(join(folder, 'blobs', 'incoming', 'half'))).to.equal(false);
  });
});
