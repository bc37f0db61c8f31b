/** Consumers whose effect is records: the position is a record too, written by the commit that holds the effect. */
import { type CommitRequest, type JournalEntry, StorageError } from '../../storage/port.ts';
import { CURSOR } from './background-kinds.ts';
import type { Consumer } from './consumers.ts';
import { type Effect, SYSTEM, withWrite } from './effect.ts';
import type { Ground } from './tenure.ts';

interface CursorValue {
  readonly seq: number;
}

export interface RecordedConsumer {
  readonly name: string;
  /** What follows from the entries; `undefined`: nothing. Asked anew when somebody else has written in between. */
  effectOf(agency: string, entries: readonly JournalEntry[]): Promise<Effect | undefined>;
}

/** So many entries without effect are gone through again at most, after a restart. */
const IDLE = 1000;
const MOST_TRIES = 10;

/**
 * Each entry takes effect once, whoever follows and however often: the commit expects the cursor as it was read. These
 * commits come along the journal too; nothing follows from them.
 */
export function recorded(ground: Ground, consumer: RecordedConsumer): Consumer {
  const { storage } = ground;
  const { name } = consumer;
  /** Gone through without effect; not worth a commit each time. */
  const idle = new Map<string, number>();
  const cursorOf = async (agency: string) =>
    (await storage.get<CursorValue>(CURSOR, agency, name)) ?? { seq: 0, version: 0 };

  const follow = async (agency: string, entries: readonly JournalEntry[]): Promise<void> => {
    const cursor = await cursorOf(agency);
    const fresh = entries.filter(({ seq }) => seq > cursor.seq);
    const seq = fresh.at(-1)?.seq;
    if (seq === undefined) return;
    const effect = await consumer.effectOf(agency, fresh);
    if (!effect) idle.set(agency, seq);
    if (!effect && seq - cursor.seq < IDLE) return;
    await storage.commit(commitOf(ground, agency, { consumer: name, effect, seq, version: cursor.version }));
  };

  return {
    name,
    shared: true,
    position: async (agency) => Math.max((await cursorOf(agency)).seq, idle.get(agency) ?? 0),
    followMany: async (agency, entries) => {
      for (let times = 1; ; times++) {
        try {
          return await follow(agency, entries);
        } catch (error) {
          // Somebody else has followed, or changed what the effect was decided from: it is decided anew.
          const isLate = error instanceof StorageError && error.code === 'VERSION_CONFLICT';
          if (!isLate || times === MOST_TRIES) throw error;
        }
      }
    },
  };
}

interface Step {
  readonly consumer: string;
  readonly effect: Effect | undefined;
  readonly seq: number;
  readonly version: number;
}

function commitOf(
  { clock }: Ground,
  agency: string,
  { consumer, effect, seq, version }: Step,
): CommitRequest {
  const { actor = SYSTEM, action = 'background.follow', writes = [], ...more } = effect ?? {};
  const kept = { kind: CURSOR, id: consumer, expectedVersion: version, value: { seq } };
  return { ...more, actor, action, agency, at: clock().toISOString(), writes: withWrite(writes, kept) };
}
