/** The servers of the distributed engines that a bench works on: those that are named, else its own. */
import { canStartServers, ownElasticsearch, ownMongo } from '../test/support/own-servers.ts';

export interface BenchServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Own {
  readonly url: string;
  remove(): Promise<void>;
}

async function serverAt(variable: string, start: () => Promise<Own>): Promise<BenchServer> {
  const url = process.env[variable];
  if (url) return { url, close: async () => undefined };
  if (!canStartServers) {
    throw new Error(`Set ${variable}, or ENGINES_DIR to the folder of the scripts that start servers.`);
  }
  const own = await start();
  return { url: own.url, close: () => own.remove() };
}

export const mongoServer = (): Promise<BenchServer> => serverAt('MONGODB_URI', ownMongo);
export const searchServer = (): Promise<BenchServer> => serverAt('ELASTICSEARCH_URL', ownElasticsearch);

/** The same servers with another database. */
export function withDatabase(uri: string, database: string): string {
  const [, servers = uri, , options = ''] = /^(mongodb[^?]*?\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${servers}/${database}${options}`;
}
