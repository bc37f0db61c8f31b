/** Commits of one agency in this process: those that wait while a group is being written go into the next one. */
import type { Rules } from '../../decide.ts';
import { type CommitRequest, type CommitResult, StorageError } from '../../port.ts';
import { Ahead } from './ahead.ts';
import { Applying } from './applying.ts';
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
  readonly #applying: Applying;
  #ahead: Ahead | undefined;

  constructor(parts: ChannelParts) {
    this.#parts = parts;
    this.progress = new Progress(parts);
    this.#applying = new Applying(this.progress);
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
    return this.#applying.owed;
  }

  /** Takes nothing more and waits for what is queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
    await this.settled();
  }

  /** Until the group that is being decided or written, and whatever is being applied, is done. */
  async settled(): Promise<void> {
    await this.#turn?.catch(() => undefined);
    await this.#applying.settled();
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
        this.#ahead = undefined;
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
      const ahead = await this.#goOn();
      const verdicts = await decideAll(requests, ahead, this.#parts);
      const group = this.#groupOf(verdicts);
      if (group ? await insertSurely(store, group, pace) : await this.#isStill(ahead.place)) {
        if (group) ahead.inserted(group);
        this.#applying.add({ group, tell: () => answer(some, verdicts) });
        if (group && (times > 1 || this.progress.isContended)) await this.#leaveTurn(since);
        return some.slice(verdicts.length);
      }
      this.#ahead = undefined;
      if (group) store.want(group.agency, group.seq).catch(() => undefined);
      await pace.lost(times);
      await this.#applying.settled();
      await this.progress.catchUp();
    }
  }

  /** From what this process has inserted last, which it knows whether it is applied or not, unless others are further. */
  async #goOn(): Promise<Ahead> {
    const { kinds } = this.#parts.rules;
    const { known } = this.progress;
    const ahead = this.#ahead;
    const isNewest = known && ahead && known.seq <= ahead.place.seq;
    if (isNewest && ahead.kinds === kinds && !ahead.isLarge) return ahead;
    await this.#applying.settled();
    this.#ahead = new Ahead(this.progress.known ?? (await this.progress.catchUp()), kinds);
    return this.#ahead;
  }

  /** Others can go on only from what is applied. */
  async #leaveTurn(since: number): Promise<void> {
    await this.#applying.settled();
    await this.#parts.pace.won(performance.now() - since);
  }

  #groupOf(verdicts: readonly Verdict[]): Group | undefined {
    const decisions = verdicts.flatMap(({ decision }) => decision ?? []);
    return decisions.length === 0 ? undefined : groupOf(this.#parts.newId(), decisions);
  }

  /** Nothing is to be written: a refusal holds only if what it rests on is the newest. */
  async #isStill({ seq }: Place): Promise<boolean> {
    return !(await this.#parts.store.isTaken(this.#parts.agency, seq + 1));
  }
}

function answer(some: readonly Waiting[], verdicts: readonly Verdict[]): void {
  for (const { at, decision, error } of verdicts) {
    if (decision) some[at]!.resolve(decision.result);
    else some[at]!.reject(error);
  }
}
