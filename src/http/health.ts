import { Router } from 'express';
import type { Search } from '../../search/port.ts';
import { type Storage, StorageError } from '../../storage/port.ts';

export interface Health {
  readonly router: Router;
  /** Not ready any more: a load balancer sends no new requests. */
  stop(): void;
}

interface Stores {
  readonly storage: Storage;
  readonly search: Search;
}

/** What was found holds so long: a flood of questions costs nothing. */
const FRESH_MS = 1_000;
const RECORDS_PATIENCE_MS = 4_000;
const INDEX_PATIENCE_MS = 1_000;

interface Found {
  /** `outdated`: a newer version of the program has moved on with the records. */
  readonly status: 'ready' | 'outdated' | 'failed';
  readonly records: 'ok' | 'failed';
  readonly index: 'ok' | 'failed';
  /** Why the records cannot be read or written: `unreachable`, `full`, `schema` and the like. */
  readonly reason?: string;
}

async function lookAtRecords(storage: Storage): Promise<Omit<Found, 'index'>> {
  try {
    await within(RECORDS_PATIENCE_MS, storage.ready());
    return { status: 'ready', records: 'ok' };
  } catch (error) {
    const reason = error instanceof StorageError ? String(error.about.reason ?? error.code) : 'slow';
    return { status: reason === 'schema' ? 'outdated' : 'failed', records: 'failed', reason };
  }
}

async function lookAtIndex(search: Search): Promise<Found['index']> {
  try {
    await within(INDEX_PATIENCE_MS, search.status());
    return 'ok';
  } catch {
    return 'failed';
  }
}

/** Whoever asks while a look is under way, or was a moment ago, shares it. */
function lookout({ storage, search }: Stores): () => Promise<Found> {
  let shared: Promise<Found> | undefined;
  let until = 0;
  const look = async (): Promise<Found> => {
    const [records, index] = await Promise.all([lookAtRecords(storage), lookAtIndex(search)]);
    until = performance.now() + FRESH_MS;
    return { ...records, index };
  };
  return () => {
    if (!shared || performance.now() > until) {
      until = Number.POSITIVE_INFINITY;
      shared = look();
    }
    return shared;
  };
}

/**
 * `/healthz`: the process answers. `/readyz`: it can read and write what it keeps and means to stay; the search index may be
 * away or still catching up, which is told and no reason to send people elsewhere.
 */
export function healthRoutes(stores: Stores): Health {
  let stopping = false;
  const look = lookout(stores);
  const router = Router();
  // So that whoever keeps connections open, as a balancer does, lets go of them before the port closes.
  router.use((_req, res, next) => {
    if (stopping) res.set('Connection', 'close');
    next();
  });
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    res.set('Cache-Control', 'no-store');
    const found = await look();
    const ready = !stopping && found.status === 'ready';
    res.status(ready ? 200 : 503).json(stopping ? { ...found, status: 'stopping' } : found);
  });
  return {
    router,
    stop: () => {
      stopping = true;
    },
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
  timer.unref();
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
