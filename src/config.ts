import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeepingConfig } from './keeping-settings.ts';
import { clientsProblem, type KeysConfig } from './key-settings.ts';
import type { SearchConfig } from './search-settings.ts';
import { type Problem, type Setting, settings } from './settings.ts';
import { asMongoUri, isShared, MONGODB_URI_ALLOWED, type StorageConfig, uriOf } from './storage-settings.ts';

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
  /** Port of people's own machines where their signing agent listens; 0: there are none. */
  readonly agentPort: number;
  /** Between being told to stop and closing the port. */
  readonly drainSeconds: number;
  /** How far signatures are raised and how they stay provable. */
  readonly keeping: KeepingConfig;
  /** Tokens and remote services whose keys may sign. */
  readonly keys: KeysConfig;
  /** So many days before the end of a certificate it is told of, in steps. */
  readonly warningDays: readonly number[];
  /** Where records, journal and files live. */
  readonly storage: StorageConfig;
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

function readKeeping(read: Read): KeepingConfig {
  return {
    services: read(settings.TIMESTAMP_SERVICES),
    policy: read(settings.TIMESTAMP_POLICY),
    level: read(settings.SIGNATURE_LEVEL),
    network: read(settings.SIGNATURE_NETWORK),
    renewalDays: read(settings.RENEWAL_DAYS),
  };
}

function readStorage(read: Read): StorageConfig {
  return {
    engine: read(settings.STORAGE_ENGINE),
    uri: read(settings.MONGODB_URI),
    uriFile: read(settings.MONGODB_URI_FILE),
    pool: read(settings.MONGODB_POOL),
  };
}

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

function readKeys(read: Read): KeysConfig {
  return {
    modules: read(settings.PKCS11_MODULES),
    services: read(settings.CSC_SERVICES),
    clientsFile: read(settings.CSC_CLIENTS_FILE),
  };
}

/** Reads all settings and reports everything that is wrong at once. */
export function loadConfig(env: Environment, options: { readonly demo?: boolean } = {}): Config {
  const problems: Problem[] = [];
  const read = <T>(setting: Setting<T>): T => {
    const raw = env[setting.name]?.trim() ?? '';
    const value = raw === '' ? setting.default : setting.parse(raw);
    if (value !== undefined) return value;
    const given = setting.secret ? 'what is given' : `"${raw}"`;
    problems.push({ setting: setting.name, problem: `${given} is not allowed; allowed: ${setting.allowed}` });
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
    agentPort: read(settings.AGENT_PORT),
    drainSeconds: read(settings.DRAIN_SECONDS),
    keeping: readKeeping(read),
    keys: readKeys(read),
    warningDays: read(settings.CERTIFICATE_WARNING_DAYS).split(',').map(Number),
    storage: readStorage(read),
    search: readSearch(read),
    demo,
  };
  const told = new Set(problems.map(({ setting }) => setting));
  problems.push(...together(config).filter(({ setting }) => !told.has(setting)));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** What is right by itself may be wrong beside another setting. */
export function together(config: Config): Problem[] {
  return [
    ...openDemo(config),
    ...incompleteStorage(config),
    ...incompleteSearch(config),
    ...unknownClients(config),
  ];
}

/** The demo office has known passwords: nobody else may reach it unless that is asked for. */
function openDemo(config: Config): Problem[] {
  if (!config.demo || config.demoAllowRemote || isLoopback(config.host)) return [];
  const problem = `the demo office has known passwords and opens on loopback only (127.0.0.1), not on "${config.host}", unless DEMO_ALLOW_REMOTE=true`;
  return [{ setting: 'HOST', problem }];
}

function unreadable(setting: string, file: string): Problem[] {
  if (file === '') return [];
  try {
    readFileSync(file);
    return [];
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const problem = isAbsent ? `there is no file "${file}"` : `the file "${file}" cannot be read`;
    return [{ setting, problem }];
  }
}

function incompleteStorage(config: Config): Problem[] {
  const { uri, uriFile } = config.storage;
  if (!isShared(config)) return [];
  if (uri === '' && uriFile === '') {
    const problem = 'STORAGE_ENGINE=mongodb needs it, or MONGODB_URI_FILE';
    return [{ setting: 'MONGODB_URI', problem }];
  }
  const problems = unreadable('MONGODB_URI_FILE', uriFile);
  if (uriFile === '' || problems.length > 0 || asMongoUri(uriOf(config.storage))) return problems;
  const problem = `what stands in the file is not allowed; allowed: ${MONGODB_URI_ALLOWED}`;
  return [{ setting: 'MONGODB_URI_FILE', problem }];
}

function unknownClients({ keys }: Config): Problem[] {
  const problem = clientsProblem(keys);
  return problem ? [{ setting: 'CSC_CLIENTS_FILE', problem }] : [];
}

function incompleteSearch({ search }: Config): Problem[] {
  if (search.engine !== 'elasticsearch') return [];
  return [
    ...(search.urls === ''
      ? [{ setting: 'ELASTICSEARCH_URL', problem: 'SEARCH_ENGINE=elasticsearch needs it' }]
      : []),
    ...unreadable('ELASTICSEARCH_API_KEY_FILE', search.apiKeyFile),
    ...unreadable('ELASTICSEARCH_CA_FILE', search.caFile),
  ];
}

/** Settings for a folder, everything else at its default and no fixed port: for tests and temporary offices. */
export function configFor(dataDir: string, other: Partial<Config> = {}): Config {
  return { ...loadConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), ...other };
}
