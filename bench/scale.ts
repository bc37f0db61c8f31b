/**
 * Whether an office that has kept a million documents is as fast as a young one. `--sizes`, `--young` and `--count` (documents
 * registered in each of the rounds), `--keep FOLDER` (an office that is used again and goes on growing), `--fill` (grow
 * it, measure nothing), `--json`; `--engine mongodb` for offices in databases of a server.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import mongoose from 'mongoose';
import { type Measured, measure } from './scale-measure.ts';
import { ScaleOffice } from './scale-office.ts';
import { mongoServer, withDatabase } from './servers.ts';

/** Registrations a second at the last size, as a share of those of the young office. */
const MUST = 0.9;

const HEADS = [
  'documents',
  'registrations/s',
  'young office',
  'ratio',
  'CPU ms each/young',
  'waiting p50/p99 ms',
  'all p50/p99 ms',
  'held ms: loop/SQLite/garbage',
  'SQLite ms each',
];

function show(rows: readonly Measured[]): void {
  console.log(HEADS.join('  '));
  const some = (...values: readonly number[]) => values.map((value) => value.toFixed(1)).join('/');
  for (const row of rows) {
    const cells = [
      String(row.documents),
      row.perSecond.toFixed(0),
      row.young.toFixed(0),
      row.ratio.toFixed(2),
      `${row.cpu.toFixed(2)}/${row.youngCpu.toFixed(2)}`,
      some(row.waitingP50, row.waitingP99),
      some(row.allP50, row.allP99),
      some(row.loopHeld, row.sqliteHeld, row.garbageHeld),
      row.sqliteEach.toFixed(3),
    ];
    console.log(cells.map((cell, column) => cell.padStart(HEADS[column]!.length)).join('  '));
  }
}

interface Work {
  readonly sizes: readonly number[];
  readonly youngSize: number;
  readonly count: number;
  readonly measures: boolean;
}

/** Opens an office of this name. */
type Open = (name: string) => Promise<ScaleOffice>;

/** Each size is measured against an office that is fresh. */
async function against(growing: ScaleOffice, open: Open, work: Work): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const size of work.sizes) {
    await growing.fill(size);
    if (!work.measures) continue;
    const young = await open(`young-${size}`);
    try {
      await young.fill(work.youngSize);
      rows.push(await measure({ young, growing }, size, work.count));
    } finally {
      await young.close();
    }
  }
  return rows;
}

function report(rows: readonly Measured[], json: boolean): number {
  const { ratio } = rows.at(-1)!;
  const ok = ratio >= MUST;
  const cores = availableParallelism();
  if (json) console.log(JSON.stringify({ bench: 'scale', cores, must: MUST, ratio, ok, rows }));
  else {
    show(rows);
    const verdict = ok ? 'reached' : 'NOT reached';
    console.log(
      `\nratio to a young office ${ratio.toFixed(2)}, at least ${MUST}: ${verdict} (${cores} cores)`,
    );
  }
  return ok ? 0 : 1;
}

interface Place {
  readonly open: Open;
  remove(): Promise<void>;
}

const inFolder = (folder: string): Place => ({
  open: (name) => ScaleOffice.open(join(folder, name)),
  remove: async () => undefined,
});

/** Offices in databases of their own, which are removed in the end. */
async function onMongo(folder: string): Promise<Place> {
  const server = await mongoServer();
  const mark = randomBytes(4).toString('hex');
  const uris: string[] = [];
  const open = async (name: string) => {
    const uri = withDatabase(server.url, `vanthu-bench-${mark}-${name}`);
    uris.push(uri);
    await mkdir(join(folder, name), { recursive: true });
    return ScaleOffice.open(join(folder, name), uri);
  };
  const remove = async () => {
    for (const uri of uris) {
      const connection = await mongoose.createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    }
    await server.close();
  };
  return { open, remove };
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'embedded' },
      json: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      young: { type: 'string', default: '10000' },
      count: { type: 'string', default: '1500' },
      keep: { type: 'string' },
      fill: { type: 'boolean', default: false },
    },
  });
  const work: Work = {
    sizes: values.sizes.split(',').map(Number),
    youngSize: Number(values.young),
    count: Number(values.count),
    measures: !values.fill,
  };
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-scale-'));
  const place = values.engine === 'mongodb' ? await onMongo(folder) : inFolder(folder);
  try {
    const growing = await (values.keep ? ScaleOffice.open(values.keep) : place.open('growing'));
    const rows = await against(growing, place.open, work).finally(() => growing.close());
    return rows.length === 0 ? 0 : report(rows, values.json);
  } finally {
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  }
}
