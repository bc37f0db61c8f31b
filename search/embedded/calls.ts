/** Calls to a worker thread: one message there, one back, in any order. */
import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { SearchError } from '../errors.ts';
import { isDamage } from './layout.ts';

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Reply = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly failed: string; readonly damaged: boolean }
);

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The index file is broken; the engine sets it aside. */
export class IndexDamaged extends Error {
  override readonly name = 'IndexDamaged';
}

export class WorkerCalls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended = false;

  constructor(script: URL, path: string) {
    this.#worker = new Worker(script, { workerData: { path } });
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the search thread ended')));
    this.#worker.unref();
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get ended(): boolean {
    return this.#ended;
  }

  call<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    if (this.#ended)
      return Promise.reject(new SearchError('SEARCH_UNAVAILABLE', 'the search thread has ended'));
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, name, args } satisfies Call);
    });
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    await this.call('close').catch(() => undefined);
    this.#ended = true;
    await this.#worker.terminate();
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('value' in reply) waiting?.resolve(reply.value);
    else if (reply.damaged) waiting?.reject(new IndexDamaged(reply.failed));
    else waiting?.reject(new SearchError('SEARCH_UNAVAILABLE', reply.failed));
  }

  #fail(cause: unknown): void {
    this.#ended = true;
    const error = new SearchError('SEARCH_UNAVAILABLE', String(cause));
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The other side: answers calls by the functions of that name. What fails while they are made, fails the first call. */
export function answerCalls(make: () => Functions): void {
  const port: MessagePort = parentPort!;
  let functions: Functions | undefined;
  port.on('message', ({ id, name, args }: Call) => {
    try {
      functions ??= make();
      const value = functions[name]!(...(args as never[]));
      port.postMessage({ id, value } satisfies Reply);
    } catch (error) {
      port.postMessage({ id, failed: String(error), damaged: isDamage(error) } satisfies Reply);
    }
  });
}
