/** One of several whole programs on one database and one index: killed, and started again at the same address. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../support/own-servers.ts';
import { Program, ROOT } from '../support/program.ts';

const MAIN = path.join(ROOT, 'test/support/main-process.ts');

export interface Shared {
  readonly mongodb: string;
  readonly elasticsearch: string;
  readonly prefix: string;
  readonly folder: string;
}

export class Station {
  readonly url: string;
  readonly #env: Record<string, string>;
  #program: Program | undefined;

  constructor(url: string, env: Record<string, string>) {
    this.url = url;
    this.#env = env;
  }

  static async open(name: string, { mongodb, elasticsearch, prefix, folder }: Shared): Promise<Station> {
    const port = await freePort();
    const own = path.join(folder, name);
    await mkdir(own);
    return new Station(`http://127.0.0.1:${port}`, {
      PORT: String(port),
      DATA_DIR: own,
      STORAGE_ENGINE: 'mongodb',
      MONGODB_URI: mongodb,
      SEARCH_ENGINE: 'elasticsearch',
      ELASTICSEARCH_URL: elasticsearch,
      ELASTICSEARCH_PREFIX: prefix,
      ELASTICSEARCH_REPLICAS: '0',
      RATE_LIMIT: '0',
      LOG_LEVEL: 'fatal',
    });
  }

  /** Until it takes requests. A database that is away keeps it from starting: then it tries again, as a supervisor would. */
  async start(): Promise<void> {
    for (;;) {
      this.#program = new Program([process.execPath, MAIN], this.#env);
      try {
        await this.#program.url();
        return;
      } catch (error) {
        if (!/database|STORAGE_UNAVAILABLE/.test(this.#program.output)) throw error;
        await this.#program.kill();
      }
    }
  }

  /** The program alone, without a word to what it has started. */
  async kill(): Promise<void> {
    const { child } = this.#program!;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    await this.#program?.kill();
  }
}
