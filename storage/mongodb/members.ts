/** Who works on the database at present. No clock is compared with that of another machine. */
import type { Model } from 'mongoose';
import type { MemberDocument } from './models.ts';

/** A member whose number has not gone up for so long, by the watch of the one who looks, is dead. */
export const DEAD_MS = 15_000;
/** Who did not look for so long (a pause, a database away) begins to watch anew. */
const LONGEST_GAP_MS = 4_000;

interface Seen {
  readonly beat: number;
  readonly since: number;
  /** Whether it went up while it was watched: then it lives. */
  readonly moved: boolean;
}

export class Members {
  readonly #model: Model<MemberDocument>;
  #seen = new Map<string, Seen>();
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(model: Model<MemberDocument>) {
    this.#model = model;
  }

  /** All but those that were seen to be dead, which are removed. */
  async look(): Promise<readonly MemberDocument[]> {
    const found = await this.#model.find().sort({ _id: 1 }).lean();
    const now = performance.now();
    const isGap = now - this.#lookedAt > LONGEST_GAP_MS;
    this.#lookedAt = now;
    this.#seen = new Map(found.map(({ _id, beat }) => [_id, this.#watched({ _id, beat, now, isGap })]));
    const dead = found.filter(({ _id }) => now - this.#seen.get(_id)!.since > DEAD_MS);
    for (const { _id, beat } of dead) await this.#model.deleteOne({ _id, beat });
    return found.filter((one) => !dead.includes(one));
  }

  /** Whether each was seen to move since it was looked at first. */
  areAlive(members: readonly MemberDocument[]): boolean {
    return members.every(({ _id }) => this.#seen.get(_id)?.moved === true);
  }

  #watched({ _id, beat, now, isGap }: { _id: string; beat: number; now: number; isGap: boolean }): Seen {
    const before = this.#seen.get(_id);
    if (before?.beat === beat && !isGap) return before;
    return { beat, since: now, moved: before !== undefined && before.beat !== beat };
  }
}
