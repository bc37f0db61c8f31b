import { announce, explain } from './announce.ts';
import { ConfigError, loadConfig } from './config.ts';
import { openDemoOffice } from './demo/index.ts';
import { type RunningServer, startServer } from './server.ts';

async function stopWell(server: RunningServer): Promise<never> {
  try {
    await server.close();
    return process.exit(0);
  } catch (error) {
    server.deps.log.fatal({ err: error }, 'stopped badly');
    return process.exit(1);
  }
}

/** Starts the program by the environment and the command line, and stops it at SIGTERM or Ctrl-C. */
export async function main(args: readonly string[]): Promise<void> {
  // Until something is open there is nothing to finish.
  let stop = (): void => process.exit(0);
  // Ctrl-C may arrive twice, from the terminal and from npm: closing twice is closing once.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop());
  try {
    const config = loadConfig(process.env, { demo: args.includes('--demo') });
    const server = await startServer(config);
    stop = () => void stopWell(server);
    if (config.demo) await openDemoOffice(server.services, server.deps);
    await announce(server, config);
  } catch (error) {
    console.error(
      error instanceof ConfigError ? `Settings are not right:\n${error.message}` : explain(error),
    );
    process.exit(1);
  }
}
