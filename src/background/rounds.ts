/** What is looked for every so often in the records of each agency, by one process of all: what has become due. */
import { type Ground, openTenure } from './tenure.ts';

export interface Round {
  readonly name: string;
  readonly everyMs: number;
  /** A commit that writes such a record is a hint that something is due sooner. */
  readonly kind: string;
  /** Harmless if two do it at once: what it commits expects what it has read. */
  run(agency: string): Promise<void>;
}

export interface Rounds {
  stop(): Promise<void>;
}

function start(ground: Ground, round: Round): Rounds {
  const { storage, log } = ground;
  let work: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const asked = new Set<string>();
  const complain = (error: unknown): void =>
    log.error({ err: error, round: round.name }, 'a round failed; it will be made again');
  const visit = (agency: string): void => {
    if (asked.has(agency)) return;
    asked.add(agency);
    const go = async (): Promise<void> => {
      asked.delete(agency);
      if (!stopped && lease.isHeld()) await round.run(agency);
    };
    work = work.then(go).catch(complain);
  };
  const visitAll = async (): Promise<void> => {
    if (lease.isHeld()) for (const agency of await storage.journal.agencies()) visit(agency);
  };
  const all = (): void => void visitAll().catch(complain);
  const lease = openTenure(ground, {
    name: `round/${round.name}`,
    exclusive: true,
    gained: all,
    lost: () => undefined,
  });
  const forget = storage.journal.onCommit(({ agency, records }) => {
    if (records.some(({ kind }) => kind === round.kind)) visit(agency);
  });
  const timer = setInterval(all, round.everyMs);
  timer.unref();
  const stop = async (): Promise<void> => {
    stopped = true;
    forget();
    clearInterval(timer);
    await work;
    await lease.stop();
  };
  return { stop };
}

export function startRounds(ground: Ground, rounds: readonly Round[]): Rounds {
  const started = rounds.map((round) => start(ground, round));
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((one) => one.stop()));
  };
  return { stop };
}
