import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { ConfinedError } from './confined-error.ts';
import { parentSeesMemory, residentBytes } from './confined-memory.ts';

export interface ConfinedLimits {
  /** Time from the job's start, without its wait for a free child. */
  ms: number;
  /** Resident memory of the whole subprocess; an idle one has about 60 MB. */
  rssBytes: number;
  /** Size of the serialized result. */
  outputBytes: number;
}

export interface ConfinedOrder {
  script: string;
  input: unknown;
  limits: ConfinedLimits;
}

export type ConfinedAnswer =
  | { kind: 'done'; bytes: Uint8Array }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'too-long' }
  | { kind: 'failed'; code: string; detail: string };

const WATCH_MS = 50;
const CHILD = fileURLToPath(new URL('./confined-child.ts', import.meta.url));

/** No secret reaches a child: its environment holds only what the runtime itself needs. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const needed = ['SystemRoot', 'SYSTEMROOT', 'windir'];
  return Object.fromEntries(needed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** What a child may have beyond reading files: a job that calls a vendor's library cannot do without. */
export interface ConfinedLeave {
  /** May load native code. */
  readonly addons?: boolean;
  /** Variables that it sees beside those of the runtime. */
  readonly environment?: NodeJS.ProcessEnv;
}

function argumentsOf({ addons }: ConfinedLeave): string[] {
  // A job reads files; it writes none, starts nothing and, without leave, loads no native code.
  const allowed = [
    '--permission',
    '--allow-fs-read=*',
    '--allow-worker',
    ...(addons ? ['--allow-addons'] : []),
  ];
  return [...allowed, '--disable-warning=SecurityWarning'];
}

/** One subprocess that does one job at a time. */
export class ConfinedProcess {
  jobs = 0;
  readonly #child: ChildProcess;
  readonly #gone: Promise<unknown>;

  constructor(node: string, leave: ConfinedLeave = {}) {
    this.#child = fork(CHILD, [], {
      execPath: node,
      execArgv: argumentsOf(leave),
      env: { ...bareEnvironment(), ...leave.environment },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    // An idle child does not keep the program alive.
    this.#child.unref();
    this.#child.channel?.unref();
    this.#child.on('error', () => {});
    this.#gone = once(this.#child, 'exit').catch(() => undefined);
  }

  get alive(): boolean {
    return (
      this.#child.connected &&
      !this.#child.killed &&
      this.#child.exitCode === null &&
      this.#child.signalCode === null
    );
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whoever waits for a page comes before what works through a folder. */
  yieldToOthers(): void {
    try {
      if (this.pid !== undefined) setPriority(this.pid, Math.min(19, getPriority() + 5));
    } catch {
      // Gone already, or a system that does not let us: then all are equal.
    }
  }

  residentBytes(): Promise<number | undefined> {
    return this.pid === undefined ? Promise.resolve(undefined) : residentBytes(this.pid);
  }

  /** Runs one job; whatever breaks a limit kills the child. */
  async run(order: ConfinedOrder): Promise<unknown> {
    this.jobs += 1;
    this.#child.ref();
    this.#child.channel?.ref();
    const watch = this.#watch(order.limits);
    try {
      return read(await Promise.race([this.#exchange(order), watch.broken]));
    } finally {
      watch.stop();
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    this.#child.ref();
    await this.#gone;
  }

  #exchange(order: ConfinedOrder): Promise<ConfinedAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<ConfinedAnswer>();
    const child = this.#child;
    const ended = (_code: unknown, signal?: unknown): void => reject(crash(signal));
    const failed = (error: Error): void => reject(new ConfinedError('CRASHED', error.message));
    child.once('message', resolve).once('exit', ended).once('error', failed);
    child.send(order, (error) => error && failed(error));
    return promise.finally(() => child.off('message', resolve).off('exit', ended).off('error', failed));
  }

  #watch(limits: ConfinedLimits): { broken: Promise<never>; stop(): void } {
    const { promise, reject } = Promise.withResolvers<never>();
    promise.catch(() => {});
    const kill = (code: 'TIME_LIMIT' | 'MEMORY_LIMIT'): void => {
      reject(new ConfinedError(code, ''));
      this.#child.kill('SIGKILL');
    };
    const time = setTimeout(kill, limits.ms, 'TIME_LIMIT');
    const memory = setInterval(async () => {
      if (((await this.residentBytes()) ?? 0) > limits.rssBytes) kill('MEMORY_LIMIT');
    }, WATCH_MS);
    const stop = (): void => {
      clearTimeout(time);
      clearInterval(memory);
    };
    return { broken: promise, stop };
  }
}

function crash(signal: unknown): ConfinedError {
  // Where the parent cannot see memory, it is the child's own watch thread that ends it with this signal.
  const byWatch = !parentSeesMemory && signal === 'SIGKILL';
  return new ConfinedError(byWatch ? 'MEMORY_LIMIT' : 'CRASHED', typeof signal === 'string' ? signal : '');
}

function read(answer: ConfinedAnswer): unknown {
  if (answer.kind === 'done') return deserialize(answer.bytes);
  if (answer.kind === 'bytes') return answer.bytes;
  if (answer.kind === 'too-long') throw new ConfinedError('OUTPUT_LIMIT', '');
  throw new ConfinedError('JOB_FAILED', answer.detail, answer.code);
}
