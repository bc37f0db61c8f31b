/** How far this process has seen one agency's journal applied; it applies what another process left unfinished. */
import { StorageError } from '../../port.ts';
import { erasingsOf, type Group, type GroupEntry, type Place, writesOf } from './group.ts';
import type { GroupStore, Pace } from './group-store.ts';

/** Listeners are not told of more groups than this at once: they are only hints. */
const MOST_ENTRIES_TOLD = 500;

/** Who has lost a place may be heard of again only some turns later. */
const CALM = 4;

export interface ProgressParts {
  readonly agency: string;
  readonly store: GroupStore;
  readonly pace: Pace;
  /** Entries of the group after this one are new to this process. */
  readonly tell: (group: Group, after: number) => void;
}

export class Progress {
  readonly #parts: ProgressParts;
  #known: Place | undefined;
  /** Up to there listeners were told. */
  #told: number | undefined;
  #running: Promise<Place> | undefined;
  #next: Promise<Place> | undefined;
  #marking: Promise<void> = Promise.resolve();
  /** Where the mark is to be moved, while it is being moved, and where it was moved last. */
  #advanceTo: Place | undefined;
  #marked: Place | undefined;
  #wanted = 0;
  /** How often the mark was moved without word of others. */
  #unwanted = CALM;

  constructor(parts: ProgressParts) {
    this.#parts = parts;
  }

  /** Undefined before the first look and after a failure. */
  get known(): Place | undefined {
    return this.#known;
  }

  /** Whether others tried for places that this process took, as far as was heard lately. */
  get isContended(): boolean {
    return this.#unwanted < CALM;
  }

  /** After a failure nothing is taken for granted. */
  forget(): void {
    this.#known = undefined;
  }

  /** Applies whatever there is at this moment; who comes while one look is under way shares the next. */
  catchUp(): Promise<Place> {
    if (!this.#running) {
      this.#running = this.#catchUp().finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    const again = (): Promise<Place> => {
      this.#next = undefined;
      return this.catchUp();
    };
    this.#next ??= this.#running.then(again, again);
    return this.#next;
  }

  async #catchUp(): Promise<Place> {
    const { agency, store } = this.#parts;
    const applied = await store.applied(agency);
    let place = this.#known && this.#known.seq > applied.seq ? this.#known : applied;
    let from = this.#readingFrom(place);
    for (;;) {
      const groups = await store.groupsAfter(agency, from);
      for (const group of groups) {
        if (group.seq !== from + 1) throw gap(agency, from + 1);
        from = group.last;
        if (group.last > place.seq) {
          if (!(await this.#isAppliedByOthers(group))) await this.#write(group.entries);
          place = { seq: group.last, hash: group.hash };
        }
        this.#moved(group);
      }
      if (groups.length < store.page) break;
    }
    this.#reach(place);
    if (place.seq > applied.seq) this.#advance(place);
    return this.#known ?? place;
  }

  /** Its writer is most likely about to: then nothing is written twice. */
  async #isAppliedByOthers({ last }: Group): Promise<boolean> {
    const { agency, store, pace } = this.#parts;
    for (let times = 0; await pace.isLeftTime(times); times++) {
      if ((await store.applied(agency)).seq >= last) return true;
    }
    return false;
  }

  /** Groups that others applied are read only to tell of them. */
  #readingFrom({ seq }: Place): number {
    const told = this.#told;
    return told === undefined || told > seq || seq - told > MOST_ENTRIES_TOLD ? seq : told;
  }

  /** Groups of this process's own, one after the other, the first directly after what is known. */
  async apply(groups: readonly Group[]): Promise<void> {
    await this.#write(groups.flatMap(({ entries }) => entries));
    for (const group of groups) this.#moved(group);
    const { last, hash } = groups.at(-1)!;
    this.#advance({ seq: last, hash });
  }

  async #write(entries: readonly GroupEntry[]): Promise<void> {
    const { agency, store } = this.#parts;
    await store.write(agency, writesOf({ agency, entries }));
    for (const order of erasingsOf({ entries })) await store.erase(agency, order);
  }

  #moved(group: Group): void {
    this.#reach({ seq: group.last, hash: group.hash });
    const after = this.#told ?? group.seq - 1;
    if (group.last <= after) return;
    this.#told = group.last;
    this.#parts.tell(group, after);
  }

  #reach(place: Place): void {
    if (!this.#known || place.seq > this.#known.seq) this.#known = place;
    this.#told ??= place.seq;
  }

  /** Only spares others the work of applying again: nobody waits for it, and a failure of it harms nothing. */
  #advance(place: Place): void {
    const isRunning = this.#advanceTo !== undefined;
    this.#advanceTo = place;
    if (!isRunning) void this.#advanceAll();
  }

  async #advanceAll(): Promise<void> {
    while (this.#advanceTo && this.#marked !== this.#advanceTo) {
      this.#marking = this.#advanceOnce(this.#advanceTo);
      await this.#marking;
      // Others who try for the same places wait for the mark.
      if (!this.isContended) await this.#parts.pace.unhurried();
    }
    this.#advanceTo = undefined;
  }

  async #advanceOnce(place: Place): Promise<void> {
    const { agency, store } = this.#parts;
    const told = await store.advance(agency, place).catch(() => undefined);
    this.#heard(told?.wanted ?? 0);
    this.#marked = place;
  }

  #heard(wanted: number): void {
    this.#unwanted = wanted > this.#wanted ? 0 : this.#unwanted + 1;
    this.#wanted = Math.max(this.#wanted, wanted);
  }

  /** Until what was begun is done; what comes meanwhile is not waited for. */
  async settled(): Promise<void> {
    await this.#running?.catch(() => undefined);
    const place = this.#advanceTo;
    await this.#marking;
    // An older one was marked, and the pause after it goes on.
    if (place && (this.#marked?.seq ?? 0) < place.seq) await this.#advanceOnce(place);
  }
}

function gap(agency: string, seq: number): StorageError {
  const place = `${agency}/${seq}`;
  return new StorageError('CORRUPT', `the journal of ${agency} lacks entry ${seq}`, { place });
}
