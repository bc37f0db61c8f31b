/**
 * Search on Elasticsearch through the port, against the very requests that the port sent for the same query, sent once more by
 * the client alone: as the port does, one after the other where it waited for an answer first, else together.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Client } from '@elastic/elasticsearch';
import { openSearch } from '../search/open.ts';
import type { Search, SearchRequest } from '../search/port.ts';
import { fill, READERS, type Reader, type Spread, spread } from './search.ts';
import { randomFrom } from './search-corpus.ts';
import { QUERY_CLASSES } from './search-queries.ts';
import { type Sent, sentDuring } from './search-sent.ts';
import { searchServer } from './servers.ts';

/** Of the raw requests, at p50 and at p99. */
const MOST = 1.5;
const ACCEPTED = 'application/vnd.elasticsearch+json; compatible-with=8';

interface Values {
  readonly docs: string;
  readonly queries: string;
  readonly seed: string;
  readonly json: boolean;
}

interface Times {
  readonly port: number[];
  readonly raw: number[];
}

async function sendRaw(client: Client, turns: readonly (readonly Sent[])[]): Promise<void> {
  for (const turn of turns) {
    await Promise.all(
      turn.map(({ method, path, body, type }) =>
        client.transport.request(
          { method, path, ...(body && { body }) },
          { headers: { 'content-type': type, accept: ACCEPTED } },
        ),
      ),
    );
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

interface Asking {
  readonly search: Search;
  readonly client: Client;
}

/** Once unmeasured, which tells what the port sends; then by both, in turn first. */
async function askBoth({ search, client }: Asking, request: SearchRequest, portFirst: boolean) {
  const turns = await sentDuring(() => search.query(request));
  await sendRaw(client, turns);
  const byPort = () => took(() => search.query(request));
  const byHand = () => took(() => sendRaw(client, turns));
  const first = await (portFirst ? byPort : byHand)();
  const second = await (portFirst ? byHand : byPort)();
  return portFirst ? { port: first, raw: second } : { port: second, raw: first };
}

async function measure(asking: Asking, queries: number, seed: number): Promise<Record<string, Times>> {
  const random = randomFrom(seed + 99);
  const times: Record<string, Times> = {};
  for (let round = -1; round < queries; round++) {
    for (const [name, make] of Object.entries(QUERY_CLASSES)) {
      const asked = make(random);
      for (const reader of Object.keys(READERS) as Reader[]) {
        const facets = ['type', 'year'];
        const request = { ...asked, agency: 'bench', readerTokens: READERS[reader], facets };
        const { port, raw } = await askBoth(asking, request, round % 2 === 0);
        if (round < 0) continue;
        times[name] ??= { port: [], raw: [] };
        times[name].port.push(port);
        times[name].raw.push(raw);
      }
    }
  }
  return times;
}

interface Report {
  readonly documents: number;
  readonly cores: number;
  readonly buildSeconds: number;
  readonly bytes: number;
  readonly port: Spread;
  readonly raw: Spread;
  readonly ratio: { readonly p50: number; readonly p99: number };
  readonly classes: Readonly<Record<string, { readonly port: Spread; readonly raw: Spread }>>;
  readonly holds: boolean;
}

function reportOf(
  times: Record<string, Times>,
  known: Pick<Report, 'documents' | 'buildSeconds' | 'bytes'>,
): Report {
  const all = (side: keyof Times) => spread(Object.values(times).flatMap((one) => one[side]));
  const [port, raw] = [all('port'), all('raw')];
  const ratio = { p50: port.p50 / raw.p50, p99: port.p99 / raw.p99 };
  const classes = Object.fromEntries(
    Object.entries(times).map(([name, one]) => [name, { port: spread(one.port), raw: spread(one.raw) }]),
  );
  const holds = Math.max(ratio.p50, ratio.p99) <= MOST;
  return { ...known, cores: availableParallelism(), port, raw, ratio, classes, holds };
}

function tableOf({
  documents,
  cores,
  buildSeconds,
  bytes,
  port,
  raw,
  ratio,
  classes,
  holds,
}: Report): string {
  const line = (name: string, one: { readonly port: Spread; readonly raw: Spread }) => {
    const cells = [one.port.p50, one.raw.p50, one.port.p99, one.raw.p99];
    return name.padEnd(26) + cells.map((ms) => ms.toFixed(1).padStart(10)).join('');
  };
  return [
    `${documents} documents on Elasticsearch, ${cores} cores, built in ${buildSeconds} s, ${Math.round(bytes / documents)} bytes each; milliseconds`,
    `${''.padEnd(26)}${['port p50', 'raw p50', 'port p99', 'raw p99'].map((head) => head.padStart(10)).join('')}`,
    ...Object.entries(classes).map(([name, one]) => line(name, one)),
    line('whole mix', { port, raw }),
    `port/raw: p50 ${ratio.p50.toFixed(2)}, p99 ${ratio.p99.toFixed(2)}, each at most ${MOST}: ${holds ? 'holds' : 'MISSED'}`,
  ].join('\n');
}

async function bytesOf(client: Client, prefix: string): Promise<number> {
  await client.indices.forcemerge({ index: `${prefix}-*`, max_num_segments: 1 });
  const { _all } = await client.indices.stats({ index: `${prefix}-*`, metric: 'store' });
  return _all.primaries?.store?.size_in_bytes ?? 0;
}

export async function runOnElasticsearch(values: Values): Promise<number> {
  const server = await searchServer();
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const client = new Client({ node: server.url });
  const search = await openSearch({ engine: 'elasticsearch', nodes: [server.url], prefix, replicas: 0 });
  try {
    const [documents, seed] = [Number(values.docs), Number(values.seed)];
    const buildSeconds = await fill(search, { documents, seed, quiet: values.json });
    const bytes = await bytesOf(client, prefix);
    const times = await measure({ search, client }, Number(values.queries), seed);
    const report = reportOf(times, { documents, buildSeconds, bytes });
    console.log(values.json ? JSON.stringify(report) : tableOf(report));
    return report.holds ? 0 : 1;
  } finally {
    await search.close();
    const found = Object.keys(await client.indices.get({ index: `${prefix}-*`, filter_path: '*.aliases' }));
    if (found.length > 0) await client.indices.delete({ index: found });
    await client.close();
    await server.close();
  }
}
