/**
 * A database in a few lines: what the protocol may count on and nothing more. Every single read and write is a step of
 * its own, between which anything else may happen; an insertion may be refused, lost, answered by nobody, late, or taken back.
 */

import { NO_ENTRY } from '../../../storage/entry.ts';
import { claimsOf } from '../../../storage/fields.ts';
import type { ErasingOrder, Group, Place, RecordWrite } from '../../../storage/mongodb/commit/group.ts';
import { type GroupStore, OutcomeUnknown } from '../../../storage/mongodb/commit/group-store.ts';
import type { Fact, Need } from '../../../storage/mongodb/commit/needs.ts';
import { StorageError } from '../../../storage/port.ts';
import { DOCUMENT } from '../../contract/storage/harness.ts';
import type { Schedule } from './schedule.ts';

/** What becomes of an insertion. */
export type Fate = 'done' | 'refused' | 'request lost' | 'answer lost' | 'late' | 'taken back';

interface Held {
  readonly group: Group;
  /** Whether a majority has it: before, it keeps others from the place and is seen by no reader. */
  isLasting: boolean;
}

const PAGE = 2;
const keyOf = (kind: string, id: string) => `${kind}\n${id}`;

/** What all writers share. */
export class World {
  readonly places = new Map<number, Held>();
  readonly records = new Map<string, RecordWrite>();
  wanted = 0;
  applied: Place = { seq: 0, hash: NO_ENTRY };

  /** Groups that last, in order. */
  groups(): readonly Group[] {
    const lasting = [...this.places.values()].filter(({ isLasting }) => isLasting);
    return lasting.map(({ group }) => group).sort((a, b) => a.seq - b.seq);
  }

  get length(): number {
    return Math.max(0, ...this.groups().map(({ last }) => last));
  }
}

export interface StoreParts {
  readonly world: World;
  readonly schedule: Schedule;
  readonly owner: string;
  readonly nextFate: () => Fate;
  /** Whether the next writing of records ends before its end. */
  readonly nextFails: () => boolean;
}

export class ModelStore implements GroupStore {
  readonly page = PAGE;
  readonly #parts: StoreParts;
  readonly #world: World;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#world = parts.world;
  }

  async applied(): Promise<Place> {
    await this.#step();
    return this.#world.applied;
  }

  async groupsAfter(_agency: string, seq: number): Promise<readonly Group[]> {
    await this.#step();
    return this.#world
      .groups()
      .filter((group) => group.seq > seq)
      .slice(0, PAGE);
  }

  async insert(group: Group): Promise<'inserted' | 'taken'> {
    const fate = this.#parts.nextFate();
    await this.#step();
    if (fate === 'request lost') throw new OutcomeUnknown();
    if (fate === 'refused')
      throw new StorageError('STORAGE_UNAVAILABLE', 'there is no room', { reason: 'full' });
    if (fate === 'late') {
      // On its way whatever becomes of the writer, and executed when its moment comes.
      this.#parts.schedule.step('network').then(() => this.#hold(group, true));
      throw new OutcomeUnknown();
    }
    const held = this.#hold(group, false);
    if (!held) return 'taken';
    await this.#parts.schedule.step('server');
    if (fate === 'taken back') this.#world.places.delete(group.seq);
    else held.isLasting = true;
    await this.#step();
    if (fate !== 'done') throw new OutcomeUnknown();
    return 'inserted';
  }

  async holderOf(_agency: string, seq: number): Promise<string | undefined> {
    await this.#step();
    const held = this.#world.places.get(seq);
    return held?.isLasting ? held.group.id : undefined;
  }

  async isTaken(_agency: string, seq: number): Promise<boolean> {
    await this.#step();
    while (this.#world.places.get(seq)?.isLasting === false) await this.#step();
    return this.#world.places.has(seq);
  }

  /** Not one moment for all: each fact is read when its turn comes. */
  async facts(_agency: string, needs: readonly Need[]): Promise<readonly Fact[]> {
    const facts: Fact[] = [];
    for (const need of needs) {
      await this.#step();
      facts.push(this.#fact(need));
    }
    return facts;
  }

  async write(_agency: string, writes: readonly RecordWrite[]): Promise<void> {
    const fails = this.#parts.nextFails();
    for (const [at, write] of writes.entries()) {
      await this.#step();
      if (fails && at === writes.length - 1) throw new StorageError('STORAGE_UNAVAILABLE', 'a line broke');
      const key = keyOf(write.kind, write.id);
      const there = this.#world.records.get(key);
      if (there && (write.isFirst || there.seq >= write.seq)) continue;
      this.#world.records.set(key, write);
    }
  }

  async erase(_agency: string, _order: ErasingOrder): Promise<void> {
    throw new Error('nothing is erased here');
  }

  async advance(_agency: string, place: Place): Promise<{ readonly wanted: number }> {
    await this.#step();
    if (place.seq > this.#world.applied.seq) this.#world.applied = place;
    return { wanted: this.#world.wanted };
  }

  async want(_agency: string, seq: number): Promise<void> {
    await this.#step();
    this.#world.wanted = Math.max(this.#world.wanted, seq);
  }

  #hold(group: Group, isLasting: boolean): Held | undefined {
    if (this.#world.places.has(group.seq)) return undefined;
    const held = { group, isLasting };
    this.#world.places.set(group.seq, held);
    return held;
  }

  #fact(need: Need): Fact {
    if (need.of === 'record') {
      const found = this.#world.records.get(keyOf(need.kind, need.id));
      const value = found?.text ? (JSON.parse(found.text) as { readonly last?: number }) : undefined;
      const last = value?.last === undefined ? {} : { last: value.last };
      return { of: 'record', version: found?.version ?? 0, present: value !== undefined, ...last };
    }
    const owner = [...this.#world.records.values()].find(
      ({ kind, text }) =>
        kind === need.kind &&
        text !== null &&
        claimsOf(DOCUMENT, JSON.parse(text)).some(({ key }) => key === need.claim.key),
    );
    return { of: 'claim', owner: owner?.id };
  }

  #step(): Promise<void> {
    return this.#parts.schedule.step(this.#parts.owner);
  }
}
