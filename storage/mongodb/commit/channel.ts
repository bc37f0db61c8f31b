/** Commits of one agency in this process: those that wait while a group is being written go into the next one. */
import type { Rules } from '../../decide.ts';
import { type CommitRequest, type CommitResult, StorageError } from '../../port.ts';
import { decideAll, type Verdict } from './deciding.ts';
import { type Group, groupOf, type Place } from './group.ts';
import type { GroupStore, Pace } from './group-store.ts';
import { Progress } from './progress.ts';
import { insertSurely } from './settle.ts';

const MAX_COMMITS = 64;
/** Reasons for which whatever comes next would fail as well, after as long a wait. */
const AWAY: ReadonlySet<unknown> = new Set(['unreachable', 'unknown', 'slow']);

interface Waiting {
  readonly request: CommitRequest;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}
export interface ChannelParts {
  readonly agency: string;
  readonly store: GroupStore;
  readonly rules: Rules;
  readonly pace: Pace;
  readonly newId: () => string;
  readonly tell: (group: Group, after: number) => void;
  /** Errors of the database in the words of the port. */
  readonly asError: (error: unknown) => unknown;
}

export class Channel {
  readonly #parts: ChannelParts;
  readonly progress: Progress;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #turn: Promise<unknown> | undefined;
  #closed = false;
  #wonBefore = Number.POSITIVE_INFINITY;
  #owed = 0;

  constructor(parts: ChannelParts) {
    this.#parts = parts;
    this.progress = new Progress(parts);
  }

  commit(request: CommitRequest): Promise<CommitResult> {
    const { promise, resolve, reject } = Promise.withResolvers<CommitResult>();
    if (this.#closed) return Promise.reject(new StorageError('CLOSED', 'the storage is closed'));
    this.#waiting.push({ request, resolve, reject });
    this.#running ??= this.#run();
    return promise;
  }

  /** Up to which entry this process has told its callers more than it has written: its readers have to see to that first. */
  get owed(): number {
    return this.#owed;
  }

  /** Takes nothing more and waits for what is queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
    await this.progress.settled();
  }

  /** Until the group that is being decided or written, and whatever is being applied, is done. */
  async settled(): Promise<void> {
    await this.#turn?.catch(() => undefined);
    await this.progress.settled();
  }

  async #run(): Promise<void> {
    // Requests that arrive in the same turn of the event loop share the first group.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, MAX_COMMITS);
      try {
        const turn = this.#write(some);
        this.#turn = turn;
        const left = await turn;
        this.#waiting.unshift(...left);
      } catch (error) {
        this.progress.forget();
        this.#refuse(some, this.#parts.asError(error));
      }
    }
    this.#running = undefined;
  }

  /** While the database is away those that wait are told so at once: nothing of them was begun. */
  #refuse(some: readonly Waiting[], told: unknown): void {
    for (const { reject } of some) reject(told);
    if (!(told instanceof StorageError) || !AWAY.has(told.about.reason)) return;
    const message = 'the database does not answer';
    for (const { reject } of this.#waiting.splice(0))
      reject(new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'unreachable' }));
  }

  /** Decides, takes the place or decides anew, until each has its verdict; returns those that did not fit. */
  async #write(some: readonly Waiting[]): Promise<readonly Waiting[]> {
    const { store, pace } = this.#parts;
    const requests = some.map(({ request }) => request);
    for (let times = 1; ; times++) {
      const since = performance.now();
      const place = this.progress.known ?? (await this.progress.catchUp());
      const verdicts = await decideAll(requests, place, this.#parts);
      const group = this.#groupOf(verdicts);
      if (group ? await insertSurely(store, group, pace) : await this.#isStill(place)) {
        if (group) await this.#finish(group);
        answer(some, verdicts);
        if (group && this.#isContended(group, times)) await pace.won(performance.now() - since);
        return some.slice(verdicts.length);
      }
      if (group) store.want(group.agency, group.seq).catch(() => undefined);
      await pace.lost(times);
      await this.progress.catchUp();
    }
  }

  /** Word of who lost the place before comes while this one is being written: it is heard one turn later. */
  #isContended({ seq }: Group, times: number): boolean {
    const before = this.#wonBefore;
    this.#wonBefore = seq;
    return times > 1 || this.progress.isWanted(before);
  }

  #groupOf(verdicts: readonly Verdict[]): Group | undefined {
    const decisions = verdicts.flatMap(({ decision }) => decision ?? []);
    return decisions.length === 0 ? undefined : groupOf(this.#parts.newId(), decisions);
  }

  /** Nothing is to be written: a refusal holds only if what it rests on is the newest. */
  async #isStill({ seq }: Place): Promise<boolean> {
    return !(await this.#parts.store.isTaken(this.#parts.agency, seq + 1));
  }

  /** It is committed already: should applying it fail, that is done by whoever comes next, and the verdict stands. */
  async #finish(group: Group): Promise<void> {
    try {
      await this.progress.apply(group);
    } catch {
      this.progress.forget();
      this.#owed = group.last;
    }
  }
}

function answer(some: readonly Waiting[], verdicts: readonly Verdict[]): void {
  for (const { at, decision, error } of verdicts) {
    if (decision) some[at]!.resolve(decision.result);
    else some[at]!.reject(error);
  }
}
