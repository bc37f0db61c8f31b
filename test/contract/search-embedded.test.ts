import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearch } from '../../search/open.ts';
import { searchContract } from './search-contract.ts';

describe('search, embedded engine', () => {
  const folders: string[] = [];

  after(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  searchContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    folders.push(folder);
    return openSearch({ engine: 'embedded', folder });
  });
});
