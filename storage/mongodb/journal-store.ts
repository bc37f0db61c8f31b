/** The commit protocol's store on MongoDB. */
import mongoose, { type AnyBulkWriteOperation, type ClientSession } from 'mongoose';
import { NO_ENTRY } from '../entry.ts';
import type { ErasingOrder, Group, Place, RecordWrite } from './commit/group.ts';
import { type GroupStore, OutcomeUnknown } from './commit/group-store.ts';
import type { Fact, Need } from './commit/needs.ts';
import { OPERATION_MS, WRITE_CONCERN } from './connection.ts';
import { eraseRecord } from './erase.ts';
import { isDuplicate, isOnlyDuplicates, isOutcomeUnknown } from './errors.ts';
import { loadFacts } from './facts.ts';
import type { Membership } from './membership.ts';
import type { GroupDocument, Models } from './models.ts';
import type { Declared } from './record-fields.ts';
import { documentId, fieldsOfWrite, type RecordDocument } from './record-model.ts';
import type { CausalSessions } from './session.ts';

const { MongoServerError } = mongoose.mongo;

const PAGE = 50;

interface StoreParts {
  readonly models: Models;
  readonly sessions: CausalSessions;
  readonly isReplicated: boolean;
  readonly membership: Pick<Membership, 'mayWrite'>;
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
      await this.#insertOnce({ _id: id, ...fields }, session);
      return 'inserted';
    } catch (error) {
      if (isDuplicate(error)) return 'taken';
      if (isOutcomeUnknown(error)) throw new OutcomeUnknown('the insertion', { cause: error });
      throw error;
    }
  }

  /**
   * As a plain command, which the driver sends once. An insertion that it repeats by itself would be told by the answer to the
   * second alone: one that has arrived could be denied.
   */
  async #insertOnce(document: GroupDocument, session: ClientSession): Promise<void> {
    const { journal } = this.#parts.models;
    const insert = { insert: journal.collection.name, documents: [document], writeConcern: WRITE_CONCERN };
    const { writeErrors } = await journal.db.db!.command(insert, { session });
    if (writeErrors) throw new MongoServerError(writeErrors[0]);
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
    await this.#parts.membership.mayWrite();
    const byKind = Map.groupBy(writes, ({ kind }) => kind);
    await Promise.all([...byKind].map(([kind, some]) => this.#writeKind(kind, agency, some)));
  }

  async #writeKind(name: string, agency: string, writes: readonly RecordWrite[]): Promise<void> {
    const { declared, model } = this.#parts.models.records.of(name);
    const operations = writes.map((write) => operationOf(declared, agency, write));
    try {
      await this.#parts.sessions.beside(agency, (session) =>
        model.bulkWrite(operations, { ordered: false, skipValidation: true, session }),
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

  /** Beside the next insertion, so in a session of its own: one session retries one write at a time. */
  async advance(agency: string, { seq, hash }: Place): Promise<{ readonly wanted: number }> {
    const { models, sessions } = this.#parts;
    const filter = { _id: agency, seq: { $lt: seq } };
    const update = { $set: { seq, hash } };
    try {
      const found = await sessions.beside(agency, (session) =>
        models.applied.findOneAndUpdate(filter, update, { session, upsert: true }).lean(),
      );
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
function operationOf(
  declared: Declared,
  agency: string,
  write: RecordWrite,
): AnyBulkWriteOperation<RecordDocument> {
  if (!write.isFirst) return updateOf(declared, agency, write);
  const own = { _id: documentId(agency, write.id), agency, id: write.id };
  return { insertOne: { document: { ...own, ...fieldsOfWrite(declared, write) } as never } };
}

export function updateOf(
  declared: Declared,
  agency: string,
  write: RecordWrite,
): AnyBulkWriteOperation<RecordDocument> {
  const { id, seq } = write;
  const filter = { _id: documentId(agency, id), agency, id, seq: { $lt: seq } };
  return { updateOne: { filter, update: { $set: fieldsOfWrite(declared, write) }, upsert: true } };
}

export function toGroup({ _id, agency, seq, last, hash, wrote, entries }: GroupDocument): Group {
  return { id: _id, agency, seq, last, hash, wrote, entries };
}
