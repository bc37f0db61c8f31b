import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SearchConfig } from './search-settings.ts';
import { type Problem, type Setting, settings } from './settings.ts';

/** Every setting, checked. `loadConfig` builds it from the environment; tests from `configFor`. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Origin under which people reach the program; empty: the address that it listens on. */
  readonly publicUrl: string;
  /** Express's `trust proxy`: number of proxies in front, their addresses, or false. */
  readonly trustProxy: false | number | readonly string[];
  /** Bytes of one uploaded file. */
  readonly maxUpload: number;
  readonly logLevel: string;
  /** Whether this installation is approved to hold files of secret documents. */
  readonly secretDocuments: boolean;
  readonly demoAllowRemote: boolean;
  /** Hours without a request after which a session ends. */
  readonly sessionHours: number;
  /** Requests a minute from one address; 0: no limit. */
  readonly rateLimit: number;
  /** Where the search index lives. */
  readonly search: SearchConfig;
  /** The demo office was asked for on the command line. */
  readonly demo: boolean;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

export interface Environment {
  readonly [name: string]: string | undefined;
}

type Read = <T>(setting: Setting<T>) => T;

function readSearch(read: Read): SearchConfig {
  return {
    engine: read(settings.SEARCH_ENGINE),
    urls: read(settings.ELASTICSEARCH_URL),
    apiKey: read(settings.ELASTICSEARCH_API_KEY),
    apiKeyFile: read(settings.ELASTICSEARCH_API_KEY_FILE),
    caFile: read(settings.ELASTICSEARCH_CA_FILE),
    prefix: read(settings.ELASTICSEARCH_PREFIX),
    shards: read(settings.ELASTICSEARCH_SHARDS),
    replicas: read(settings.ELASTICSEARCH_REPLICAS),
    icu: read(settings.ELASTICSEARCH_ICU),
  };
}

/** Reads all settings and reports everything that is wrong at once. */
export function loadConfig(env: Environment, options: { readonly demo?: boolean } = {}): Config {
  const problems: Problem[] = [];
  const read = <T>(setting: Setting<T>): T => {
    const raw = env[setting.name]?.trim() ?? '';
    const value = raw === '' ? setting.default : setting.parse(raw);
    if (value !== undefined) return value;
    problems.push({ setting: setting.name, problem: `"${raw}" is not allowed; allowed: ${setting.allowed}` });
    return setting.default;
  };
  const demo = options.demo === true;
  const config: Config = {
    host: read(settings.HOST),
    port: read(settings.PORT),
    dataDir: path.resolve(demo && !env.DATA_DIR ? 'data-demo' : read(settings.DATA_DIR)),
    publicUrl: read(settings.PUBLIC_URL),
    trustProxy: read(settings.TRUST_PROXY),
    maxUpload: read(settings.MAX_UPLOAD),
    logLevel: read(settings.LOG_LEVEL),
    secretDocuments: read(settings.SECRET_DOCUMENTS),
    demoAllowRemote: read(settings.DEMO_ALLOW_REMOTE),
    sessionHours: read(settings.SESSION_HOURS),
    rateLimit: read(settings.RATE_LIMIT),
    search: readSearch(read),
    demo,
  };
  problems.push(...together(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** What is right by itself may be wrong beside another setting. */
export function together(config: Config): Problem[] {
  return [...openDemo(config), ...incompleteSearch(config)];
}

/** The demo office has known passwords: nobody else may reach it unless that is asked for. */
function openDemo(config: Config): Problem[] {
  if (!config.demo || config.demoAllowRemote || isLoopback(config.host)) return [];
  const problem = `the demo office has known passwords and opens on loopback only (127.0.0.1), not on "${config.host}", unless DEMO_ALLOW_REMOTE=true`;
  return [{ setting: 'HOST', problem }];
}

function incompleteSearch({ search }: Config): Problem[] {
  if (search.engine !== 'elasticsearch') return [];
  const files = [
    ['ELASTICSEARCH_API_KEY_FILE', search.apiKeyFile],
    ['ELASTICSEARCH_CA_FILE', search.caFile],
  ] as const;
  const absent = files.filter(([, file]) => file !== '' && !existsSync(file));
  return [
    ...(search.urls === ''
      ? [{ setting: 'ELASTICSEARCH_URL', problem: 'SEARCH_ENGINE=elasticsearch needs it' }]
      : []),
    ...absent.map(([setting, file]) => ({ setting, problem: `there is no file "${file}"` })),
  ];
}

/** Settings for a folder, everything else at its default and no fixed port: for tests and temporary offices. */
export function configFor(dataDir: string, other: Partial<Config> = {}): Config {
  return { ...loadConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), ...other };
}
