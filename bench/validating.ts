/** Files a second that the judge passes a verdict on in its watched subprocess, and the memory that a huge file takes it. */

import { X509Certificate } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openConfined } from '../src/kernel/confined.ts';
import { type FileVerdict, validatePdf } from '../src/modules/signatures/index.ts';
import { paper } from '../test/modules/signatures/validation/support/paper.ts';
import { makeWorld, type World } from '../test/modules/signatures/validation/support/pki.ts';
import { signed } from '../test/modules/signatures/validation/support/signing.ts';

const MEGABYTE = 1024 * 1024;
/** What the judge may hold of a file of 200 MB: bounded, whatever its size. */
const MUST_HOLD = 400;

interface Judged {
  readonly ms: number;
  readonly verdict: FileVerdict;
}

class Judge {
  readonly #confined = openConfined({ size: 1 });
  readonly #root: string;

  constructor(world: World) {
    this.#root = new X509Certificate(world.root.certificate).toString();
  }

  async judge(path: string): Promise<Judged> {
    const from = performance.now();
    const at = new Date().toISOString();
    const verdict = await validatePdf(this.#confined, { pdf: { path }, roots: [this.#root], at });
    return { ms: performance.now() - from, verdict };
  }

  close(): Promise<void> {
    return this.#confined.close();
  }
}

function expectPassed({ verdict }: FileVerdict): void {
  if (verdict !== 'TOTAL-PASSED') throw new Error(`an honest file was judged ${verdict}`);
}

/** Two signatures, the first with a timestamp, revocation lists in the file. */
function signedTwice(world: World, extra = new Map()): Buffer {
  const base = paper('table', { crls: world.crls, extra });
  return signed(signed(base, world, { timestampAt: world.now }), world, {
    field: 'S2',
    holder: world.agency,
  });
}

async function rateOf(judge: Judge, path: string, count: number): Promise<number> {
  for (let warm = 0; warm < 30; warm += 1) expectPassed((await judge.judge(path)).verdict);
  const from = performance.now();
  for (let done = 0; done < count; done += 1) expectPassed((await judge.judge(path)).verdict);
  return (count / (performance.now() - from)) * 1000;
}

/** The most that any child of this process held while `work` went on; Linux alone tells. */
async function mostHeld(work: Promise<unknown>): Promise<number> {
  let most = 0;
  let ended = false;
  const done = work.finally(() => {
    ended = true;
  });
  while (!ended) {
    most = Math.max(most, await childrenHold());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await done;
  return most;
}

async function childrenHold(): Promise<number> {
  const task = `/proc/${process.pid}/task/${process.pid}/children`;
  const pids = (await readFile(task, 'latin1').catch(() => '')).trim().split(' ').filter(Boolean);
  const held = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
      return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return Math.max(0, ...held);
}

interface Measured {
  readonly perSecond: number;
  readonly bytes: number;
  readonly hugeMs: number;
  readonly hugeBytes: number;
  readonly held: number;
}

async function measure(count: number, megabytes: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const world = makeWorld(new Date());
  const small = new Judge(world);
  const large = new Judge(world);
  try {
    const [usual, huge] = [join(folder, 'usual.pdf'), join(folder, 'huge.pdf')];
    const filler = (size: number) => new Map([[40, { dict: '', content: Buffer.alloc(size, 'x') }]]);
    const pdf = signedTwice(world, filler(60_000));
    await writeFile(usual, pdf);
    await writeFile(huge, signedTwice(world, filler(megabytes * MEGABYTE)));
    const perSecond = await rateOf(small, usual, count);
    await small.close();
    const judging = large.judge(huge);
    const held = await mostHeld(judging);
    const { ms, verdict } = await judging;
    expectPassed(verdict);
    const file = await open(huge);
    const { size } = await file.stat();
    await file.close();
    return { perSecond, bytes: pdf.length, hugeMs: ms, hugeBytes: size, held };
  } finally {
    await Promise.all([small.close(), large.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

export async function run(args: readonly string[]): Promise<number> {
  const options = {
    json: { type: 'boolean', default: false },
    count: { type: 'string', default: '500' },
    megabytes: { type: 'string', default: '200' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const measured = await measure(Number(values.count), Number(values.megabytes));
  const held = measured.held / MEGABYTE;
  const ok = held <= MUST_HOLD;
  if (values.json) console.log(JSON.stringify({ bench: 'validating', ...measured, ok }));
  else {
    console.log('files judged, one after the other, in a watched subprocess\n');
    console.log(
      `two signatures, ${Math.round(measured.bytes / 1000)} kB: ${measured.perSecond.toFixed(0)} a second`,
    );
    console.log(
      `${Math.round(measured.hugeBytes / MEGABYTE)} MB: ${measured.hugeMs.toFixed(0)} ms, ${held.toFixed(0)} MB held at the most (at most ${MUST_HOLD})`,
    );
    console.log(ok ? '\nreached' : '\nNOT reached');
  }
  return ok ? 0 : 1;
}
