/** What may expire: one document each, changed by single atomic updates. */
import type { Model } from 'mongoose';
import { type Json, type State, StorageError } from '../port.ts';
import { isDuplicate, translated } from './errors.ts';
import type { Membership } from './membership.ts';
import type { StateDocument } from './models.ts';

type Put = Parameters<State['put']>[0];

const key = (space: string, name: string) => `${space}\n${name}`;
const present = (now: number) => ({ $or: [{ expires: null }, { expires: { $gt: now } }] });
const MOST_TRIES = 20;

export class MongoState implements State {
  readonly #model: Model<StateDocument>;
  readonly #membership: Pick<Membership, 'mayWrite'>;

  constructor(model: Model<StateDocument>, membership: Pick<Membership, 'mayWrite'>) {
    this.#model = model;
    this.#membership = membership;
  }

  async get<T>(space: string, name: string, now: number) {
    const filter = { _id: key(space, name), ...present(now) };
    const found = await translated(this.#model.findOne(filter).lean().exec());
    return found ? { value: JSON.parse(found.value) as T, version: found.version } : undefined;
  }

  /** Who may not write holds no lease either. */
  async put(put: Put): Promise<number> {
    await this.#membership.mayWrite();
    return translated(this.#put(put));
  }

  async remove(space: string, name: string): Promise<void> {
    await translated(this.#model.deleteOne({ _id: key(space, name) }).exec());
  }

  async removeByOwner(space: string, owner: string): Promise<number> {
    return (await translated(this.#model.deleteMany({ space, owner }).exec())).deletedCount;
  }

  async sweep(now: number): Promise<number> {
    return (await translated(this.#model.deleteMany({ expires: { $lte: now } }).exec())).deletedCount;
  }

  /** Made where nothing is, else changed where it is as expected; twelve who claim one thing meet in the same document. */
  async #put(put: Put): Promise<number> {
    const { space, expectedVersion } = put;
    const _id = key(space, put.key);
    const update = { $set: fieldsOf(put), $inc: { version: 1 } };
    for (let times = 0; times < MOST_TRIES; times++) {
      try {
        const upsert = expectedVersion === undefined || expectedVersion === 0;
        const filter = { _id, ...expectation(put) };
        const options = { upsert, returnDocument: 'after' as const };
        const found = await this.#model.findOneAndUpdate(filter, update, options).lean();
        if (found) return found.version;
        throw await this.#conflict(put, _id);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // Somebody else made it in the same moment: a claim has lost, anything else is tried again.
        if (expectedVersion === 0) throw await this.#conflict(put, _id);
      }
    }
    throw new StorageError('STORAGE_UNAVAILABLE', `${space} is being written by too many at once`);
  }

  async #conflict({ space, key: id, expectedVersion, now }: Put, _id: string): Promise<StorageError> {
    const found = await this.#model.findOne({ _id, ...present(now) }).lean();
    const actual = found?.version ?? 0;
    const about = { kind: space, id, expected: expectedVersion, actual };
    return new StorageError(
      'VERSION_CONFLICT',
      `${space} has version ${actual}, not ${expectedVersion}`,
      about,
    );
  }
}

function expectation({ expectedVersion, now }: Put): object {
  if (expectedVersion === undefined) return {};
  // A row that has expired is absent, and goes on counting, so that a version never means two things.
  return expectedVersion === 0 ? { expires: { $lte: now } } : { version: expectedVersion, ...present(now) };
}

function fieldsOf({ space, value, expiresAt, owner }: Put) {
  const text = JSON.stringify(value as Json);
  return { space, value: text, expires: expiresAt ?? null, owner: owner ?? null };
}
