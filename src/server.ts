import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSearch } from '../search/open.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/port.ts';
import { buildApp } from './app.ts';
import { type Consumers, startConsumers } from './background/consumers.ts';
import { keepHouse } from './background/housekeeping.ts';
import { startJobs } from './background/jobs.ts';
import { startRounds } from './background/rounds.ts';
import type { Config } from './config.ts';
import { DemoAuthority } from './demo/index.ts';
import { noting } from './http/acknowledged.ts';
import { openConfined } from './kernel/confined.ts';
import { type Logger, openLog } from './kernel/log.ts';
import { adoptAgencies } from './modules/directory/index.ts';
import { clearTmp, type ProcessFolder, takeProcessFolder } from './process-folder.ts';
import { searchOptions } from './search-settings.ts';
import { buildServices, consumersOf, type Deps, jobsOf, roundsOf, type Services } from './services.ts';
import { isShared, type Records, storageOptions } from './storage-settings.ts';
import { clearUnfinishedDemo, demoMade, isDemoUnfinished } from './unfinished-demo.ts';

export const WEB_DIR = fileURLToPath(new URL('../dist/web', import.meta.url));

/** How long requests in flight may take once the port is closed; as long as the draining took where that is more. */
const PATIENCE_MS = 2500;

export interface RunningServer {
  /** `http://127.0.0.1:8080`: where it listens. */
  readonly url: string;
  readonly deps: Deps;
  readonly services: Services;
  readonly consumers: Consumers;
  /** Finishes the requests in flight, ends live pages, closes the stores. */
  close(): Promise<void>;
}

/** Stores and services on a folder, without a port: what the command line works with on a stopped folder. */
export interface Opened {
  readonly deps: Deps;
  readonly services: Services;
  readonly consumers: Consumers;
  close(): Promise<void>;
}

async function openRecords(config: Config, clock: () => Date, records?: Records): Promise<Storage> {
  const open = (): Promise<Storage> => openStorage(storageOptions(config, records));
  const storage = await open();
  try {
    if (isShared(config)) await demoMade({ storage, clock });
    else if (await isDemoUnfinished(config.dataDir)) {
      await storage.close();
      await clearUnfinishedDemo(config.dataDir);
      return await open();
    }
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

export interface OpenOptions {
  readonly log?: Logger;
  readonly clock?: () => Date;
  /** As another version of the program has them: for tests of upgrades. */
  readonly records?: Records;
  /** Whether it does its part of what is due in the background; else that is left to other processes. */
  readonly background?: boolean;
}

/** The data folder; where the records are elsewhere several processes may share it, and each has a part of its own. */
async function ownFolder(config: Config): Promise<ProcessFolder> {
  const alone = { path: config.dataDir, release: () => {} };
  const own = isShared(config) ? await takeProcessFolder(config.dataDir) : alone;
  await clearTmp(own.path);
  await mkdir(path.join(own.path, 'tmp'), { recursive: true, mode: 0o700 });
  return own;
}

interface Background {
  readonly consumers: Consumers;
  stop(): Promise<void>;
}

function startBackground(deps: Deps, services: Services): Background {
  const consumers = startConsumers(deps, consumersOf(services, deps));
  const jobs = startJobs(deps, jobsOf(services, deps));
  const rounds = startRounds(deps, roundsOf(services, deps));
  const house = keepHouse(deps);
  const stop = async (): Promise<void> => {
    await Promise.all([consumers.stop(), jobs.stop(), rounds.stop()]);
    await house.stop();
  };
  return { consumers, stop };
}

const NO_BACKGROUND: Background = {
  consumers: { settled: async () => {}, stop: async () => {} },
  stop: async () => {},
};

export async function openServices(given: Config, options: OpenOptions = {}): Promise<Opened> {
  const { log = openLog(given.logLevel), clock = () => new Date(), background = true } = options;
  const storage = noting(await openRecords(given, clock, options.records));
  const own = await ownFolder(given);
  const config = { ...given, dataDir: own.path };
  const search = await openSearch(searchOptions(config.search, config.dataDir));
  const confined = openConfined({ size: Math.max(1, Math.min(4, availableParallelism() - 1)) });
  const demoAuthority = new DemoAuthority({
    dataDir: config.dataDir,
    clock,
    stamps: config.keeping.level !== 'B',
  });
  const deps: Deps = { storage, search, confined, config, log, clock, demoAuthority };
  const services = buildServices(deps);
  await adoptAgencies(storage, services.directory.installation, clock().toISOString());
  if (background) await demoAuthority.openIfThere();
  const behind = background ? startBackground(deps, services) : NO_BACKGROUND;
  const close = async (): Promise<void> => {
    await behind.stop();
    await services.outgoing.close();
    await Promise.all([confined.close(), search.close(), demoAuthority.close()]);
    await storage.close();
    own.release();
  };
  return { deps, services, consumers: behind.consumers, close };
}

function listen(server: Server, { port, host }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server.address() as AddressInfo));
  });
}

/** Idle sockets go at once, busy ones when their answer is out, and after the patience whatever is left. */
function closePort(server: Server, patienceMs: number): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), patienceMs);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf({ host }: Config, { port }: AddressInfo): string {
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
}

export async function startServer(
  config: Config,
  options: OpenOptions & { readonly webDir?: string } = {},
): Promise<RunningServer> {
  const opened = await openServices(config, options);
  const { deps, services, consumers } = opened;
  const app = buildApp(deps, services, options.webDir ?? WEB_DIR);
  // A hundred megabytes over a slow line take their time; a proxy keeps its connections for a minute.
  const server = createServer({ requestTimeout: 900_000, keepAliveTimeout: 65_000 }, app.express);
  try {
    const address = await listen(server, config);
    let closing: Promise<void> | undefined;
    const url = urlOf(config, address);
    deps.log.info({ url, storage: deps.storage.engine.product }, 'listening');
    const stop = async (): Promise<void> => {
      deps.log.info('stopping');
      app.announceStop();
      const drainMs = config.drainSeconds * 1000;
      if (drainMs > 0) await after(drainMs);
      app.stop();
      await closePort(server, Math.max(PATIENCE_MS, drainMs));
      await opened.close();
      deps.log.info('stopped');
    };
    const close = (): Promise<void> => {
      closing ??= stop();
      return closing;
    };
    return { url, deps, services, consumers, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
