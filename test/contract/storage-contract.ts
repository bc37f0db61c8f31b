/** What every storage adapter promises. Titles are the specification. */
import { blobContract } from './storage/blobs.ts';
import { closingContract } from './storage/closing.ts';
import { commitContract } from './storage/commits.ts';
import { erasingContract } from './storage/erasing.ts';
import { groupContract } from './storage/groups.ts';
import type { Engine } from './storage/harness.ts';
import { journalContract } from './storage/journal.ts';
import { listContract } from './storage/lists.ts';
import { migrationContract } from './storage/migration.ts';
import { numberContract } from './storage/numbers.ts';
import { propertyContract } from './storage/property.ts';
import { stateContract } from './storage/state.ts';
import { uniqueContract } from './storage/unique.ts';
import { verifyContract } from './storage/verify.ts';
import { versionContract } from './storage/versions.ts';
import { wordContract } from './storage/words.ts';

export function storageContract(engine: Engine): void {
  describe(`the storage contract on ${engine.name}`, () => {
    commitContract(engine);
    groupContract(engine);
    uniqueContract(engine);
    numberContract(engine);
    propertyContract(engine);
    listContract(engine);
    wordContract(engine);
    journalContract(engine);
    erasingContract(engine);
    verifyContract(engine);
    stateContract(engine);
    blobContract(engine);
    migrationContract(engine);
    versionContract(engine);
    closingContract(engine);
  });
}
