/** Registrations a second through HTTP, each durable when it is acknowledged, against raw `node:sqlite` in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { firstLine, type Program, start, startProgram, stopProgram } from './children.ts';
import { rawRegistrations } from './raw-registration.ts';
import type { Load, LoadResult } from './registration-clients.ts';
import { runOnMongo } from './registration-cluster.ts';

/** What must be reached, and what is aimed at. */
const MUST = 0.3;
const AIM = 0.5;

interface Round {
  readonly program: number;
  readonly raw: number;
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
}

function lastSeq(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const { seq } = database.prepare('SELECT max(seq) AS seq FROM entry').get()!;
  database.close();
  return Number(seq);
}

interface Running {
  readonly server: Program;
  readonly folder: string;
}

/** What follows the journal is done: it must not slow the raw writing down. */
async function settled({ child }: Program): Promise<void> {
  const answer = firstLine(child);
  child.stdin!.write('settle\n');
  await answer;
}

async function round({ server, folder }: Running, clients: number, count: number): Promise<Round> {
  const file = join(folder, 'records.sqlite');
  const before = lastSeq(file);
  const load: Load = { targets: [{ url: server.url, ...server.clerks[0]! }], clients, count };
  const { ms, latencies } = await firstLine<LoadResult>(start('registration-clients', load));
  await settled(server);
  const raw = rawRegistrations(file, join(folder, `raw-${before}.sqlite`), before);
  const program = (latencies.length / ms) * 1000;
  const rawRate = (raw.count / raw.ms) * 1000;
  const at = (share: number) => latencies[Math.floor(latencies.length * share)]!;
  return { program, raw: rawRate, ratio: program / rawRate, p50: at(0.5), p99: at(0.99) };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(rounds: number, clients: number, count: number): Promise<readonly Round[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const server = await startProgram({ folder, agencies: 1 });
  try {
    await round({ server, folder }, clients, Math.ceil(count / 4));
    const measured: Round[] = [];
    while (measured.length < rounds) measured.push(await round({ server, folder }, clients, count));
    return measured;
  } finally {
    await stopProgram(server);
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (name: string, { program, raw, ratio, p50, p99 }: Round) =>
  [
    name.padEnd(8),
    program.toFixed(0).padStart(9),
    raw.toFixed(0).padStart(9),
    ratio.toFixed(2).padStart(7),
    p50.toFixed(1).padStart(8),
    p99.toFixed(1).padStart(8),
  ].join('');

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'embedded' },
      processes: { type: 'string', default: '1,2,3' },
      agencies: { type: 'string', default: '6' },
      spread: { type: 'boolean', default: false },
      share: { type: 'string', default: '0.25' },
      json: { type: 'boolean', default: false },
      clients: { type: 'string', default: '16' },
      count: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const clients = Number(values.clients);
  if (values.engine === 'mongodb') return runOnMongo(values);
  const rounds = await measure(Number(values.rounds), clients, Number(values.count));
  const of = (name: keyof Round) => median(rounds.map((one) => one[name]));
  const all: Round = {
    program: of('program'),
    raw: of('raw'),
    ratio: of('ratio'),
    p50: of('p50'),
    p99: of('p99'),
  };
  const ok = all.ratio >= MUST;
  const cores = availableParallelism();
  if (values.json)
    console.log(
      JSON.stringify({
        bench: 'registration',
        cores,
        clients,
        must: MUST,
        aim: AIM,
        ok,
        rounds,
        median: all,
      }),
    );
  else {
    console.log(`registrations a second, ${clients} HTTP clients, ${cores} cores\n`);
    console.log('             HTTP      raw  ratio  p50 ms  p99 ms');
    for (const [at, one] of rounds.entries()) console.log(row(`round ${at + 1}`, one));
    console.log(row('median', all));
    console.log(`\nratio at least ${MUST}, aim ${AIM}: ${ok ? 'reached' : 'NOT reached'}`);
  }
  return ok ? 0 : 1;
}
