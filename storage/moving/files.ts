/** Carries files, several at a time: only those that are not there yet, each compared with its checksum on the way. */
import { type BlobInfo, StorageError } from '../port.ts';
import type { Holdings } from './holdings.ts';
import { damaged } from './refusals.ts';

const AT_ONCE = 6;

export interface FileCarrier {
  readonly source: Holdings;
  readonly target: Holdings;
  readonly passed: (file: BlobInfo) => void;
}

export async function carryFiles(carrier: FileCarrier): Promise<void> {
  const under = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const pair of sideBySide(carrier.source, carrier.target)) {
    if (failures.length > 0) break;
    const work = carry(carrier, pair)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => under.delete(work));
    under.add(work);
    if (under.size >= AT_ONCE) await Promise.race(under);
  }
  await Promise.all(under);
  if (failures.length > 0) throw failures[0];
}

async function carry({ source, target, passed }: FileCarrier, { from, to }: Pair): Promise<void> {
  if (!from) {
    // Disposed of in the source since it was carried; or carried a moment ago, when the list had passed it.
    if (!(await source.blobs.has(to!.sha256))) await target.blobs.remove(to!.sha256);
    return;
  }
  if (to && to.size !== from.size) await target.blobs.remove(to.sha256);
  if (to?.size !== from.size) await put(source, target, from);
  passed(from);
}

async function put(source: Holdings, target: Holdings, file: BlobInfo): Promise<void> {
  try {
    await target.blobs.put(await source.blobs.get(file.sha256), file);
  } catch (error) {
    const isAltered = error instanceof StorageError && error.code === 'CORRUPT';
    throw isAltered ? damaged(`blobs/${file.sha256}`, 'the content was altered') : error;
  }
}

export interface Pair {
  readonly from: BlobInfo | undefined;
  readonly to: BlobInfo | undefined;
}

/** The files of both, by checksum. */
export async function* sideBySide(source: Holdings, target: Holdings): AsyncIterable<Pair> {
  const [ours, theirs] = [nextOf(source), nextOf(target)];
  let [from, to] = [await ours(), await theirs()];
  while (from || to) {
    const isOurs = from !== undefined && (!to || from.sha256 <= to.sha256);
    const isTheirs = to !== undefined && (!from || to.sha256 <= from.sha256);
    yield { from: isOurs ? from : undefined, to: isTheirs ? to : undefined };
    if (isOurs) from = await ours();
    if (isTheirs) to = await theirs();
  }
}

function nextOf({ blobs }: Holdings): () => Promise<BlobInfo | undefined> {
  const all = blobs.list()[Symbol.asyncIterator]();
  return async () => {
    const next = await all.next();
    return next.done ? undefined : next.value;
  };
}
