/** Who brings the collections to the declared kinds: one process, while all others wait. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Model } from 'mongoose';
import { StorageError } from '../port.ts';
import { isDuplicate } from './errors.ts';
import type { MetaDocument } from './models.ts';

const LOCK = 'schema-lock';
const BEAT_MS = 1_000;
/** A holder whose number has not gone up for so long, by the watch of the one who waits, is dead. */
const DEAD_MS = 15_000;
const LONGEST_WAIT_MS = 30 * 60_000;
const LOOK_MS = 100;

/** No clock is compared with that of another machine: only whether the number still goes up. */
export async function underLock<T>(
  meta: Model<MetaDocument>,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const holder = randomUUID();
  await take(meta, holder, signal);
  const beating = setInterval(() => {
    meta.updateOne({ _id: LOCK, value: holder }, { $inc: { beat: 1 } }).catch(() => undefined);
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beating);
    await meta.deleteOne({ _id: LOCK, value: holder });
  }
}

interface Seen {
  readonly mark: string;
  readonly since: number;
}

async function take(meta: Model<MetaDocument>, holder: string, signal?: AbortSignal): Promise<void> {
  const start = performance.now();
  let seen: Seen | undefined;
  while (performance.now() - start < LONGEST_WAIT_MS) {
    signal?.throwIfAborted();
    if (await isFree(meta, holder)) return;
    const held = await meta.findById(LOCK).lean();
    const mark = `${held?.value} ${held?.beat}`;
    if (seen?.mark !== mark) seen = { mark, since: performance.now() };
    else if (held && performance.now() - seen.since > DEAD_MS) {
      await meta.deleteOne({ _id: LOCK, value: held.value ?? '', beat: held.beat ?? 0 });
    }
    await setTimeout(LOOK_MS * (0.5 + Math.random()));
  }
  const message = 'another process has been changing the collections for half an hour';
  throw new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'migrating' });
}

async function isFree(meta: Model<MetaDocument>, holder: string): Promise<boolean> {
  try {
    await meta.create([{ _id: LOCK, value: holder, beat: 0 }]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
