import { legalDate } from '../kernel/clock.ts';
import { type Ground, openTenure } from './tenure.ts';

const LOOK_EVERY_MS = 60 * 60_000;

export interface Housekeeping {
  stop(): Promise<void>;
}

async function signHead({ storage, clock }: Ground, agency: string, daily: boolean): Promise<void> {
  const [head, signed] = await Promise.all([
    storage.journal.head(agency),
    storage.journal.signedHeads(agency),
  ]);
  const last = signed.at(-1);
  if (!head || head.seq === last?.seq) return;
  const now = clock();
  if (daily && last && legalDate(last.at) === legalDate(now)) return;
  await storage.journal.signHead(agency, now.toISOString());
}

/** The head of each journal is signed, so that nothing before it can be rewritten or cut unseen. */
async function signHeads(ground: Ground, daily: boolean): Promise<void> {
  for (const agency of await ground.storage.journal.agencies()) await signHead(ground, agency, daily);
}

async function look(ground: Ground): Promise<void> {
  await signHeads(ground, true);
  const now = ground.clock().getTime();
  await ground.storage.state.sweep(now);
  await ground.storage.blobs.sweep(now);
}

/**
 * What is due once a day or once an hour, by one process of all: journal heads signed, expired state and dead uploads
 * swept. The head of a day is signed at its first entry: what nobody has signed yet could still be taken back unseen. At the
 * end the heads once more. None of it is harmed if two do it: a head is signed for what it is, and what is swept is dead.
 */
export function keepHouse(ground: Ground): Housekeeping {
  const { storage, clock, log } = ground;
  const complain = (error: unknown): void =>
    log.error({ err: error }, 'housekeeping failed; it will try again');
  let work: Promise<unknown> = Promise.resolve();
  const next = (task: () => Promise<void>): void => {
    work = work.then(() => (lease.isHeld() ? task() : undefined)).catch(complain);
  };
  const lease = openTenure(ground, {
    name: 'housekeeping',
    exclusive: true,
    gained: () => next(() => look(ground)),
    lost: () => signedOn.clear(),
  });
  const signedOn = new Map<string, string>();
  const forget = storage.journal.onCommit(({ agency }) => {
    const today = legalDate(clock());
    if (!lease.isHeld() || signedOn.get(agency) === today) return;
    signedOn.set(agency, today);
    next(() => signHead(ground, agency, true));
  });
  const timer = setInterval(() => next(() => look(ground)), LOOK_EVERY_MS);
  timer.unref();
  const stop = async (): Promise<void> => {
    forget();
    clearInterval(timer);
    next(() => signHeads(ground, false));
    await work;
    await lease.stop();
  };
  return { stop };
}
