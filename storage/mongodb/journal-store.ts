/** The commit protocol's store on MongoDB. */
import type { AnyBulkWriteOperation } from 'mongoose';
import { NO_ENTRY } from '../entry.ts';
import type { Kind } from '../port.ts';
import type { ErasingOrder, Group, Place, RecordWrite } from './commit/group.ts';
import { type GroupStore, OutcomeUnknown } from './commit/group-store.ts';
import type { Fact, Need } from './commit/needs.ts';
import { OPERATION_MS } from './connection.ts';
import { eraseRecord } from './erase.ts';
import { isDuplicate, isOnlyDuplicates, isOutcomeUnknown } from './errors.ts';
import { loadFacts } from './facts.ts';
import type { GroupDocument, Models } from './models.ts';
import { documentId, fieldsOfWrite, type RecordDocument } from './record-model.ts';
import type { CausalSessions } from './session.ts';

const PAGE = 50;

interface StoreParts {
  readonly models: Models;
  readonly sessions: CausalSessions;
  readonly isReplicated: boolean;
}

export class MongoGroupStore implements GroupStore {
  readonly page = PAGE;
  readonly #parts: StoreParts;

  constructor(parts: StoreParts) {
    this.#parts = parts;
  }

  async applied(agency: string): Promise<Place> {
    const session = await this.#parts.sessions.of(agency);
    const found = await this.#parts.models.applied.findById(agency, null, { session }).lean();
    return found ? { seq: found.seq, hash: found.hash } : { seq: 0, hash: NO_ENTRY };
  }

  async groupsAfter(agency: string, seq: number): Promise<readonly Group[]> {
    const session = await this.#parts.sessions.of(agency);
    const filter = { agency, seq: { $gt: seq } };
    const found = await this.#parts.models.journal
      .find(filter, null, { session })
      .sort({ seq: 1 })
      .limit(PAGE)
      .lean();
    return found.map(toGroup);
  }

  async insert(group: Group): Promise<'inserted' | 'taken'> {
    const { id, ...fields } = group;
    const session = await this.#parts.sessions.of(group.agency);
    try {
      if (group.seq === 1) await this.#open(group.agency);
      await this.#parts.models.journal.collection.insertOne({ _id: id, ...fields } as never, { session });
      return 'inserted';
    } catch (error) {
      if (isDuplicate(error)) return 'taken';
      if (isOutcomeUnknown(error)) throw new OutcomeUnknown('the insertion', { cause: error });
      throw error;
    }
  }

  /** So that the agency is known even if its first writer dies before it has applied anything. */
  async #open(agency: string): Promise<void> {
    const nothing = { $setOnInsert: { seq: 0, hash: NO_ENTRY } };
    await this.#parts.models.applied.updateOne({ _id: agency }, nothing, { upsert: true });
  }

  async holderOf(agency: string, seq: number): Promise<string | undefined> {
    try {
      const found = await this.#parts.models.journal.findOne({ agency, seq }, { _id: 1 }).lean();
      return found?._id;
    } catch (error) {
      if (isOutcomeUnknown(error)) return undefined;
      throw error;
    }
  }

  /** A linearizable read asks a majority whether this server still is the primary. */
  async isTaken(agency: string, seq: number): Promise<boolean> {
    const level = this.#parts.isReplicated ? 'linearizable' : 'majority';
    const found = await this.#parts.models.journal
      .findOne({ agency, seq }, { _id: 1 })
      .read('primary')
      .readConcern(level)
      .maxTimeMS(OPERATION_MS)
      .lean();
    return found !== null;
  }

  async facts(agency: string, needs: readonly Need[]): Promise<readonly Fact[]> {
    const { models, sessions } = this.#parts;
    return loadFacts({ agency, needs, models, session: await sessions.of(agency) });
  }

  async write(agency: string, writes: readonly RecordWrite[]): Promise<void> {
    const byKind = Map.groupBy(writes, ({ kind }) => kind);
    await Promise.all([...byKind].map(([kind, some]) => this.#writeKind(kind, agency, some)));
  }

  async #writeKind(name: string, agency: string, writes: readonly RecordWrite[]): Promise<void> {
    const { kind, model } = this.#parts.models.ofKind(name);
    const operations = writes.map((write) => operationOf(kind, agency, write));
    try {
      await this.#parts.sessions.beside(agency, (session) =>
        model.bulkWrite(operations, { ordered: false, session }),
      );
    } catch (error) {
      // The record is there and not older: written by whoever was faster.
      if (!isOnlyDuplicates(error)) throw error;
    }
  }

  async erase(agency: string, order: ErasingOrder): Promise<void> {
    for (const record of order.records)
      await eraseRecord(this.#parts.models.journal, agency, { ...order, record });
  }

  async advance(agency: string, { seq, hash }: Place): Promise<{ readonly wanted: number }> {
    const { applied } = this.#parts.models;
    const session = await this.#parts.sessions.of(agency);
    const filter = { _id: agency, seq: { $lt: seq } };
    try {
      const update = { $set: { seq, hash } };
      const found = await applied.findOneAndUpdate(filter, update, { session, upsert: true }).lean();
      return { wanted: found?.wanted ?? 0 };
    } catch (error) {
      // Others are further already.
      if (!isDuplicate(error)) throw error;
      return { wanted: 0 };
    }
  }

  async want(agency: string, seq: number): Promise<void> {
    await this.#parts.models.applied.updateOne({ _id: agency }, { $max: { wanted: seq } });
  }
}

/** Nothing that is there and newer is ever touched: an insertion or an upsert then meets the document's id. */
function operationOf(kind: Kind, agency: string, write: RecordWrite): AnyBulkWriteOperation<RecordDocument> {
  const { id, seq, isFirst } = write;
  const fields = fieldsOfWrite(kind, write);
  const own = { _id: documentId(agency, id), agency, id };
  if (isFirst) return { insertOne: { document: { ...own, ...fields } as never } };
  return { updateOne: { filter: { ...own, seq: { $lt: seq } }, update: { $set: fields }, upsert: true } };
}

export function toGroup({ _id, agency, seq, last, hash, wrote, entries }: GroupDocument): Group {
  return { id: _id, agency, seq, last, hash, wrote, entries };
}
