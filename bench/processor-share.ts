/** Gives processes a share of a processor's time each, as if each had a small machine of its own: they run in turn, by signals. */
import type { ChildProcess } from 'node:child_process';

const PERIOD_MS = 40;

/** Until the returned function is called; then they run freely again. */
export function limitEach(children: readonly ChildProcess[], share: number): () => void {
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  // One after the other, so that they take as little as possible from one another.
  const period = () => {
    for (const [at, child] of children.entries()) {
      const from = (at * PERIOD_MS) / children.length;
      later(from, () => child.kill('SIGCONT'));
      later(from + share * PERIOD_MS, () => child.kill('SIGSTOP'));
    }
  };
  period();
  const repeated = setInterval(period, PERIOD_MS);
  return () => {
    clearInterval(repeated);
    for (const timer of timers) clearTimeout(timer);
    for (const child of children) child.kill('SIGCONT');
  };
}
