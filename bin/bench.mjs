// npm run bench -- registration|search|scale|signing|validating [--engine mongodb|elasticsearch] [--json]
import { requireInstalled, withRuntime } from './runtime.mjs';
import { FOLDER, missingScripts } from './test-servers.mjs';

withRuntime(async () => {
  requireInstalled();
  // Without servers that are named, a bench of the distributed engines starts its own.
  if (missingScripts().length === 0) process.env.ENGINES_DIR = FOLDER;
  else delete process.env.ENGINES_DIR;
  const { main } = await import('../bench/main.ts');
  process.exit(await main(process.argv.slice(2)));
});
