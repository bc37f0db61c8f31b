/** A worker thread that answers requests one after another, and what the thread itself runs to serve them. */
import { parentPort, Worker } from 'node:worker_threads';
import { StorageError, type StorageErrorCode } from '../port.ts';
import { asStorageError } from './database.ts';

interface Failure {
  readonly code?: StorageErrorCode;
  readonly message: string;
  readonly about?: StorageError['about'];
}
type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

interface Asked {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

export interface Asking {
  ask<T>(request: unknown): Promise<T>;
  end(): Promise<void>;
}

export class Thread implements Asking {
  readonly #script: URL;
  readonly #setting: unknown;
  readonly #asked = new Map<number, Asked>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(script: URL, setting: unknown) {
    this.#script = script;
    this.#setting = setting;
  }

  /** How many requests wait for an answer. */
  get busy(): number {
    return this.#asked.size;
  }

  ask<T>(request: unknown): Promise<T> {
    this.#worker ??= this.#start();
    const id = ++this.#last;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#asked.set(id, { resolve, reject });
    this.#worker.ref();
    this.#worker.postMessage({ id, request });
    return promise;
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#rejectAll(new StorageError('CLOSED', 'the storage was closed before it could answer'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#setting });
    worker.on('message', (answer: Answer) => this.#answer(answer));
    worker.on('error', (cause) => this.#lost(worker, cause));
    worker.on('exit', () => this.#lost(worker));
    return worker;
  }

  #answer(answer: Answer): void {
    const asked = this.#asked.get(answer.id);
    this.#asked.delete(answer.id);
    // An idle thread keeps no process alive.
    if (this.#asked.size === 0) this.#worker?.unref();
    if ('value' in answer) asked?.resolve(answer.value as never);
    else asked?.reject(toError(answer.failure));
  }

  /** The thread died; the next request starts another. Whether what it was writing got through is not known here. */
  #lost(worker: Worker, cause?: unknown): void {
    // Heard twice when it failed: by then another may be at work.
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const message = 'a thread of the storage ended unexpectedly';
    this.#rejectAll(new StorageError('STORAGE_UNAVAILABLE', message, {}, { cause }));
  }

  #rejectAll(error: StorageError): void {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of asked) reject(error);
  }
}

function toError({ code, message, about }: Failure): Error {
  return code ? new StorageError(code, message, about) : new Error(message);
}

/** In the thread: one request after another. */
export function serve<R>(answer: (request: R) => unknown): void {
  parentPort!.on('message', async ({ id, request }: { readonly id: number; readonly request: R }) => {
    try {
      parentPort!.postMessage({ id, value: await answer(request) });
    } catch (error) {
      parentPort!.postMessage({ id, failure: toFailure(asStorageError(error)) });
    }
  });
}

function toFailure(error: unknown): Failure {
  if (error instanceof StorageError) return { code: error.code, message: error.message, about: error.about };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
