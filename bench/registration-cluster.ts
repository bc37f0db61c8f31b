/**
 * Registrations through HTTP on MongoDB: 1, 2 and 3 processes, one agency and several, against raw acknowledged inserts (one
 * document each, w: majority, j: true) on the same server, in turn with them.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { firstLine, type Program, start, startProgram, stopProgram } from './children.ts';
import { limitEach } from './processor-share.ts';
import type { LoadResult, Target } from './registration-clients.ts';
import { type BenchServer, mongoServer, withDatabase } from './servers.ts';

/** Of raw inserts, with one process and its clients on one agency. */
const MUST = 0.3;

interface Values {
  readonly json: boolean;
  readonly clients: string;
  readonly count: string;
  readonly rounds: string;
  readonly processes: string;
  readonly agencies: string;
  readonly spread: boolean;
  readonly share: string;
}

interface Measured {
  readonly processes: number;
  readonly agencies: number;
  /** Of a processor, which each process had; 1: as much as it got. */
  readonly share: number;
  readonly program: number;
  readonly raw: number;
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
}

interface Work {
  readonly clients: number;
  readonly count: number;
  readonly rounds: number;
  readonly spread: boolean;
  readonly agencies: number;
  readonly share: number;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Registered documents, as they lie in the database, inserted once more by as many clients. */
async function rawInserts(db: mongoose.mongo.Db, { clients, count }: Work): Promise<number> {
  const written = await db.collection('record.incoming').find().limit(count).toArray();
  const to = db.collection(`raw-${randomBytes(4).toString('hex')}`, {
    writeConcern: { w: 'majority', j: true },
  });
  await db.createCollection(to.collectionName);
  let next = 0;
  const client = async () => {
    for (let at = next++; at < count; at = next++) {
      await to.insertOne({ ...written[at % written.length]!, _id: new mongoose.mongo.ObjectId() });
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const ms = performance.now() - from;
  await to.drop();
  return (count / ms) * 1000;
}

/**
 * One agency is spread over all processes, which then contend for its journal. Of several, each is at one process, as where
 * a balancer sends people of one agency to one of them; `spread` spreads them too.
 */
function targetsOf(programs: readonly Program[], agencies: number, spread: boolean): readonly Target[] {
  const clerks = programs[0]!.clerks.slice(0, agencies);
  const turns = agencies === 1 || spread ? programs.length * agencies : agencies;
  return Array.from({ length: turns }, (_, at) => ({
    url: programs[at % programs.length]!.url,
    ...clerks[turns === agencies ? at : Math.floor(at / programs.length)]!,
  }));
}

interface Running {
  readonly db: mongoose.mongo.Db;
  readonly programs: readonly Program[];
}

async function measureOne({ db, programs }: Running, work: Work): Promise<Measured> {
  const { agencies, share, clients } = work;
  const targets = targetsOf(programs, agencies, work.spread);
  const load = async (count: number) => {
    const freed =
      share < 1
        ? limitEach(
            programs.map(({ child }) => child),
            share,
          )
        : () => undefined;
    try {
      return await firstLine<LoadResult>(start('registration-clients', { targets, clients, count }));
    } finally {
      freed();
    }
  };
  await load(Math.ceil(work.count / 4));
  const rounds: Pick<Measured, 'program' | 'raw' | 'p50' | 'p99'>[] = [];
  while (rounds.length < work.rounds) {
    const raw = await rawInserts(db, work);
    const { ms, latencies } = await load(work.count);
    const after = await rawInserts(db, work);
    const at = (share: number) => latencies[Math.floor(latencies.length * share)]!;
    const program = (work.count / ms) * 1000;
    rounds.push({ program, raw: (raw + after) / 2, p50: at(0.5), p99: at(0.99) });
  }
  const of = (name: 'program' | 'raw' | 'p50' | 'p99') => median(rounds.map((one) => one[name]));
  return {
    processes: programs.length,
    agencies,
    share,
    program: of('program'),
    raw: of('raw'),
    ratio: median(rounds.map(({ program, raw }) => program / raw)),
    p50: of('p50'),
    p99: of('p99'),
  };
}

async function measureWith(server: BenchServer, processes: number, values: Values): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const database = `vanthu-bench-${randomBytes(4).toString('hex')}`;
  const uri = withDatabase(server.url, database);
  const connection = await mongoose.createConnection(uri, { maxPoolSize: 32 }).asPromise();
  const programs: Program[] = [];
  try {
    const agencies = Number(values.agencies);
    programs.push(await startProgram({ folder: join(folder, '0'), uri, agencies }));
    while (programs.length < processes)
      programs.push(await startProgram({ folder: join(folder, String(programs.length)), uri }));
    const [clients, count, rounds] = [values.clients, values.count, values.rounds].map(Number);
    const work = { clients: clients!, count: count!, rounds: rounds!, spread: values.spread };
    const running = { db: connection.db!, programs };
    const measured = [await measureOne(running, { ...work, agencies: 1, share: 1 })];
    if (agencies === 1) return measured;
    for (const share of [1, Number(values.share)])
      measured.push(await measureOne(running, { ...work, agencies, share }));
    return measured;
  } finally {
    for (const program of programs) await stopProgram(program);
    await connection.dropDatabase();
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function show(rows: readonly Measured[], clients: string): void {
  console.log(
    `registrations a second on MongoDB, ${clients} HTTP clients in all, ${availableParallelism()} cores\n`,
  );
  console.log('processes agencies  each has     HTTP      raw  ratio  p50 ms  p99 ms');
  for (const { processes, agencies, share, program, raw, ratio, p50, p99 } of rows) {
    const cells = [
      share === 1 ? 'all' : String(share),
      program.toFixed(0),
      raw.toFixed(0),
      ratio.toFixed(2),
      p50.toFixed(1),
      p99.toFixed(1),
    ];
    const widths = [10, 9, 9, 7, 8, 8];
    const text = cells.map((cell, at) => cell.padStart(widths[at]!)).join('');
    console.log(`${String(processes).padStart(9)}${String(agencies).padStart(9)}${text}`);
  }
}

const isShared = ({ share }: Measured) => share < 1;

/** Processes with a processor of their own carry the more agencies the more there are; on one they share what there is. */
function growing(rows: readonly Measured[]): boolean {
  const rates = rows.filter(isShared).map(({ program }) => program);
  return rates.every((rate, at) => at === 0 || rate > rates[at - 1]!);
}

export async function runOnMongo(values: Values): Promise<number> {
  const server = await mongoServer();
  try {
    const rows: Measured[] = [];
    for (const processes of values.processes.split(','))
      rows.push(...(await measureWith(server, Number(processes), values)));
    const { ratio } = rows.find(({ agencies }) => agencies === 1)!;
    const [reached, grows] = [ratio >= MUST, growing(rows)];
    const ok = reached && grows;
    if (values.json)
      console.log(JSON.stringify({ bench: 'registration', engine: 'mongodb', must: MUST, ok, rows }));
    else {
      show(rows, values.clients);
      console.log(
        `\none process, one agency: ratio at least ${MUST}: ${reached ? 'reached' : 'NOT reached'}`,
      );
      if (rows.some(isShared))
        console.log(
          `a share for each process: more of them carry more: ${grows ? 'reached' : 'NOT reached'}`,
        );
    }
    return ok ? 0 : 1;
  } finally {
    await server.close();
  }
}
