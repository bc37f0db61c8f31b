import type { Arguments, Command, Io } from './command.ts';
import { DATA_OPTION, withFolder } from './folder.ts';

/** The search index made anew from the records; nothing else is touched. */
async function run(args: Arguments, io: Io): Promise<number> {
  return withFolder(args, async ({ deps, services, consumers }) => {
    const began = performance.now();
    await services.findingIndex.rebuild();
    await consumers.settled();
    const { state, documents } = await deps.search.status();
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (io.json) io.out(JSON.stringify({ state, documents, seconds }));
    else io.out(`${documents} documents in the index, ${seconds} s (${state})`);
    return state === 'ready' ? 0 : 1;
  });
}

export const command: Command = {
  name: 'reindex',
  summary:
    'Make the search index of a stopped folder anew (a running program does so by itself when it must)',
  options: [DATA_OPTION],
  run,
};
