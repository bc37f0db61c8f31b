// npm run bench -- registration|search|scale [--json]
import { requireInstalled, withRuntime } from './runtime.mjs';

withRuntime(async () => {
  requireInstalled();
  const { main } = await import('../bench/main.ts');
  process.exit(await main(process.argv.slice(2)));
});
