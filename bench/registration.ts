/** Registrations a second through HTTP, each durable when it is acknowledged, against raw `node:sqlite` in the same run. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rawRegistrations } from './raw-registration.ts';
import type { Load, LoadResult } from './registration-clients.ts';

/** What must be reached, and what is aimed at. */
const MUST = 0.3;
const AIM = 0.5;
const script = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

interface Round {
  readonly program: number;
  readonly raw: number;
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
}

async function firstLine(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the bench ended with ${code} before it answered`);
  });
  const line = once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text));
  return JSON.parse(await Promise.race([line, ended]));
}

const start = (name: string, argument: string) =>
  spawn(process.execPath, [script(name), argument], { stdio: ['pipe', 'pipe', 'inherit'] });

function lastSeq(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const { seq } = database.prepare('SELECT max(seq) AS seq FROM entry').get()!;
  database.close();
  return Number(seq);
}

interface Running {
  readonly server: ChildProcess;
  readonly folder: string;
  readonly office: Omit<Load, 'clients' | 'count'>;
}

/** What follows the journal is done: it must not slow the raw writing down. */
async function settled(server: ChildProcess): Promise<void> {
  const answer = firstLine(server);
  server.stdin!.write('settle\n');
  await answer;
}

async function round({ server, folder, office }: Running, clients: number, count: number): Promise<Round> {
  const file = join(folder, 'records.sqlite');
  const before = lastSeq(file);
  const load: Load = { ...office, clients, count };
  const { ms, latencies } = (await firstLine(
    start('registration-clients', JSON.stringify(load)),
  )) as LoadResult;
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
  const server = start('server-process', folder);
  try {
    const office = (await firstLine(server)) as Running['office'];
    await round({ server, folder, office }, clients, Math.ceil(count / 4));
    const measured: Round[] = [];
    while (measured.length < rounds) measured.push(await round({ server, folder, office }, clients, count));
    return measured;
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
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
      json: { type: 'boolean', default: false },
      clients: { type: 'string', default: '16' },
      count: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const clients = Number(values.clients);
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
