/** Carries the journal of one agency, every entry checked as it passes. */
import { ChainChecker } from '../chain.ts';
import { type EntryHeader, NO_ENTRY, storedValue } from '../entry.ts';
import { COUNTER, type Erasing, type Head } from '../port.ts';
import type { HeldEntry, Holdings, MovedEntry, MoveTarget, TakenNumber } from './holdings.ts';
import { damaged } from './refusals.ts';

export interface EntryCarrier {
  readonly source: Holdings;
  readonly target: MoveTarget;
  /** Told after each page. */
  readonly passed: (entries: number) => void;
}

/** Entries that are there already are read and checked again, and not written. */
export async function carryEntries({ source, target, passed }: EntryCarrier, head: Head): Promise<void> {
  const { agency } = head;
  const there = (await target.heads()).find((one) => one.agency === agency);
  const chain = chainOf(source, agency);
  for (let after = 0; after < head.seq; ) {
    const page = await source.entries({ agency, after });
    if (page.length === 0) throw damaged(`${agency}/${after + 1}`, 'this entry is missing');
    await chain.learn(page);
    const fresh: MovedEntry[] = [];
    for (const entry of page) {
      const moved = chain.pass(entry);
      if (entry.seq === there?.seq) refuseOther(entry, there);
      if (entry.seq > (there?.seq ?? 0)) fresh.push(moved);
    }
    if (fresh.length > 0) await target.write(agency, fresh);
    passed(page.length);
    after = page.at(-1)!.seq;
  }
  if ((there?.seq ?? 0) > head.seq) throw anotherJournal(agency, head.seq + 1);
}

function refuseOther({ seq, hash }: HeldEntry, there: Head): void {
  if (hash !== there.hash) throw anotherJournal(there.agency, seq);
}

const anotherJournal = (agency: string, seq: number) =>
  damaged(`${agency}/${seq}`, 'what was moved before is of another journal; move into an empty storage');

interface Chain {
  /** What the entries name as the reason of their erasings. */
  learn(page: readonly HeldEntry[]): Promise<void>;
  pass(entry: HeldEntry): MovedEntry;
}

function chainOf(source: Holdings, agency: string): Chain {
  const orders = new Map<number, Erasing | undefined>();
  const report = (place: string, problem: string) => {
    throw damaged(place, problem);
  };
  const checker = new ChainChecker(agency, { report, ordered: (_agency, seq) => orders.get(seq) });
  return {
    async learn(page) {
      for (const seq of new Set(page.flatMap(erasersOf))) {
        if (!orders.has(seq)) orders.set(seq, await orderOf(source, agency, seq));
      }
    },
    pass(entry) {
      checker.entry(entry.seq, entry);
      return { ...entry, counters: takenBy(entry, checker.counters) };
    },
  };
}

function erasersOf({ details, values }: HeldEntry): readonly number[] {
  return [details?.erasedBy, ...values.map(({ erasedBy }) => erasedBy)].filter((seq) => seq != null);
}

async function orderOf(source: Holdings, agency: string, seq: number): Promise<Erasing | undefined> {
  const [entry] = await source.entries({ agency, after: seq - 1, limit: 1 });
  return entry?.seq === seq ? (JSON.parse(entry.header) as EntryHeader).erases : undefined;
}

type Counters = ChainChecker['counters'];

function takenBy(entry: HeldEntry, counters: Counters): readonly TakenNumber[] {
  const { takes } = JSON.parse(entry.header) as EntryHeader;
  const isWritten = (id: string) => storedValue(entry, { kind: COUNTER.name, id }) !== undefined;
  return Object.keys(takes).flatMap((id) => {
    const counter = counters.get(id);
    return counter && !isWritten(id) ? [{ id, ...counter }] : [];
  });
}

export const isSameHead = (one: Head | undefined, other: Head | undefined): boolean =>
  (one?.seq ?? 0) === (other?.seq ?? 0) && (one?.hash ?? NO_ENTRY) === (other?.hash ?? NO_ENTRY);
