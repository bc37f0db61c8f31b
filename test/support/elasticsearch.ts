import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';
import { openSearch } from '../../search/open.ts';
import type { Search } from '../../search/port.ts';

export interface Through {
  /** A proxy before the server. */
  readonly url?: string;
  readonly patienceMs?: number;
}

/** Indices of the test's own on the server that was named, under a prefix that nobody else has. */
export class ServerForTests {
  readonly url: string;
  readonly client: Client;
  readonly prefix = `test-${randomBytes(5).toString('hex')}`;
  #opened = 0;

  constructor(url: string) {
    this.url = url;
    const apiKey = process.env.ELASTICSEARCH_API_KEY;
    const ca = process.env.ELASTICSEARCH_CA_FILE;
    this.client = new Client({
      node: url,
      ...(apiKey && { auth: { apiKey } }),
      ...(ca && { tls: { ca: readFileSync(ca) } }),
    });
  }

  /** An empty index. */
  open(): Promise<Search> {
    return this.openAs(this.name());
  }

  /** A prefix for one test. */
  name(): string {
    this.#opened++;
    return `${this.prefix}-${this.#opened}`;
  }

  openAs(prefix: string, { url = this.url, ...more }: Through = {}): Promise<Search> {
    const apiKey = process.env.ELASTICSEARCH_API_KEY;
    const caFile = process.env.ELASTICSEARCH_CA_FILE;
    return openSearch({
      engine: 'elasticsearch',
      nodes: [url],
      prefix,
      replicas: 0,
      ...more,
      ...(apiKey && { apiKey }),
      ...(caFile && { caFile }),
    });
  }

  /** Removes all of them, by their names: servers refuse to remove by a pattern. */
  async clear(): Promise<void> {
    const found = await this.client.indices.get({ index: `${this.prefix}-*`, filter_path: '*.aliases' });
    const names = Object.keys(found);
    if (names.length > 0) await this.client.indices.delete({ index: names });
    await this.client.close();
  }
}
