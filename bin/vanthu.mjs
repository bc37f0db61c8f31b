// npm run vanthu -- <command>
import { requireInstalled, withRuntime } from './runtime.mjs';

withRuntime(async () => {
  requireInstalled();
  const { main } = await import('../src/cli/main.ts');
  process.exit(await main(process.argv.slice(2)));
});
