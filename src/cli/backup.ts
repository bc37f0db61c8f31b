import path from 'node:path';
import { backupStorage, verifyStored } from '../../storage/open.ts';
import { allKinds } from '../kinds.ts';
import { isShared } from '../storage-settings.ts';
import { type Command, UsageError } from './command.ts';
import { configOf, DATA_OPTION } from './folder.ts';

/** What the program keeps in its data folder beside the storage and cannot make anew. */
export const OTHER_FOLDERS: readonly string[] = ['demo-authority'];

export const command: Command = {
  name: 'backup',
  summary: 'Copy everything to a new folder, as of one moment, while the program runs or not',
  options: [DATA_OPTION],
  positionals: [{ name: 'to', required: true }],
  async run(args, io) {
    const to = path.resolve(args.positionals[0]!);
    const at = new Date().toISOString();
    const config = configOf(args);
    if (isShared(config)) {
      throw new UsageError(
        'the records are in MongoDB, which is backed up by its own means: `mongodump --oplog`, or snapshots (docs/scaling.md)',
      );
    }
    const manifest = await backupStorage(config.dataDir, { to, at, folders: OTHER_FOLDERS });
    // A backup that nobody has read back is a hope.
    const { problems } = await verifyStored(to, { kinds: allKinds });
    for (const { place, problem } of problems) io.err(`WRONG ${place}: ${problem}`);
    const { heads, blobs } = manifest;
    if (io.json) io.out(JSON.stringify({ ok: problems.length === 0, to, ...manifest, problems }));
    else {
      const entries = heads.map(({ agency, seq }) => `${agency}: ${seq} entries`).join(', ');
      io.out(`${to}: ${entries || 'an empty journal'}; ${blobs} files`);
    }
    return problems.length === 0 ? 0 : 1;
  },
};
