// npm start: builds the interface where needed, then runs the program in this very process.
import { requireInstalled, withRuntime } from './runtime.mjs';

async function start() {
  requireInstalled();
  const { buildWeb } = await import('./web.mjs');
  const building = new AbortController();
  // Nothing is open yet: whoever stops now stops at once. Ctrl-C may arrive twice.
  const stop = () => {
    building.abort();
    process.exit(0);
  };
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const built = await buildWeb({ signal: building.signal });
  if (!built) process.exit(1);
  const { main } = await import('../src/main.ts');
  const running = main(process.argv.slice(2));
  for (const signal of signals) process.off(signal, stop);
  await running;
}

withRuntime(start);
