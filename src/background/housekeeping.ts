import { legalDate } from '../kernel/clock.ts';
import type { Deps } from '../services.ts';

const LOOK_EVERY_MS = 60 * 60_000;

export interface Housekeeping {
  stop(): Promise<void>;
}

async function signHead({ storage, clock }: Deps, agency: string, daily: boolean): Promise<void> {
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
async function signHeads(deps: Deps, daily: boolean): Promise<void> {
  for (const agency of await deps.storage.journal.agencies()) await signHead(deps, agency, daily);
}

/**
 * What is due once a day or once an hour: journal heads signed, expired state swept. The head of a day is signed at its
 * first entry: what nobody has signed yet could still be taken back unseen. At the end the heads once more.
 */
export function keepHouse(deps: Deps): Housekeeping {
  const { storage, clock, log } = deps;
  const complain = (error: unknown): void =>
    log.error({ err: error }, 'housekeeping failed; it will try again');
  const look = async (): Promise<void> => {
    await signHeads(deps, true);
    await storage.state.sweep(clock().getTime());
  };
  let work = look().catch(complain);
  const next = (task: () => Promise<void>): void => {
    work = work.then(task).catch(complain);
  };
  const signedOn = new Map<string, string>();
  const forget = storage.journal.onCommit(({ agency }) => {
    const today = legalDate(clock());
    if (signedOn.get(agency) === today) return;
    signedOn.set(agency, today);
    next(() => signHead(deps, agency, true));
  });
  const timer = setInterval(() => next(look), LOOK_EVERY_MS);
  timer.unref();
  const stop = async (): Promise<void> => {
    forget();
    clearInterval(timer);
    await work;
    await signHeads(deps, false).catch(complain);
  };
  return { stop };
}
