/** Visible signatures (B-B, RSA-3072, 100 kB) a second in the running program, against `node:crypto` and node-forge alone. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { start } from './children.ts';
import type { SigningAsked, Sitting } from './signing-office.ts';
import { type RawRates, rawRates } from './signing-raw.ts';

/** Against node:crypto, against node-forge, and how much longer others may wait meanwhile. */
const MUST = 0.4;
const MUST_FORGE = 10;
const MUST_WAIT = 2;
const BATCH = 100;
const PAUSE_MS = 10;

interface Sat {
  readonly ms: number;
  readonly cpu: number;
}

class Office {
  readonly #child;
  readonly #lines;
  #answer: { url: string; cookie: string } | undefined;

  constructor(asked: SigningAsked) {
    this.#child = start('signing-office', asked);
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
  }

  async opened(): Promise<void> {
    this.#answer = await this.#next();
  }

  async #next<T>(): Promise<T> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('the office of the bench ended before it answered');
    return JSON.parse(value) as T;
  }

  /** Milliseconds of the whole sitting, opening the keys included, and of processor time in all. */
  async sit(sitting: Sitting): Promise<Sat> {
    this.#child.stdin!.write(`${JSON.stringify(sitting)}\n`);
    return this.#next<Sat>();
  }

  async page(): Promise<number> {
    const { url, cookie } = this.#answer!;
    const from = performance.now();
    const answer = await fetch(`${url}/api/people?limit=20`, { headers: { cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`a page was refused: ${answer.status}`);
    return performance.now() - from;
  }

  async close(): Promise<void> {
    this.#child.stdin!.end();
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
  }
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** How long others wait for a page, asked for one after the other until `ended`. */
async function waits(office: Office, ended: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!ended()) {
    times.push(await office.page());
    await wait(PAUSE_MS);
  }
  return times;
}

async function waitsDuring(office: Office, work: Promise<unknown>): Promise<number[]> {
  let ended = false;
  const done = work.finally(() => {
    ended = true;
  });
  const times = await waits(office, () => ended);
  await done;
  return times;
}

export interface Measured {
  readonly one: Rate;
  readonly several: Rate;
  readonly people: number;
  readonly raw: RawRates;
  readonly quietP99: number;
  readonly busyP99: number;
}

interface Size {
  readonly people: number;
  readonly batches: number;
  readonly rawMs: number;
}

interface Rate {
  readonly perSecond: number;
  /** Milliseconds of processor time for one signature, all processes: says the same on a busy machine. */
  readonly cpu: number;
}

/** The median of some rounds. */
async function rate(office: Office, people: number, rounds: number): Promise<Rate> {
  const sat: Rate[] = [];
  while (sat.length < rounds) {
    const { ms, cpu } = await office.sit({ people, documents: BATCH });
    sat.push({ perSecond: ((people * BATCH) / ms) * 1000, cpu: cpu / people / BATCH });
  }
  const of = (name: keyof Rate) =>
    at(
      sat.map((one) => one[name]),
      0.5,
    );
  return { perSecond: of('perSecond'), cpu: of('cpu') };
}

async function repeatedly(count: number, once: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done += 1) await once();
}

export async function measure({ people, batches, rawMs }: Size): Promise<Measured> {
  const office = new Office({ size: 100_000, people });
  try {
    await office.opened();
    await office.sit({ people, documents: BATCH });
    await waits(office, endAfter(100));
    const raw = rawRates(rawMs);
    const one = await rate(office, 1, batches);
    const several = await rate(office, people, batches);
    const quiet = await waits(office, endAfter(60 * batches));
    const signing = repeatedly(batches, () => office.sit({ people: 1, documents: BATCH }));
    const busy = await waitsDuring(office, signing);
    return { one, several, people, raw, quietP99: at(quiet, 0.99), busyP99: at(busy, 0.99) };
  } finally {
    await office.close();
  }
}

function endAfter(count: number): () => boolean {
  let left = count;
  return () => left-- <= 0;
}

interface Judged {
  readonly ratio: number;
  readonly forge: number;
  readonly waiting: number;
  /** What all cores could sign by the processor time alone, against one of them signing alone. */
  readonly byTime: number;
  readonly ok: boolean;
}

function judge({ several, raw, quietP99, busyP99 }: Measured): Judged {
  const [ratio, forge] = [several.perSecond / raw.crypto, several.perSecond / raw.forge];
  const waiting = busyP99 / quietP99;
  const byTime = (availableParallelism() * raw.cryptoCpu) / several.cpu;
  return {
    ratio,
    forge,
    waiting,
    byTime,
    ok: ratio >= MUST && forge >= MUST_FORGE && waiting <= MUST_WAIT,
  };
}

function print({ one, several, people, raw, quietP99, busyP99 }: Measured, judged: Judged): void {
  const row = (name: string, value: string, more = '') =>
    console.log(`${name.padEnd(28)}${value.padStart(8)}  ${more}`);
  const rate = ({ perSecond, cpu }: Rate) =>
    [perSecond.toFixed(0), `${cpu.toFixed(2)} ms of processor time`] as const;
  console.log(`visible B-B of 100 kB, RSA-3072, in the program; ${availableParallelism()} cores; a second\n`);
  row(`one person, batch of ${BATCH}`, ...rate(one));
  row(`${people} people at once`, ...rate(several));
  row('node:crypto alone', raw.crypto.toFixed(0), `${raw.cryptoCpu.toFixed(2)} ms of processor time`);
  row('node-forge alone', raw.forge.toFixed(1));
  row(
    'program/node:crypto',
    judged.ratio.toFixed(2),
    `at least ${MUST}; by processor time ${judged.byTime.toFixed(2)}`,
  );
  row('program/node-forge', judged.forge.toFixed(1), `at least ${MUST_FORGE}`);
  row('p99 of a page, quiet', quietP99.toFixed(1), 'ms');
  row(
    'p99 while a batch is signed',
    busyP99.toFixed(1),
    `ms: ${judged.waiting.toFixed(2)}, at most ${MUST_WAIT}`,
  );
  console.log(judged.ok ? '\nreached' : '\nNOT reached');
}

export async function run(args: readonly string[]): Promise<number> {
  const options = {
    json: { type: 'boolean', default: false },
    people: { type: 'string', default: String(availableParallelism()) },
    batches: { type: 'string', default: '7' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const measured = await measure({
    people: Number(values.people),
    batches: Number(values.batches),
    rawMs: 2000,
  });
  const judged = judge(measured);
  if (values.json) console.log(JSON.stringify({ bench: 'signing', ...measured, ...judged }));
  else print(measured, judged);
  return judged.ok ? 0 : 1;
}
