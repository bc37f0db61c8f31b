// Runs in the subprocess: takes jobs one at a time from the parent, and dies with it.
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ConfinedAnswer, ConfinedOrder } from './confined-process.ts';

const limits = new BigInt64Array(new SharedArrayBuffer(16));
/** How much later than the parent's limit the child ends itself: only when the parent could not. */
const GRACE_MS = 2000;

function setLimits(ms: number, rssBytes: number): void {
  const now = performance.timeOrigin + performance.now();
  Atomics.store(limits, 0, ms === 0 ? 0n : BigInt(Math.ceil(now + ms + GRACE_MS)));
  Atomics.store(limits, 1, BigInt(rssBytes));
}

function failure(error: unknown): ConfinedAnswer {
  const raw = (error as { code?: unknown } | null)?.code;
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', code: typeof raw === 'string' ? raw : 'UNEXPECTED', detail: detail.slice(0, 300) };
}

async function answer(order: ConfinedOrder): Promise<ConfinedAnswer> {
  try {
    const job = (await import(order.script)) as { run: (input: unknown) => unknown };
    const result = await job.run(order.input);
    // The channel carries bytes as they are; anything else is measured first.
    const isBytes = result instanceof Uint8Array;
    const bytes = isBytes ? result : serialize(result);
    if (bytes.byteLength > order.limits.outputBytes) return { kind: 'too-long' };
    return isBytes ? { kind: 'bytes', bytes } : { kind: 'done', bytes };
  } catch (error) {
    return failure(error);
  }
}

process.on('message', async (order: ConfinedOrder) => {
  setLimits(order.limits.ms, order.limits.rssBytes);
  const reply = await answer(order);
  setLimits(0, 0);
  if (process.connected) process.send?.(reply);
});
process.on('disconnect', () => process.exit(0));

new Worker(new URL('./confined-watch.ts', import.meta.url), {
  workerData: { limits, parent: process.ppid },
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
}).unref();
