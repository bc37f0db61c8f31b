/** Who is setting up this installation: one at a time, over all its processes. */
import { setTimeout } from 'node:timers/promises';
import { type Storage, StorageError } from '../../storage/port.ts';

const ENTRY = { space: 'setup', key: 'claim', value: true } as const;
const BEAT_MS = 2_000;
const LOOK_MS = 250;
/** Whose number has not gone up for so long, by the watch of the one who waits, is dead. No two clocks are compared. */
const DEAD_MS = 6_000;

type Clock = () => Date;
interface Place {
  readonly storage: Storage;
  readonly clock: Clock;
}

/** Answers the number of the claim that was made; nothing when somebody else was sooner. */
async function put({ storage, clock }: Place, expectedVersion: number): Promise<number | undefined> {
  try {
    return await storage.state.put({ ...ENTRY, expectedVersion, now: clock().getTime() });
  } catch (error) {
    if (error instanceof StorageError && error.code === 'VERSION_CONFLICT') return undefined;
    throw error;
  }
}

async function versionOf({ storage, clock }: Place): Promise<number | undefined> {
  return (await storage.state.get(ENTRY.space, ENTRY.key, clock().getTime()))?.version;
}

/** `free`: nobody holds it; `held`: whoever does is alive; a number: the last one of a holder who is not. */
export async function watchClaim(place: Place): Promise<'free' | 'held' | number> {
  const first = await versionOf(place);
  if (first === undefined) return 'free';
  const start = performance.now();
  while (performance.now() - start < DEAD_MS) {
    await setTimeout(LOOK_MS);
    const version = await versionOf(place);
    if (version === undefined) return 'free';
    if (version !== first) return 'held';
  }
  return first;
}

async function claim(place: Place): Promise<number | undefined> {
  const fresh = await put(place, 0);
  if (fresh !== undefined) return fresh;
  const watched = await watchClaim(place);
  return watched === 'held' ? undefined : put(place, watched === 'free' ? 0 : watched);
}

function beat(place: Place, first: number): () => Promise<void> {
  let version: number | undefined = first;
  let last = Promise.resolve();
  const next = async (): Promise<void> => {
    if (version !== undefined) version = await put(place, version).catch(() => version);
  };
  const beating = setInterval(() => {
    last = last.then(next);
  }, BEAT_MS);
  return async () => {
    clearInterval(beating);
    await last;
    // Whoever has taken it over meanwhile keeps it.
    if (version !== undefined) await place.storage.state.remove(ENTRY.space, ENTRY.key);
  };
}

/** Answers false, with nothing done, while another one sets up. */
export async function underClaim(place: Place, work: () => Promise<void>): Promise<boolean> {
  const version = await claim(place);
  if (version === undefined) return false;
  const end = beat(place, version);
  try {
    await work();
  } finally {
    await end();
  }
  return true;
}
