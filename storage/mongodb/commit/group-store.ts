/**
 * What the commit protocol needs of a database: single documents, one unique key, no transaction. MongoDB implements it
 * (`../journal-store.ts`), and so does the model on which the protocol is proved (test/storage/mongodb/model-store.ts).
 */
import type { ErasingOrder, Group, Place, RecordWrite } from './group.ts';
import type { Fact, Need } from './needs.ts';

export interface GroupStore {
  /** Everything up to this place is applied, and no failure of a server takes that back. */
  applied(agency: string): Promise<Place>;
  /** Groups whose first entry is after `seq`, in order, a page of them; only what no failure takes back. */
  groupsAfter(agency: string, seq: number): Promise<readonly Group[]>;
  /** How many groups such a page holds. */
  readonly page: number;
  /** Throws `OutcomeUnknown` where it cannot tell whether the group was inserted, or still will be. */
  insert(group: Group): Promise<'inserted' | 'taken'>;
  /** The id of the group that begins there; undefined while none is there for good. */
  holderOf(agency: string, seq: number): Promise<string | undefined>;
  /** Whether a group begins there at this moment, whichever server was asked before. */
  isTaken(agency: string, seq: number): Promise<boolean>;
  /** What is there now: at least what `applied` tells, perhaps newer. Answers in the order of the needs. */
  facts(agency: string, needs: readonly Need[]): Promise<readonly Fact[]>;
  /** Each record alone, and only where what is there is older. */
  write(agency: string, writes: readonly RecordWrite[]): Promise<void>;
  erase(agency: string, order: ErasingOrder): Promise<void>;
  /** Only forward. Tells for which place others have tried last, and perhaps still wait. */
  advance(agency: string, place: Place): Promise<{ readonly wanted: number }>;
  /** Leaves word that somebody tried for this place and lost it. */
  want(agency: string, seq: number): Promise<void>;
}

/** The connection broke, or the servers could not agree in time: the insertion may have happened or may happen yet. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** Waiting, so that tests decide how long and in which order. */
export interface Pace {
  /** After a place was lost to another writer, the n-th time in a row; throws when it is time to give up. */
  lost(times: number): Promise<void>;
  /** After a place was won that others had tried for, too, in so many milliseconds. */
  won(turn: number): Promise<void>;
  /** Before somebody else's group is applied, the n-th time: whether its writer is left time to do so itself. */
  isLeftTime(times: number): Promise<boolean>;
  /** Before the mark of what is applied is moved once more, while nobody else is known to wait for it. */
  unhurried(): Promise<void>;
  /** Before one more look at what became of an insertion; throws when it is time to give up. */
  unsure(times: number): Promise<void>;
}
