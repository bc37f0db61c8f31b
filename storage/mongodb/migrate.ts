/** Brings the collections to the kinds that are declared: indexes, and the fields of records that are there. */
import { setTimeout } from 'node:timers/promises';
import mongoose, { type AnyBulkWriteOperation, type Model } from 'mongoose';
import { StorageError } from '../port.ts';
import type { Models } from './models.ts';
import { type Declared, shapeOf } from './record-fields.ts';
import { fieldsOfWrite, type RecordDocument, type RecordModel } from './record-model.ts';
import type { OfKind } from './record-models.ts';

/** Raised when the collections change in a way that older programs cannot read. */
export const FORMAT = 1;
const { MongoNetworkTimeoutError } = mongoose.mongo;
const CHUNK = 500;
/** Each of them as long as a connection waits: some hours. */
const LONGEST_BUILDS = 500;
const LOOKS_AT_DOUBLES = 3;
const LOOK_AGAIN_MS = 300;

export async function checkFormat({ meta }: Models): Promise<void> {
  await meta.updateOne({ _id: 'format' }, { $setOnInsert: { value: String(FORMAT) } }, { upsert: true });
  const value = (await meta.findById('format').lean())?.value;
  if (Number(value) === FORMAT) return;
  const message = `the database has format ${value}, this program reads ${FORMAT}: use the version that wrote it`;
  throw new StorageError('STORAGE_UNAVAILABLE', message, { format: value });
}

/** Under the lock. Work that was cut short is found and finished by whoever comes next. */
export async function migrate(models: Models, signal: AbortSignal): Promise<void> {
  if (await isAsDeclared(models)) return;
  await ensureIndexes(models);
  const agencies = (await models.applied.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id);
  for (const [, ofKind] of models.records.all()) {
    await renewKind(ofKind, signal);
    if (ofKind.declared.some((kind) => kind.unique?.length)) await refuseDoubles(ofKind, agencies);
  }
  const value = declaredText(models);
  await models.meta.updateOne({ _id: 'declared' }, { $set: { value } }, { upsert: true });
}

/** Everything that the collections are made from. */
function declaredText({ journal, head, state, blob, records }: Models): string {
  const ofKinds = [...records.all()].map(([, { model }]) => model);
  const all: readonly Model<never>[] = [journal, head, state, blob, ...ofKinds] as never;
  return JSON.stringify(all.map((model) => [model.collection.name, model.schema.indexes()]));
}

/** Also whether no record was left as another declaration had it, by an older program or a change that was cut short. */
async function isAsDeclared(models: Models): Promise<boolean> {
  const declared = await models.meta.findById('declared').lean();
  if (declared?.value !== declaredText(models)) return false;
  const stale = await Promise.all(
    [...models.records.all()].map(([, { declared, model }]) => model.exists(otherThan(declared))),
  );
  return stale.every((one) => one === null);
}

const otherThan = (declared: Declared) => ({ shape: { $ne: shapeOf(declared) } });

async function ensureIndexes({ journal, head, state, blob, records }: Models): Promise<void> {
  for (const model of [journal, head, state, blob]) await createIndexes(model as unknown as Model<never>);
  for (const [, { model }] of records.all()) {
    await createIndexes(model as unknown as Model<never>);
    const wanted = new Set(model.schema.indexes().map(([, options]) => (options as { name: string }).name));
    for (const { name } of await model.collection.indexes()) {
      if (name !== undefined && name !== '_id_' && !wanted.has(name)) await model.collection.dropIndex(name);
    }
  }
}

/** On millions of records it takes longer than a connection waits; who asks again waits for what is being built. */
async function createIndexes(model: Model<never>): Promise<void> {
  for (let times = 1; ; times++) {
    try {
      return await model.createIndexes();
    } catch (error) {
      if (!(error instanceof MongoNetworkTimeoutError) || times === LONGEST_BUILDS) throw error;
    }
  }
}

/**
 * Builds the fields of records anew from their text, in small steps, each only where nobody wrote meanwhile: who writes
 * while this goes on knows the declarations already, so that each record is passed once.
 */
async function renewKind({ declared, model }: OfKind, signal: AbortSignal): Promise<void> {
  const shapes = await model.distinct('shape');
  for (const shape of shapes.filter((one) => one !== shapeOf(declared))) {
    for (let last = ''; ; ) {
      signal.throwIfAborted();
      const page = model.find({ shape, _id: { $gt: last } }).sort({ _id: 1 });
      const some = await page.limit(CHUNK).lean();
      if (some.length === 0) break;
      const renewals = some.map((document) => renewal(declared, document));
      await model.collection.bulkWrite(renewals as never, { ordered: false });
      last = some.at(-1)!._id;
    }
  }
}

const OWN = ['_id', 'agency', 'id', 'live', 'version', 'seq', 'text', 'claims', 'shape'];

function renewal(declared: Declared, document: RecordDocument): AnyBulkWriteOperation<RecordDocument> {
  const { _id, version, seq, text } = document;
  const fields = fieldsOfWrite(declared, { version, seq, text });
  const gone = Object.keys(document).filter((name) => !(name in fields) && !OWN.includes(name));
  const unset = Object.fromEntries(gone.map((name) => [name, '' as const]));
  const update = gone.length > 0 ? { $set: fields, $unset: unset } : { $set: fields };
  return { updateOne: { filter: { _id, seq }, update } } as AnyBulkWriteOperation<RecordDocument>;
}

/** Records that broke a key before it was declared unique; two that are exchanging a key look like it for a moment. */
async function refuseDoubles({ declared, model }: OfKind, agencies: readonly string[]): Promise<void> {
  const kind = declared[0]!.name;
  for (const agency of agencies) {
    for (let looks = 1; ; looks++) {
      const double = await doubleOf(model, agency);
      if (!double) break;
      if (looks === LOOKS_AT_DOUBLES) throw isDouble(kind, double);
      await setTimeout(LOOK_AGAIN_MS);
    }
  }
}

interface Double {
  readonly claim: string;
  readonly id: string;
}

/** Of one agency at a time: all together could take longer than a connection waits. */
async function doubleOf(model: RecordModel, agency: string): Promise<Double | undefined> {
  const [double] = await model.aggregate<{ readonly _id: string; readonly id: string }>([
    { $match: { agency, live: true } },
    { $unwind: '$claims' },
    { $group: { _id: '$claims', number: { $sum: 1 }, id: { $first: '$id' } } },
    { $match: { number: { $gt: 1 } } },
    { $limit: 1 },
  ]);
  return double && { claim: double._id, id: double.id };
}

function isDouble(kind: string, { claim, id }: Double): StorageError {
  const key = claim.split('\n', 1)[0]!;
  const message = `${kind}: two records have the same ${key}, which is now declared unique`;
  return new StorageError('DUPLICATE_KEY', message, { kind, id, key });
}
