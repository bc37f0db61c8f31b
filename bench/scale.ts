/** Whether an office that has kept a million documents is as fast as a young one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ScaleOffice } from './scale-office.ts';

/** Registrations a second at the last size, as a share of those at the first. */
const MUST = 0.9;
const PAGES = 200;

interface Measured {
  readonly documents: number;
  readonly perSecond: number;
  /** Milliseconds of processor time for one registration, all threads: says the same on a busy machine. */
  readonly cpu: number;
  readonly waitingP50: number;
  readonly waitingP99: number;
  readonly allP50: number;
  readonly allP99: number;
  /** Longest time that the event loop was held while registering, in milliseconds. */
  readonly loopHeld: number;
}

let number = 0;

async function registerMany(office: ScaleOffice, count: number, clients: number): Promise<number> {
  let left = count;
  const client = async () => {
    while (left-- > 0) await office.register(++number);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return (count / (performance.now() - from)) * 1000;
}

/** How late a timer of the event loop comes at most. */
async function longestHold<T>(work: Promise<T>): Promise<{ readonly result: T; readonly held: number }> {
  let held = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last - 1);
    last = now;
  }, 1);
  try {
    return { result: await work, held };
  } finally {
    clearInterval(timer);
  }
}

async function pageTimes(office: ScaleOffice, box: 'waiting' | 'all'): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < PAGES; at++) {
    const from = performance.now();
    await office.services.incoming.lists.list(office.context(), { box, limit: 30 });
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!;

async function measure(office: ScaleOffice, documents: number, count: number): Promise<Measured> {
  await registerMany(office, Math.ceil(count / 4), 16);
  const cpu = process.cpuUsage();
  const { result: perSecond, held } = await longestHold(registerMany(office, count, 16));
  const { user, system } = process.cpuUsage(cpu);
  const [waiting, all] = [await pageTimes(office, 'waiting'), await pageTimes(office, 'all')];
  return {
    documents,
    perSecond,
    cpu: (user + system) / 1000 / count,
    waitingP50: at(waiting, 0.5),
    waitingP99: at(waiting, 0.99),
    allP50: at(all, 0.5),
    allP99: at(all, 0.99),
    loopHeld: held,
  };
}

function show(rows: readonly Measured[]): void {
  console.log('documents  registrations/s  cpu ms each  waiting p50/p99 ms  all p50/p99 ms  loop held ms');
  for (const row of rows) {
    const pages = (p50: number, p99: number) => `${p50.toFixed(1)}/${p99.toFixed(1)}`;
    const cells = [
      String(row.documents).padStart(9),
      row.perSecond.toFixed(0).padStart(15),
      row.cpu.toFixed(2).padStart(11),
      pages(row.waitingP50, row.waitingP99).padStart(18),
      pages(row.allP50, row.allP99).padStart(14),
      row.loopHeld.toFixed(0).padStart(12),
    ];
    console.log(cells.join('  '));
  }
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      count: { type: 'string', default: '3000' },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-scale-'));
  const office = await ScaleOffice.open(folder);
  const rows: Measured[] = [];
  try {
    await office.register(++number);
    for (const size of values.sizes.split(',').map(Number)) {
      await office.fill(size);
      rows.push(await measure(office, size, Number(values.count)));
    }
  } finally {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  }
  const ratio = rows.at(-1)!.perSecond / rows[0]!.perSecond;
  const ok = ratio >= MUST;
  const cores = availableParallelism();
  if (values.json) console.log(JSON.stringify({ bench: 'scale', cores, must: MUST, ratio, ok, rows }));
  else {
    show(rows);
    console.log(
      `\nlast/first ${ratio.toFixed(2)}, at least ${MUST}: ${ok ? 'reached' : 'NOT reached'} (${cores} cores)`,
    );
  }
  return ok ? 0 : 1;
}
