import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { configFor } from '../../src/config.ts';
import { openDemoOffice } from '../../src/demo/index.ts';
import { openServices } from '../../src/server.ts';
import { buildServices } from '../../src/services.ts';
import type { CommitRequest, Storage, Write } from '../../storage/port.ts';

/** What a newer program keeps in every record, and this one knows nothing of. */
const NEWER = 'sinceTheNextVersion';

interface Found {
  readonly kept: Set<string>;
  readonly lost: Set<string>;
}

/** The same storage, in which every record was first written by a newer program. */
function madeByNewer(storage: Storage, { kept, lost }: Found): Storage {
  const seen = (write: Write): Write => {
    const { kind, expectedVersion, value } = write;
    if (value === null || kind === 'counter') return write;
    if (expectedVersion === 0) return { ...write, value: { ...value, [NEWER]: { kind } } };
    (NEWER in value ? kept : lost).add(kind);
    return write;
  };
  const commit = (request: CommitRequest) => {
    const { writes } = request;
    const all =
      typeof writes === 'function'
        ? (numbers: Parameters<typeof writes>[0]) => writes(numbers).map(seen)
        : writes.map(seen);
    return storage.commit({ ...request, writes: all });
  };
  return { ...storage, commit };
}

if (process.env.MONGODB_URI) {
  describe('A process beside a newer one', function () {
    this.timeout(300_000);

    it('keeps in every record that it changes what it knows nothing of', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'vanthu-newer-'));
      const { deps, close } = await openServices(configFor(folder));
      try {
        const found: Found = { kept: new Set(), lost: new Set() };
        const newer = { ...deps, storage: madeByNewer(deps.storage, found) };
        await openDemoOffice(buildServices(newer), newer);
        expect([...found.lost]).to.deep.equal([]);
        expect([...found.kept]).to.include.members(['file', 'incoming', 'task', 'outgoing', 'dossier']);
      } finally {
        await close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}
