/** Brings the collections to the declared kinds: format, indexes, and the fields of records that are there. */
import type { AnyBulkWriteOperation, Model } from 'mongoose';
import type { Kinds } from '../check.ts';
import { type Kind, StorageError } from '../port.ts';
import { underLock } from './lock.ts';
import type { Models } from './models.ts';
import { shapeOf } from './record-fields.ts';
import { fieldsOfWrite, type RecordDocument, type RecordModel } from './record-model.ts';

/** Raised when the collections change in a way that older programs cannot read. */
export const FORMAT = 1;
const CHUNK = 500;

export async function migrate(models: Models, kinds: Kinds): Promise<void> {
  await checkFormat(models);
  if (await isAsDeclared(models, kinds)) return;
  await underLock(models.meta, async () => {
    await ensureIndexes(models);
    for (const [name, model] of models.records) await renewKind(kinds.get(name)!, model);
    await models.meta.updateOne(
      { _id: 'declared' },
      { $set: { value: declaredText(models) } },
      { upsert: true },
    );
  });
}

async function checkFormat({ meta }: Models): Promise<void> {
  await meta.updateOne({ _id: 'format' }, { $setOnInsert: { value: String(FORMAT) } }, { upsert: true });
  const value = (await meta.findById('format').lean())?.value;
  if (Number(value) === FORMAT) return;
  const message = `the database has format ${value}, this program reads ${FORMAT}: use the version that wrote it`;
  throw new StorageError('STORAGE_UNAVAILABLE', message, { format: value });
}

/** Everything that the collections are made from. */
function declaredText({ journal, head, state, blob, records }: Models): string {
  const all: readonly Model<never>[] = [journal, head, state, blob, ...records.values()] as never;
  return JSON.stringify(all.map((model) => [model.collection.name, model.schema.indexes()]));
}

/** Also whether no record was left as another declaration had it, by an older program or a change that was cut short. */
async function isAsDeclared(models: Models, kinds: Kinds): Promise<boolean> {
  const declared = await models.meta.findById('declared').lean();
  if (declared?.value !== declaredText(models)) return false;
  const stale = await Promise.all(
    [...models.records].map(([name, model]) => model.exists({ shape: { $ne: shapeOf(kinds.get(name)!) } })),
  );
  return stale.every((one) => one === null);
}

async function ensureIndexes({ journal, head, state, blob, records }: Models): Promise<void> {
  for (const model of [journal, head, state, blob]) await (model as unknown as Model<never>).createIndexes();
  for (const model of records.values()) {
    await model.createIndexes();
    const wanted = new Set(model.schema.indexes().map(([, options]) => (options as { name: string }).name));
    for (const { name } of await model.collection.indexes()) {
      if (name !== undefined && name !== '_id_' && !wanted.has(name)) await model.collection.dropIndex(name);
    }
  }
}

/** Builds the fields of records anew from their text; in small steps, each only where nobody wrote meanwhile. */
async function renewKind(kind: Kind, model: RecordModel): Promise<void> {
  const stale = { shape: { $ne: shapeOf(kind) } };
  for (;;) {
    const some = await model.find(stale).limit(CHUNK).lean();
    if (some.length === 0) break;
    await model.collection.bulkWrite(some.map((document) => renewal(kind, document)) as never, {
      ordered: false,
    });
  }
  if (kind.unique?.length) await refuseDoubles(kind, model);
}

const OWN = ['_id', 'agency', 'id', 'live', 'version', 'seq', 'text', 'claims', 'shape'];

function renewal(kind: Kind, document: RecordDocument): AnyBulkWriteOperation<RecordDocument> {
  const { _id, version, seq, text } = document;
  const fields = fieldsOfWrite(kind, { version, seq, text });
  const gone = Object.keys(document).filter((name) => !(name in fields) && !OWN.includes(name));
  const unset = Object.fromEntries(gone.map((name) => [name, '' as const]));
  const update = gone.length > 0 ? { $set: fields, $unset: unset } : { $set: fields };
  return { updateOne: { filter: { _id, seq }, update } } as AnyBulkWriteOperation<RecordDocument>;
}

/** Records that broke a key before it was declared unique. */
async function refuseDoubles(kind: Kind, model: RecordModel): Promise<void> {
  const [double] = await model.aggregate<{ readonly _id: { readonly claim: string }; readonly id: string }>([
    { $match: { live: true } },
    { $unwind: '$claims' },
    { $group: { _id: { agency: '$agency', claim: '$claims' }, number: { $sum: 1 }, id: { $first: '$id' } } },
    { $match: { number: { $gt: 1 } } },
    { $limit: 1 },
  ]);
  if (!double) return;
  const unique = double._id.claim.split('\n', 1)[0]!;
  const message = `${kind.name}: two records have the same ${unique}, which is now declared unique`;
  throw new StorageError('DUPLICATE_KEY', message, { kind: kind.name, id: double.id, key: unique });
}
