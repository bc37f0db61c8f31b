import path from 'node:path';
import { readManifest, restoreStorage, verifyStored } from '../../storage/open.ts';
import { allKinds } from '../kinds.ts';
import { isShared } from '../storage-settings.ts';
import { OTHER_FOLDERS } from './backup.ts';
import { type Command, UsageError } from './command.ts';
import { configOf, DATA_OPTION } from './folder.ts';

export const command: Command = {
  name: 'restore',
  summary: 'Make a data folder from a backup; refuses to overwrite',
  options: [DATA_OPTION],
  positionals: [{ name: 'from', required: true }],
  async run(args, io) {
    const from = path.resolve(args.positionals[0]!);
    const config = configOf(args);
    if (isShared(config)) {
      throw new UsageError(
        'a backup becomes a data folder: name one with --data, then bring that into MongoDB with `move` (docs/scaling.md)',
      );
    }
    const to = config.dataDir;
    await readManifest(from);
    const { problems } = await verifyStored(from, { kinds: allKinds });
    for (const { place, problem } of problems) io.err(`WRONG ${place}: ${problem}`);
    if (problems.length > 0) {
      io.err('The backup is damaged: nothing was restored.');
      return 1;
    }
    const manifest = await restoreStorage(from, { to, folders: OTHER_FOLDERS });
    if (io.json) io.out(JSON.stringify({ ok: true, to, ...manifest }));
    else
      io.out(`${to} is as it was at ${manifest.at}; the search index is made anew when the program starts`);
    return 0;
  },
};
