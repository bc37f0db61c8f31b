/** How long a writer waits before it tries again. */
import { setTimeout } from 'node:timers/promises';
import { StorageError } from '../port.ts';
import type { Pace } from './commit/group-store.ts';

/** About the time in which another writer decides and inserts a group. */
const TURN_MS = 12;
const LONGEST_COURTESY_MS = 200;
/** 4, 8, 16, 32 and 64 ms: an eighth of a second in all, after which its writer is taken for dead or slow. */
const OTHERS_MS = 4;
const LOOKS_AT_OTHERS = 5;
/** What others see of this process's commits may be older by so much; whoever waits for more looks for longer than that. */
const UNHURRIED_MS = 40;
const MOST_LOSSES = 200;
/** Longer than a replica set takes to choose a new primary. */
const UNSURE_MS = 30_000;
const LONGEST_LOOK_MS = 1_000;

/**
 * The longer somebody has waited in vain, the sooner it tries again; who has just won lets others go first. So among
 * writers of several processes the place goes round, and each takes along all that waits in its process.
 */
export function realPace(): Pace {
  // One group at a time is being written.
  let unsureSince = 0;
  return {
    async lost(times) {
      if (times > MOST_LOSSES) throw contended(times);
      await setTimeout((Math.random() * TURN_MS) / times);
    },
    async won(turn) {
      await setTimeout(Math.min(turn, LONGEST_COURTESY_MS) * (1 + Math.random() / 2));
    },
    async isLeftTime(times) {
      if (times >= LOOKS_AT_OTHERS) return false;
      await setTimeout(OTHERS_MS * 2 ** times);
      return true;
    },
    async unhurried() {
      await setTimeout(UNHURRIED_MS);
    },
    async unsure(times) {
      if (times === 0) unsureSince = performance.now();
      if (performance.now() - unsureSince > UNSURE_MS) throw unknownOutcome();
      const wait = Math.min(LONGEST_LOOK_MS, 10 * 2 ** times);
      await setTimeout(wait * (0.5 + Math.random() / 2));
    },
  };
}

function contended(times: number): StorageError {
  const message = `the journal was busy: the commit lost its place ${times} times; nothing was written`;
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'contended' });
}

function unknownOutcome(): StorageError {
  const message =
    'the database went away in the middle of a commit: whether it was written shows when it is back';
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'unknown' });
}
