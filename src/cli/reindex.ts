import { isShared } from '../storage-settings.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { configOf, DATA_OPTION, withFolder } from './folder.ts';

/** The search index made anew from the records; nothing else is touched. */
async function run(args: Arguments, io: Io): Promise<number> {
  const config = configOf(args);
  if (isShared(config) && config.search.engine === 'embedded') {
    throw new UsageError(
      'each process has an index of its own, DATA_DIR/process-*/search: stop it, remove that folder, and start it again',
    );
  }
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
    'Make the search index anew, of a stopped folder or at Elasticsearch (the program does so by itself when it must)',
  options: [DATA_OPTION],
  run,
};
