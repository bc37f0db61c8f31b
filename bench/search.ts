/**
 * Search among many documents: p50 and p99 of a mix of queries, for a searcher with narrow rights and for one who may see
 * all. `--docs N` (default 1,000,000), `--queries N` for each class, `--seed N`, `--keep FOLDER` (reuse an index), `--json`;
 * `--engine elasticsearch` measures against the same queries sent raw.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSearch } from '../search/open.ts';
import type { Search, SearchRequest } from '../search/port.ts';
import { documentAt, randomFrom } from './search-corpus.ts';
import { QUERY_CLASSES } from './search-queries.ts';
import { runOnElasticsearch } from './search-raw.ts';

/** About one document in thirty. */
const NARROW = ['p:17', 'u:7', 'r:officer'];
export const READERS = { narrow: NARROW, administrator: 'all' } as const;
export type Reader = keyof typeof READERS;

const BOUNDS = { p99: 150, ratio: 1.1 };
const BATCH = 2000;

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

interface Ratio {
  readonly mean: number;
  readonly p99: number;
}

interface Report {
  readonly documents: number;
  readonly cores: number;
  readonly buildSeconds: number;
  readonly classes: Readonly<Record<string, Readonly<Record<Reader, Spread>>>>;
  readonly mix: Readonly<Record<Reader, Spread>>;
  /** Of the mix: user and system time of the whole program, which other work on the machine changes little. */
  readonly cpuTime: Readonly<Record<Reader, Spread>>;
  /**
   * Narrow against administrator, each query asked by both: on the clock, and of processor time. The mean is judged, as it is
   * what rights cost over the whole mix; that of the slowest hundredth is told beside it.
   */
  readonly ratio: Ratio;
  readonly cpuTimeRatio: Ratio;
  readonly holds: boolean;
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'embedded' },
      docs: { type: 'string', default: '1000000' },
      queries: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.engine === 'elasticsearch') return runOnElasticsearch(values);
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'bench-search-')));
  const search = await openSearch({ engine: 'embedded', folder });
  try {
    const [documents, seed] = [Number(values.docs), Number(values.seed)];
    const buildSeconds = await fill(search, { documents, seed, quiet: values.json });
    const measured = await measure(search, { queries: Number(values.queries), seed });
    const report = summed(measured, { documents, buildSeconds });
    console.log(values.json ? JSON.stringify(report) : tableOf(report));
    return report.holds ? 0 : 1;
  } finally {
    await search.close();
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}

export interface Filling {
  readonly documents: number;
  readonly seed: number;
  readonly quiet: boolean;
}

export async function fill(search: Search, { documents, seed, quiet }: Filling): Promise<number> {
  if ((await search.status()).documents === documents) return 0;
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  async function* source(from: string | null) {
    for (let at = Number(from ?? 0); at < documents; at += BATCH) {
      const size = Math.min(BATCH, documents - at);
      const docs = Array.from({ length: size }, (_, i) => documentAt(seed, at + i, documents));
      yield { docs, at: String(at + size) };
      if (!quiet && (at + size) % 100_000 === 0) console.error(`${at + size} documents, ${seconds()} s`);
    }
  }
  await search.rebuild(source);
  return seconds();
}

type Times = Record<string, Record<Reader, Took[]>>;

interface Took {
  readonly wall: number;
  readonly cpuTime: number;
}

/** Both readers ask the same, one after the other, in turn first, so that neither always finds the pages already read. */
async function measure(search: Search, { queries, seed }: { queries: number; seed: number }): Promise<Times> {
  const times: Times = {};
  const random = randomFrom(seed + 99);
  for (const name of Object.keys(QUERY_CLASSES)) times[name] = { narrow: [], administrator: [] };
  for (let round = -2; round < queries; round++) {
    for (const [name, make] of Object.entries(QUERY_CLASSES)) {
      const asked = make(random);
      const order: Reader[] = round % 2 === 0 ? ['narrow', 'administrator'] : ['administrator', 'narrow'];
      for (const reader of order) {
        const request = {
          ...asked,
          agency: 'bench',
          readerTokens: READERS[reader],
          facets: ['type', 'year'],
        };
        const took = await timeOf(search, request);
        if (round >= 0) times[name]![reader].push(took);
      }
    }
  }
  return times;
}

async function timeOf(search: Search, request: SearchRequest): Promise<Took> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await search.query(request);
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - started, cpuTime: (user + system) / 1000 };
}

function summed(
  times: Times,
  { documents, buildSeconds }: { documents: number; buildSeconds: number },
): Report {
  const classes = Object.fromEntries(
    Object.entries(times).map(([name, { narrow, administrator }]) => [
      name,
      { narrow: spread(narrow.map(wallOf)), administrator: spread(administrator.map(wallOf)) },
    ]),
  );
  const all = (reader: Reader) => Object.values(times).flatMap((byReader) => byReader[reader]);
  const both = (part: (took: Took) => number) => ({
    narrow: spread(all('narrow').map(part)),
    administrator: spread(all('administrator').map(part)),
  });
  const mix = both(wallOf);
  const cpuTime = both((took) => took.cpuTime);
  const ratio = ratioOf(mix);
  const holds = Math.max(mix.narrow.p99, mix.administrator.p99) <= BOUNDS.p99 && ratio.mean <= BOUNDS.ratio;
  const cores = availableParallelism();
  return {
    documents,
    cores,
    buildSeconds,
    classes,
    mix,
    cpuTime,
    ratio,
    cpuTimeRatio: ratioOf(cpuTime),
    holds,
  };
}

function ratioOf({ narrow, administrator }: Readonly<Record<Reader, Spread>>): Ratio {
  return { mean: narrow.mean / administrator.mean, p99: narrow.p99 / administrator.p99 };
}

const wallOf = ({ wall }: Took): number => wall;

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { p50: at(0.5), p99: at(0.99), mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length };
}

const ratioText = ({ mean, p99 }: Ratio): string => `mean ${mean.toFixed(2)}, p99 ${p99.toFixed(2)}`;

function tableOf(report: Report): string {
  const line = (name: string, by: Readonly<Record<Reader, Spread>>) =>
    [
      name.padEnd(26),
      ...[by.narrow.p50, by.narrow.p99, by.administrator.p50, by.administrator.p99].map((ms) =>
        ms.toFixed(1).padStart(10),
      ),
    ].join('');
  return [
    `${report.documents} documents, ${report.cores} cores, built in ${report.buildSeconds} s; milliseconds`,
    `${''.padEnd(26)}${['narrow p50', 'p99', 'all p50', 'p99'].map((head) => head.padStart(10)).join('')}`,
    ...Object.entries(report.classes).map(([name, by]) => line(name, by)),
    line('whole mix', report.mix),
    line('of it, processor time', report.cpuTime),
    `narrow/administrator: ${ratioText(report.ratio)} (mean at most ${BOUNDS.ratio}); processor time ${ratioText(report.cpuTimeRatio)}`,
    `p99 at most ${BOUNDS.p99} ms and the ratio: ${report.holds ? 'hold' : 'MISSED'}`,
  ].join('\n');
}
