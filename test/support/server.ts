import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Config, configFor } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { Client } from './client.ts';
import { copyTemplate } from './template.ts';

export interface TestServer extends RunningServer {
  readonly folder: string;
  /** A new browser, nobody signed in. */
  client(): Client;
  /** A new browser of this person. */
  signedIn(username: string, password: string): Promise<Client>;
}

export interface TestServerOptions {
  /** With the demo office in it. */
  readonly demo?: boolean;
  readonly config?: Partial<Config>;
  /** A folder to work in, which stays; default: a new one, removed at the end. */
  readonly folder?: string;
  readonly webDir?: string;
  /** Time as the program sees it; default: now. */
  readonly clock?: () => Date;
}

/** The real program on a free port of loopback and a folder of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  if (process.env.TEST_OFFICES_ON === 'mongodb' && !options.folder) return onDatabase(options);
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'vanthu-')));
  if (options.demo) await copyTemplate('demo', folder, makeDemo);
  const { webDir, clock } = options;
  const other = { ...(webDir !== undefined && { webDir }), ...(clock && { clock }) };
  const running = await startServer(configFor(folder, options.config), other);
  const client = (): Client => new Client(running.url);
  const close = async (): Promise<void> => {
    await running.close();
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  return {
    ...running,
    folder,
    client,
    close,
    signedIn: async (username, password) => {
      const browser = client();
      const answer = await browser.signIn(username, password);
      if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.status}`);
      return browser;
    },
  };
}

async function makeDemo(folder: string): Promise<void> {
  const server = await startTestServer({ folder });
  await openDemo(server);
  await server.close();
}

/** Through the door of the first page. */
async function openDemo(server: TestServer): Promise<void> {
  const { status, body } = await server.client().post('/setup/demo');
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** The same on a database and an index of its own: how suites of the API are run on these engines. */
async function onDatabase({ demo, ...options }: TestServerOptions): Promise<TestServer> {
  const { Installation } = await import('./cluster/installation.ts');
  const installation = await Installation.make({ search: true });
  const { storage, search } = installation.config();
  const { folder } = installation;
  const server = await startTestServer({
    ...options,
    folder,
    config: { ...options.config, storage, search },
  });
  if (demo) await openDemo(server);
  const close = async (): Promise<void> => {
    await server.close();
    await installation.remove();
  };
  return { ...server, close };
}
