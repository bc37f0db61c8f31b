import { checked } from './checked.ts';
import { openElasticsearch } from './elasticsearch/elasticsearch.ts';
import { openEmbedded } from './embedded/embedded.ts';
import type { Search } from './port.ts';

export interface EmbeddedOptions {
  readonly engine: 'embedded';
  /** A folder of its own; made if absent. One process at a time. */
  readonly folder: string;
  /** Threads that answer queries; default 2. */
  readonly readers?: number;
}

export interface ElasticsearchOptions {
  readonly engine: 'elasticsearch';
  /** Addresses of one or several servers of one cluster. */
  readonly nodes: readonly string[];
  readonly apiKey?: string;
  /** A file with the certificate of the authority that has signed the servers' certificates. */
  readonly caFile?: string;
  /** All names at the server begin with it: one for each installation. Small letters, digits and hyphens. */
  readonly prefix: string;
  /** Of an index that is made from now on; default 1. */
  readonly shards?: number;
  /** Copies of each shard on other servers; default 1. */
  readonly replicas?: number;
  /** The servers have the plugin analysis-icu; default no. */
  readonly icu?: boolean;
  /** How long a question may take, in milliseconds; default 5000. A write may take twelve times as long. */
  readonly patienceMs?: number;
}

export type SearchOptions = EmbeddedOptions | ElasticsearchOptions;

/** The server of `elasticsearch` may be away: that is told by what is asked afterwards. */
export async function openSearch(options: SearchOptions): Promise<Search> {
  if (options.engine === 'embedded') return checked(await openEmbedded(options.folder, options.readers ?? 2));
  const { shards = 1, replicas = 1, icu = false } = options;
  return checked(openElasticsearch({ ...options, shards, replicas, icu }));
}
