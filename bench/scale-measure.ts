/** A grown office and a young one, measured in turn, so that whatever else the machine does falls on both. */
import { type Holds, holdsDuring } from './scale-holds.ts';
import type { ScaleOffice } from './scale-office.ts';

const PAGES = 200;
const ROUNDS = 15;
const CLIENTS = 16;

export interface Measured {
  readonly documents: number;
  readonly perSecond: number;
  readonly young: number;
  /** Median of the rounds. */
  readonly ratio: number;
  /** Milliseconds of processor time for one registration, all threads: says the same on a busy machine. */
  readonly cpu: number;
  readonly youngCpu: number;
  readonly waitingP50: number;
  readonly waitingP99: number;
  readonly allP50: number;
  readonly allP99: number;
  /** Milliseconds by which the event loop was held while registering: longest in all, by SQLite, by garbage. */
  readonly loopHeld: number;
  readonly sqliteHeld: number;
  readonly garbageHeld: number;
  /** Milliseconds of SQLite on the event loop for one registration. */
  readonly sqliteEach: number;
}

export interface Offices {
  readonly young: ScaleOffice;
  readonly growing: ScaleOffice;
}

interface Registering {
  readonly perSecond: number;
  readonly cpu: number;
  readonly held: Holds;
}
interface Round {
  readonly young: Registering;
  readonly grown: Registering;
}

/** Ahead of every number of an earlier run, at any speed below 16,000 a second: an office may be used again. */
let number = Date.now() * 16;

async function registerMany(office: ScaleOffice, count: number): Promise<Registering> {
  let left = count;
  const client = async () => {
    while (left-- > 0) await office.register(++number);
  };
  const before = process.cpuUsage();
  const from = performance.now();
  const held = await holdsDuring(Promise.all(Array.from({ length: CLIENTS }, client)));
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (count / ms) * 1000, cpu: (user + system) / 1000 / count, held };
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

const median = (values: readonly number[]) =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  );

async function measureRounds({ young, growing }: Offices, count: number): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (const office of [young, growing]) {
    await registerMany(office, count);
    await office.settled();
  }
  while (rounds.length < ROUNDS) {
    // Whoever comes second may find a warmer or a busier machine.
    const youngFirst = rounds.length % 2 === 0;
    const first = await registerMany(youngFirst ? young : growing, count);
    const second = await registerMany(youngFirst ? growing : young, count);
    rounds.push(youngFirst ? { young: first, grown: second } : { young: second, grown: first });
  }
  return rounds;
}

export async function measure(offices: Offices, documents: number, count: number): Promise<Measured> {
  const rounds = await measureRounds(offices, count);
  const of = (take: (round: Round) => number) => median(rounds.map(take));
  const held = (name: keyof Holds) => of(({ grown }) => grown.held[name]);
  const waiting = await pageTimes(offices.growing, 'waiting');
  const all = await pageTimes(offices.growing, 'all');
  return {
    documents,
    perSecond: of(({ grown }) => grown.perSecond),
    young: of(({ young }) => young.perSecond),
    ratio: of(({ grown, young }) => grown.perSecond / young.perSecond),
    cpu: of(({ grown }) => grown.cpu),
    youngCpu: of(({ young }) => young.cpu),
    waitingP50: at(waiting, 0.5),
    waitingP99: at(waiting, 0.99),
    allP50: at(all, 0.5),
    allP99: at(all, 0.99),
    loopHeld: held('loop'),
    sqliteHeld: held('sqlite'),
    garbageHeld: held('garbage'),
    sqliteEach: held('sqliteSum') / count,
  };
}
