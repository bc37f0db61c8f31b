/** What holds the event loop while some work runs: in all, by SQLite itself, and by the collector of garbage. */
import { PerformanceObserver } from 'node:perf_hooks';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/** Milliseconds. */
export interface Holds {
  /** How late a timer of the event loop comes at most. */
  readonly loop: number;
  /** The longest single call of SQLite on the thread of the event loop. */
  readonly sqlite: number;
  /** All calls of SQLite on that thread together. */
  readonly sqliteSum: number;
  /** The longest pause for garbage. */
  readonly garbage: number;
}

const LOOK_MS = 5;
let longest = 0;
let sum = 0;

function clocked<T extends object>(owner: T, name: keyof T & string): void {
  const call = owner[name] as (...args: unknown[]) => unknown;
  const timed = function (this: T, ...args: unknown[]): unknown {
    const from = performance.now();
    try {
      return call.apply(this, args);
    } finally {
      const ms = performance.now() - from;
      sum += ms;
      longest = Math.max(longest, ms);
    }
  };
  Object.defineProperty(owner, name, { value: timed, configurable: true, writable: true });
}

// Every thread has its own: these are the ones of the event loop.
for (const name of ['get', 'all', 'run'] as const) clocked(StatementSync.prototype, name);
clocked(DatabaseSync.prototype, 'exec');

export async function holdsDuring(work: Promise<unknown>): Promise<Holds> {
  [longest, sum] = [0, 0];
  let [loop, garbage] = [0, 0];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    loop = Math.max(loop, now - last - LOOK_MS);
    last = now;
  }, LOOK_MS);
  const collector = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  });
  collector.observe({ entryTypes: ['gc'] });
  try {
    await work;
    return { loop, sqlite: longest, sqliteSum: sum, garbage };
  } finally {
    collector.disconnect();
    clearInterval(timer);
  }
}
