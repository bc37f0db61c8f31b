/** An installation of a suite's own on the servers that the environment names: a database, an index and a data folder. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Config, loadConfig } from '../../../src/config.ts';
import { type MongoDb, mongoPlace, withDatabase } from '../../contract/storage/mongodb-place.ts';
import { ServerForTests } from '../elasticsearch.ts';
import { Program, ROOT } from '../program.ts';

type Env = Record<string, string>;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const MAIN = path.join(ROOT, 'test/support/main-process.ts');
const COMMANDS = path.join(ROOT, 'bin/vanthu.mjs');

/** The same servers and who signs in there, another database. */
export function uriTo(database: string, uri = process.env.MONGODB_URI ?? ''): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/(?:[^@/]+@)?[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri);
  const [, servers = uri, named = '', options = ''] = parts ?? [];
  const query = new URLSearchParams(options);
  if (servers.includes('@') && !query.has('authSource')) query.set('authSource', named || 'admin');
  return `${servers}/${database}${query.size > 0 ? `?${query}` : ''}`;
}

export class Installation {
  readonly folder: string;
  readonly env: Env;
  readonly #place = mongoPlace(process.env.MONGODB_URI!);
  readonly #index: ServerForTests | undefined;
  readonly #programs: Program[] = [];

  private constructor(folder: string, index: ServerForTests | undefined) {
    this.folder = folder;
    this.#index = index;
    this.env = {
      STORAGE_ENGINE: 'mongodb',
      MONGODB_URI: uriTo(this.#place.database),
      MONGODB_POOL: '8',
      DATA_DIR: folder,
      RATE_LIMIT: '0',
      ...(index && {
        SEARCH_ENGINE: 'elasticsearch',
        ELASTICSEARCH_URL: index.url,
        ELASTICSEARCH_PREFIX: index.name(),
        ELASTICSEARCH_REPLICAS: '0',
      }),
    };
  }

  /** With the index at Elasticsearch where that is asked for and there is one; else each process has its own. */
  static async make({ search = false } = {}): Promise<Installation> {
    const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-cluster-'));
    const url = process.env.ELASTICSEARCH_URL;
    return new Installation(folder, search && url ? new ServerForTests(url) : undefined);
  }

  /** As a process of the tests themselves opens it. */
  config(other: Partial<Config> = {}): Config {
    return { ...loadConfig({ ...this.env, PORT: '0', LOG_LEVEL: 'silent' }), ...other };
  }

  /** The program as `npm start` runs it, in a process of its own. */
  start(env: Env = {}, ...args: string[]): Program {
    const program = new Program([process.execPath, MAIN, ...args], { ...this.env, ...env });
    this.#programs.push(program);
    return program;
  }

  /** `npm run vanthu -- …` */
  run(...args: string[]): Promise<Ran> {
    const options = { cwd: ROOT, env: { ...process.env, ...this.env }, timeout: 400_000 };
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMANDS, ...args], options, (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
      });
    });
  }

  /** Scheme and servers, without who signs in. */
  get servers(): readonly [string, string] {
    const [, scheme = '', servers = ''] = /^(\S+?)\/\/(?:[^@/]+@)?([^/?]+)/.exec(this.env.MONGODB_URI!) ?? [];
    return [scheme, servers];
  }

  inside<T>(use: (db: MongoDb) => Promise<T>): Promise<T> {
    return withDatabase(process.env.MONGODB_URI!, this.#place.database, use);
  }

  async remove(): Promise<void> {
    for (const program of this.#programs) await program.kill();
    await this.#place.remove();
    await this.#index?.clear();
    await rm(this.folder, { recursive: true, force: true });
  }
}
