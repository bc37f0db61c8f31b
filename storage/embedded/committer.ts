/** Commits wait in a queue; while one batch is being flushed, the next gathers. Each commit gets its own verdict. */
import { type Decision, decide, type Rules } from '../decide.ts';
import {
  type CommitRequest,
  type CommitResult,
  type JournalEntry,
  type SignedHead,
  StorageError,
} from '../port.ts';
import { Overlay } from '../view.ts';
import { asStorageError } from './database.ts';
import type { RecordView } from './record-view.ts';
import type { Batch, CursorRow, EntryRow, RecordRow } from './rows.ts';

/** A batch is cut there, so that deciding never holds the event loop for long. */
const MAX_COMMITS = 64;
const MAX_DECIDING_MS = 3;

interface Waiting {
  readonly request: CommitRequest;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}
interface Extra {
  readonly cursor?: CursorRow;
  readonly head?: SignedHead;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}
interface DecidedCommit {
  readonly decision: Decision;
  readonly waiting: Waiting;
}
interface RefusedCommit {
  readonly error: unknown;
  readonly waiting: Waiting;
}
interface Decided {
  readonly commits: readonly DecidedCommit[];
  readonly refused: readonly RefusedCommit[];
}
export interface CommitterParts {
  readonly view: RecordView;
  readonly rules: Rules;
  readonly write: (batch: Batch) => Promise<void>;
  readonly notify: (entry: JournalEntry) => void;
}

export class Committer {
  readonly #parts: CommitterParts;
  #waiting: Waiting[] = [];
  #extras: Extra[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(parts: CommitterParts) {
    this.#parts = parts;
  }

  commit(request: CommitRequest): Promise<CommitResult> {
    const { promise, resolve, reject } = Promise.withResolvers<CommitResult>();
    this.#waiting.push({ request, resolve, reject });
    this.#wake();
    return promise;
  }

  /** A cursor or a signed head rides with the next flush. */
  ride(what: Pick<Extra, 'cursor' | 'head'>): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#extras.push({ ...what, resolve, reject });
    this.#wake();
    return promise;
  }

  /** Takes nothing more and waits for what is queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  #wake(): void {
    if (this.#closed && !this.#running) this.#refuseAll(new StorageError('CLOSED', 'the storage is closed'));
    else this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // Requests that arrive in the same turn of the event loop share the first flush.
    await new Promise(setImmediate);
    while (this.#waiting.length + this.#extras.length > 0) {
      const overlay = new Overlay(this.#parts.view);
      const decided = this.#decideSome(overlay);
      const extras = this.#extras.splice(0);
      if (decided.commits.length + extras.length > 0) await this.#flush({ overlay, ...decided, extras });
      else for (const { waiting, error } of decided.refused) waiting.reject(error);
    }
    // In the same turn as the last look at the queue, so that nobody who comes after it is left waiting.
    this.#running = undefined;
  }

  #decideSome(overlay: Overlay): Decided {
    const commits: DecidedCommit[] = [];
    const refused: RefusedCommit[] = [];
    const until = performance.now() + MAX_DECIDING_MS;
    let taken = 0;
    for (const waiting of this.#waiting) {
      if (commits.length === MAX_COMMITS || performance.now() > until) break;
      taken++;
      try {
        const decision = decide(waiting.request, overlay, this.#parts.rules);
        overlay.apply(decision);
        commits.push({ decision, waiting });
      } catch (error) {
        refused.push({ error: asStorageError(error), waiting });
      }
    }
    this.#waiting = this.#waiting.slice(taken);
    return { commits, refused };
  }

  /** Who was refused hears it after the flush: what the refusal rests on is durable then, and a new look sees it. */
  async #flush({ overlay, commits, refused, extras }: Flush): Promise<void> {
    try {
      await this.#parts.write(this.#batchOf({ overlay, commits, extras }));
    } catch (error) {
      this.#parts.view.moveHeads(undefined);
      for (const { waiting } of [...commits, ...refused]) waiting.reject(error);
      for (const { reject } of extras) reject(error);
      return;
    }
    this.#parts.view.moveHeads(overlay.heads());
    for (const { waiting, decision } of commits) waiting.resolve(decision.result);
    for (const { waiting, error } of refused) waiting.reject(error);
    for (const { resolve } of extras) resolve();
    for (const { decision } of commits) this.#parts.notify(decision.entry);
  }

  #batchOf({ overlay, commits, extras }: Omit<Flush, 'refused'>): Batch {
    return {
      entries: commits.map(({ decision }) => entryRow(decision)),
      records: [...overlay.states()].map((state): RecordRow => {
        const { claims: _claims, ...row } = state;
        return { ...row, fresh: this.#parts.view.version(state.kind, state.agency, state.id) === 0 };
      }),
      cursors: extras.flatMap(({ cursor }) => (cursor ? [cursor] : [])),
      heads: extras.flatMap(({ head }) => (head ? [head] : [])),
    };
  }

  #refuseAll(error: StorageError): void {
    for (const { reject } of [...this.#waiting.splice(0), ...this.#extras.splice(0)]) reject(error);
  }
}

interface Flush extends Decided {
  readonly overlay: Overlay;
  readonly extras: readonly Extra[];
}

function entryRow({ agency, head, header, details, values, erases }: Decision): EntryRow {
  return { agency, seq: head.seq, hash: head.hash, header, details, values, erases };
}
