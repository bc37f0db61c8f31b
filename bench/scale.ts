/**
 * Whether an office that has kept a million documents is as fast as a young one. A young office is measured in turn with
 * the growing one, so that whatever else the machine does falls on both.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ScaleOffice } from './scale-office.ts';

/** Registrations a second at the last size, as a share of those of the young office (the first size). */
const MUST = 0.9;
const PAGES = 200;
const ROUNDS = 5;
const CLIENTS = 16;
const LOOK_MS = 5;

interface Measured {
  readonly documents: number;
  readonly perSecond: number;
  /** Of the young office, measured in turn. */
  readonly young: number;
  readonly ratio: number;
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

interface Registering {
  readonly perSecond: number;
  readonly cpu: number;
  readonly held: number;
}

async function registerMany(office: ScaleOffice, count: number): Promise<Registering> {
  let left = count;
  const client = async () => {
    while (left-- > 0) await office.register(++number);
  };
  const before = process.cpuUsage();
  const from = performance.now();
  const held = await longestHold(Promise.all(Array.from({ length: CLIENTS }, client)));
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (count / ms) * 1000, cpu: (user + system) / 1000 / count, held };
}

/** How late a timer of the event loop comes at most. */
async function longestHold(work: Promise<unknown>): Promise<number> {
  let held = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last - LOOK_MS);
    last = now;
  }, LOOK_MS);
  try {
    await work;
    return held;
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

interface Offices {
  readonly young: ScaleOffice;
  readonly growing: ScaleOffice;
}

const median = (values: readonly number[]) =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  );

async function measure({ young, growing }: Offices, documents: number, count: number): Promise<Measured> {
  const rounds: { readonly young: Registering; readonly grown: Registering }[] = [];
  for (const office of [young, growing]) await registerMany(office, Math.ceil(count / 4));
  while (rounds.length < ROUNDS) {
    // Whoever comes second may find a warmer or a busier machine.
    const youngFirst = rounds.length % 2 === 0;
    const first = await registerMany(youngFirst ? young : growing, count);
    const second = await registerMany(youngFirst ? growing : young, count);
    rounds.push(youngFirst ? { young: first, grown: second } : { young: second, grown: first });
  }
  const [waiting, all] = [await pageTimes(growing, 'waiting'), await pageTimes(growing, 'all')];
  return {
    documents,
    perSecond: median(rounds.map(({ grown }) => grown.perSecond)),
    young: median(rounds.map((one) => one.young.perSecond)),
    ratio: median(rounds.map((one) => one.grown.perSecond / one.young.perSecond)),
    cpu: median(rounds.map(({ grown }) => grown.cpu)),
    waitingP50: at(waiting, 0.5),
    waitingP99: at(waiting, 0.99),
    allP50: at(all, 0.5),
    allP99: at(all, 0.99),
    loopHeld: median(rounds.map(({ grown }) => grown.held)),
  };
}

function show(rows: readonly Measured[]): void {
  console.log(
    'documents  registrations/s  young office  ratio  cpu ms each  waiting p50/p99 ms  all p50/p99 ms  loop held ms',
  );
  for (const row of rows) {
    const pages = (p50: number, p99: number) => `${p50.toFixed(1)}/${p99.toFixed(1)}`;
    const cells = [
      String(row.documents).padStart(9),
      row.perSecond.toFixed(0).padStart(15),
      row.young.toFixed(0).padStart(12),
      row.ratio.toFixed(2).padStart(5),
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
      count: { type: 'string', default: '1500' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-scale-'));
  const young = await ScaleOffice.open(join(folder, 'young'));
  const growing = await ScaleOffice.open(join(folder, 'growing'));
  const rows: Measured[] = [];
  try {
    for (const office of [young, growing]) await office.register(++number);
    await young.fill(sizes[0]!);
    for (const size of sizes) {
      await growing.fill(size);
      rows.push(await measure({ young, growing }, size, Number(values.count)));
    }
  } finally {
    await Promise.all([young.close(), growing.close()]);
    await rm(folder, { recursive: true, force: true });
  }
  const { ratio } = rows.at(-1)!;
  const ok = ratio >= MUST;
  const cores = availableParallelism();
  if (values.json) console.log(JSON.stringify({ bench: 'scale', cores, must: MUST, ratio, ok, rows }));
  else {
    show(rows);
    console.log(
      `\nratio to a young office ${ratio.toFixed(2)}, at least ${MUST}: ${ok ? 'reached' : 'NOT reached'} (${cores} cores)`,
    );
  }
  return ok ? 0 : 1;
}
