import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { configFor } from '../../../src/config.ts';
import { openServices } from '../../../src/server.ts';
import { type IncomingOffice, registerLetter, startIncomingOffice } from '../../api/incoming-cases.ts';
import { idsFound } from './finding-office.ts';

describe('the index of finding', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'finding-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function officeWithLetter(): Promise<{ office: IncomingOffice; id: string }> {
    const office = await startIncomingOffice({ folder });
    const { id } = await registerLetter(office, { abstract: 'V/v kiểm kê tượng đài' });
    expect(await idsFound(office, office.clerk, 'tuong dai')).to.deep.equal([id]);
    return { office, id };
  }

  async function foundAfterRestart(): Promise<{ ids: string[]; state: string }> {
    const again = await openServices(configFor(folder));
    try {
      const [agency] = (await again.deps.storage.journal.agencies()).filter(
        (name) => name !== 'installation',
      );
      let status = await again.deps.search.status();
      for (let tries = 0; tries < 1000 && status.state !== 'ready'; tries++) {
        await again.consumers.settled();
        await new Promise((resolve) => setTimeout(resolve, 50));
        status = await again.deps.search.status();
      }
      await again.consumers.settled();
      const { hits } = await again.deps.search.query({
        agency: agency!,
        readerTokens: 'all',
        text: 'tượng đài',
      });
      return { ids: hits.map((hit) => hit.ref.id), state: status.state };
    } finally {
      await again.close();
    }
  }

  it('is made again from the journal when its folder was removed', async () => {
    const { office, id } = await officeWithLetter();
    await office.close();
    await rm(join(folder, 'search'), { recursive: true });
    expect(await foundAfterRestart()).to.deep.equal({ ids: [id], state: 'ready' });
  });

  it('is made anew from the records when its file was damaged', async () => {
    const { office, id } = await officeWithLetter();
    await office.close();
    const [name] = (await readdir(join(folder, 'search'))).filter((file) => file.endsWith('.sqlite'));
    await truncate(join(folder, 'search', name!), 5000);
    expect(await foundAfterRestart()).to.deep.equal({ ids: [id], state: 'ready' });
  });

  it('is rebuilt on demand while it answers', async () => {
    const { office, id } = await officeWithLetter();
    await office.services.findingIndex.rebuild();
    expect(await idsFound(office, office.clerk, 'tượng đài')).to.deep.equal([id]);
    await office.close();
  });
});
