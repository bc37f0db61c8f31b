// The demo office with its own authority behind a service that is down, and what a test asks about its kept files.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { keepingRound } from '../../src/keeping-jobs.ts';
import { INSTALLATION, type JournalEntry } from '../../storage/port.ts';
import { startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

export interface KeptWard extends Ward {
  readonly agency: string;
  /** Nobody answers any more. */
  closeServices(): Promise<void>;
  /** At the same place, with keys that last from now. */
  openServices(): Promise<void>;
  /** The round that is made every minute. */
  round(): Promise<void>;
  /** What is told of a file's proof, once it is as it is waited for. */
  proof(file: string, until?: (proof: Body) => boolean): Promise<Body>;
  /** The file as it was sent or received, or with all that was added after it. */
  bytes(file: string, part: 'content' | 'kept'): Promise<Buffer>;
  /** The latest entry of an action. */
  entry(action: string): Promise<JournalEntry | undefined>;
}

/** A place where nobody listens. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function startKeptWard(): Promise<KeptWard> {
  const keeping = { services: await nowhere(), policy: '', level: 'LTA', network: true, renewalDays: 90 };
  const ward = await startWard({ keeping });
  const { deps, services } = ward;
  const { storage, demoAuthority } = deps;
  const agencies = await storage.journal.agencies();
  const agency = agencies.find((one) => one !== INSTALLATION) ?? '';
  return {
    ...ward,
    agency,
    closeServices: async () => demoAuthority?.close(),
    openServices: async () => demoAuthority?.openIfThere(),
    round: () => keepingRound({ ...deps, keeping: services.keeping }).run(agency),
    proof: async (file, until = () => true) => {
      for (;;) {
        const { proof } = (await (await ward.as('vanthu1')).get(`/files/${file}/signatures`)).body;
        if (until(proof)) return proof;
        await after(50);
      }
    },
    bytes: async (file, part) => {
      const { cookie } = await ward.as('vanthu1');
      const answer = await fetch(`${ward.url}/api/files/${file}/${part}`, { headers: { Cookie: cookie } });
      return Buffer.from(await answer.arrayBuffer());
    },
    entry: async (action) => {
      const all = await storage.journal.read({ agency, after: 0, limit: 200, direction: 'desc' });
      return all.find((one) => one.action === action);
    },
  };
}
