import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly ms: number;
}

/** The program as people start it: `npm start` in a process group of its own, as a terminal would make one. */
export class Program {
  output = '';
  readonly child: ChildProcess;
  readonly #ended: Promise<Ended>;
  readonly #began = performance.now();

  constructor(args: readonly string[], env: Record<string, string>, folder = ROOT) {
    const [file = '', ...rest] = args;
    this.child = spawn(file, rest, {
      cwd: folder,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'info', ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.#ended = once(this.child, 'close').then(([code, signal]) => {
      return { code, signal, ms: performance.now() - this.#began };
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }

  /** Waits until the output has this. */
  async says(wanted: RegExp, withinMs = 60_000): Promise<RegExpExecArray> {
    const until = performance.now() + withinMs;
    for (;;) {
      const found = wanted.exec(this.output);
      if (found) return found;
      if (performance.now() > until || this.child.exitCode !== null) {
        throw new Error(`never said ${wanted}:\n${this.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async url(): Promise<string> {
    return (await this.says(/^vanthu: (http\S+)$/m))[1] ?? '';
  }

  /** As Ctrl-C at a terminal: to every process of the group. */
  interrupt(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  /** Sends a signal to `npm` itself and measures how long all of it takes to end. */
  async stopBy(stop: () => void): Promise<Ended> {
    const began = performance.now();
    stop();
    const ended = await this.#ended;
    return { ...ended, ms: performance.now() - began };
  }

  /** Processes of the group that are still there. */
  async left(): Promise<number[]> {
    const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const groups = await Promise.all(all.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
    return all.flatMap((pid, place) => {
      const [, state, , group] = /^\d+ \(.*\) (\S) (\d+) (\d+)/s.exec(groups[place] ?? '') ?? [];
      return Number(group) === this.pid && state !== 'Z' ? [Number(pid)] : [];
    });
  }

  async kill(): Promise<void> {
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      // All of it is gone already.
    }
    await this.#ended;
  }
}
