// node bin/agent.mjs --origin https://… : the signing agent alone, as an office hands it out (docs/operations.md).
import { withRuntime } from './runtime.mjs';

withRuntime(async () => {
  const { main } = await import('../src/cli/agent-main.ts');
  process.exit(await main(process.argv.slice(2)));
});
