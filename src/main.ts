import { announce, explain } from './announce.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { openDemoOffice } from './demo/index.ts';
import { Refusal } from './kernel/refusal.ts';
import { type OpenOptions, type RunningServer, startServer } from './server.ts';
import { isShared } from './storage-settings.ts';
import { demoMade } from './unfinished-demo.ts';

async function stopWell(server: RunningServer): Promise<never> {
  try {
    await server.close();
    return process.exit(0);
  } catch (error) {
    server.deps.log.fatal({ err: error }, 'stopped badly');
    return process.exit(1);
  }
}

/** Or finds it made, or waits while another process, which was sooner, is making it. */
async function makeDemo({ services, deps }: RunningServer, config: Config): Promise<void> {
  console.log('Đang tạo cơ quan mẫu… / Making the demo office…');
  try {
    await openDemoOffice(services, deps);
  } catch (error) {
    const isTaken = error instanceof Refusal && error.reasons.some(({ code }) => code === 'ALREADY_SET_UP');
    if (!isTaken || !isShared(config)) throw error;
    await demoMade(deps);
  }
}

async function begin(server: RunningServer, config: Config): Promise<void> {
  if (config.demo && (await server.services.setup.state()) === 'needed') await makeDemo(server, config);
  await announce(server, config);
}

/** Starts the program by the environment and the command line, and stops it at SIGTERM or Ctrl-C. */
export async function main(args: readonly string[], options: OpenOptions = {}): Promise<void> {
  let server: RunningServer | undefined;
  let config: Config | undefined;
  let stopping = false;
  // Ctrl-C may arrive twice, from the terminal and from npm: closing twice is closing once.
  const stop = (): void => {
    stopping = true;
    // Until something is open there is nothing to finish.
    if (server) void stopWell(server);
    else process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    config = loadConfig(process.env, { demo: args.includes('--demo') });
    server = await startServer(config, options);
    await begin(server, config);
  } catch (error) {
    // What was still beginning when it was told to stop fails, and that is all right.
    if (stopping) return;
    console.error(
      error instanceof ConfigError ? `Settings are not right:\n${error.message}` : explain(error, config),
    );
    process.exit(1);
  }
}
