import { Router } from 'express';
import type { Search } from '../../search/port.ts';
import type { Storage } from '../../storage/port.ts';

export interface Health {
  readonly router: Router;
  /** Not ready any more: a load balancer sends no new requests. */
  stop(): void;
}

interface Stores {
  readonly storage: Storage;
  readonly search: Search;
}

/** `/healthz`: the process answers. `/readyz`: it can read what it keeps; the search index may still be catching up. */
export function healthRoutes({ storage, search }: Stores): Health {
  let stopping = false;
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    res.set('Cache-Control', 'no-store');
    const checks = await Promise.allSettled([storage.journal.agencies(), search.status()]);
    const [records, index] = checks.map(({ status }) => (status === 'fulfilled' ? 'ok' : 'failed'));
    const ready = !stopping && records === 'ok';
    res
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : stopping ? 'stopping' : 'failed', records, index });
  });
  return {
    router,
    stop: () => {
      stopping = true;
    },
  };
}
