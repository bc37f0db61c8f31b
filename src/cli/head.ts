import { openStorageReading } from '../../storage/open.ts';
import { storageOptions } from '../storage-settings.ts';
import type { Command } from './command.ts';
import { configOf, DATA_OPTION } from './folder.ts';

export const command: Command = {
  name: 'head',
  summary: 'Export the last signed head of each journal, to keep elsewhere for `verify --head`',
  options: [DATA_OPTION],
  async run(args, io) {
    const storage = await openStorageReading(storageOptions(configOf(args)));
    try {
      const agencies = await storage.journal.agencies();
      const kept = await Promise.all(agencies.map((agency) => storage.journal.signedHeads(agency)));
      const heads = kept.flatMap((all) => all.at(-1) ?? []);
      io.out(JSON.stringify(heads, null, io.json ? 0 : 2));
      if (heads.length > 0) return 0;
      io.err('No head is signed yet: nothing was recorded in this installation while the program ran.');
      return 1;
    } finally {
      await storage.close();
    }
  },
};
