/** Where the search index lives: in the data folder, or at servers of its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchOptions } from '../search/open.ts';
import { bool, oneOf, text, whole } from './setting-types.ts';

function addresses(raw: string): string | undefined {
  const list = raw.split(',').map((one) => one.trim());
  return list.every((one) => URL.canParse(one) && /^https?:\/\//.test(one)) ? list.join(',') : undefined;
}

const asIs = (raw: string): string => raw;

export const searchSettings = {
  SEARCH_ENGINE: oneOf('SEARCH_ENGINE', 'embedded', {
    values: ['embedded', 'elasticsearch'],
    description:
      'What holds the search index: the data folder, or servers of Elasticsearch (docs/scaling.md).',
  }),
  ELASTICSEARCH_URL: {
    ...text('ELASTICSEARCH_URL', '', {
      parse: addresses,
      allowed: 'http:// or https:// addresses of one cluster, separated by commas',
      description: 'Servers of Elasticsearch.',
    }),
    secret: true,
  },
  ELASTICSEARCH_API_KEY: {
    ...text('ELASTICSEARCH_API_KEY', '', {
      parse: asIs,
      allowed: 'a key as Elasticsearch gives it, encoded',
      description: 'Key that the program shows to Elasticsearch.',
    }),
    secret: true,
  },
  ELASTICSEARCH_API_KEY_FILE: text('ELASTICSEARCH_API_KEY_FILE', '', {
    parse: asIs,
    allowed: 'a path',
    description: 'File with that key, instead of the key itself.',
  }),
  ELASTICSEARCH_CA_FILE: text('ELASTICSEARCH_CA_FILE', '', {
    parse: asIs,
    allowed: 'a path',
    description: 'Certificate (PEM) of the authority behind the certificates of the servers.',
  }),
  ELASTICSEARCH_PREFIX: text('ELASTICSEARCH_PREFIX', 'vanthu', {
    parse: (raw) => (/^[a-z][a-z0-9-]{0,60}$/.test(raw) ? raw : undefined),
    allowed: 'small letters, digits and hyphens, a letter first',
    description: 'Names of indices begin with it; one for each installation.',
  }),
  ELASTICSEARCH_SHARDS: whole('ELASTICSEARCH_SHARDS', 1, {
    low: 1,
    high: 64,
    description: 'Shards of an index that is made from now on.',
  }),
  ELASTICSEARCH_REPLICAS: whole('ELASTICSEARCH_REPLICAS', 1, {
    low: 0,
    high: 5,
    description: 'Copies of each shard on other servers; 0 where there is only one server.',
  }),
  ELASTICSEARCH_ICU: bool(
    'ELASTICSEARCH_ICU',
    'Whether the servers have the plugin analysis-icu, which then folds foreign letters.',
  ),
} as const;

export interface SearchConfig {
  readonly engine: string;
  readonly urls: string;
  readonly apiKey: string;
  readonly apiKeyFile: string;
  readonly caFile: string;
  readonly prefix: string;
  readonly shards: number;
  readonly replicas: number;
  readonly icu: boolean;
}

export function searchOptions(config: SearchConfig, dataDir: string): SearchOptions {
  if (config.engine !== 'elasticsearch') return { engine: 'embedded', folder: path.join(dataDir, 'search') };
  const { urls, caFile, prefix, shards, replicas, icu } = config;
  const apiKey = config.apiKeyFile ? readFileSync(config.apiKeyFile, 'utf8').trim() : config.apiKey;
  return {
    engine: 'elasticsearch',
    nodes: urls.split(','),
    prefix,
    shards,
    replicas,
    icu,
    ...(apiKey && { apiKey }),
    ...(caFile && { caFile }),
  };
}
