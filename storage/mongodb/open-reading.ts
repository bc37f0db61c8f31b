/** Opens a database to read only, also beside the processes that work on it. Writes nothing, and applies nothing. */
import { collectKinds, type Kinds } from '../check.ts';
import { checked } from '../checked.ts';
import { type Blobs, type Journal, type Storage, StorageError } from '../port.ts';
import { MongoBlobs } from './blobs.ts';
import { connect, describeServer } from './connection.ts';
import { MongoCursors } from './cursors.ts';
import { translated } from './errors.ts';
import { agenciesOf } from './journal.ts';
import { readEntries } from './journal-read.ts';
import { FORMAT } from './migrate.ts';
import { type Models, modelsOf } from './models.ts';
import { placeOf, refuseUnfinished } from './move-mark.ts';
import type { MongoStorageOptions } from './open.ts';
import { RecordQuery } from './record-query.ts';
import { keptPublicKey } from './signing-key.ts';
import { verifyDatabase } from './verify.ts';

export async function openMongoReading(options: MongoStorageOptions): Promise<Storage> {
  const kinds = collectKinds(options.kinds);
  const connection = await connect(options);
  try {
    const { product, version } = await translated(describeServer(connection));
    const models = modelsOf(connection, kinds);
    await translated(checkDatabase(models, placeOf(connection)));
    const cursors = new MongoCursors(models.cursor);
    const blobs = new MongoBlobs(connection, models);
    const publicKey = await translated(keptPublicKey(models.meta));
    const storage = {
      engine: { name: 'mongodb', product, version, shared: true },
      ...readingRecords(models, kinds),
      journal: readingJournal({ models, kinds, blobs, publicKey }),
      cursor: { get: (consumer: string, agency: string) => cursors.get(consumer, agency), advance: refuse },
      state: { get: refuse, put: refuse, remove: refuse, removeByOwner: refuse, sweep: refuse },
      blobs: readingBlobs(blobs),
      ready: refuse,
      close: () => connection.close(),
    };
    return checked(storage, kinds);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}

const refuse = async (): Promise<never> => {
  throw new StorageError('STORAGE_UNAVAILABLE', 'the storage was opened to read only');
};

async function checkDatabase({ meta }: Models, place: string): Promise<void> {
  const format = (await meta.findById('format').lean())?.value;
  if (format === undefined)
    throw new StorageError('NOT_FOUND', `there is no installation in ${place}`, { place });
  await refuseUnfinished(meta, place);
  if (Number(format) === FORMAT) return;
  const message = `${place} has format ${format}, this program reads ${FORMAT}: use the version that wrote it`;
  throw new StorageError('STORAGE_UNAVAILABLE', message, { format });
}

/** What is applied at this moment: `atLeast` would have to write. */
function readingRecords(models: Models, kinds: Kinds) {
  const query = new RecordQuery(models, kinds);
  const records: Pick<Storage, 'get' | 'getMany' | 'find' | 'count' | 'tally' | 'commit'> = {
    get: (kind, agency, id) => translated(query.get(kind, agency, id)),
    getMany: (kind, agency, ids) => translated(query.getMany(kind, agency, ids)),
    find: (kind, asked) => translated(query.find(kind, asked)),
    count: (kind, asked) => translated(query.count(kind, asked)),
    tally: (kind, field, asked) => translated(query.tally(kind, field, asked)),
    commit: refuse,
  };
  return records;
}

interface JournalParts {
  readonly models: Models;
  readonly kinds: Kinds;
  readonly blobs: MongoBlobs;
  readonly publicKey: string;
}

function readingJournal({ models, kinds, blobs, publicKey }: JournalParts): Journal {
  return {
    agencies: () => translated(agenciesOf(models)),
    head: async (agency) => {
      const last = { agency, after: 0, limit: 1, direction: 'desc' } as const;
      const [entry] = await translated(readEntries(models.journal, last));
      return entry && { agency, seq: entry.seq, hash: entry.hash };
    },
    read: (query) => translated(readEntries(models.journal, query)),
    verify: (options = {}) => translated(verifyDatabase({ models, kinds, blobs, publicKey, options })),
    signHead: refuse,
    signedHeads: (agency) =>
      translated(models.head.find({ agency }, { _id: 0 }).sort({ seq: 1, at: 1 }).lean().exec()),
    onCommit: () => () => {},
  };
}

function readingBlobs(blobs: MongoBlobs): Blobs {
  return {
    get: blobs.get.bind(blobs),
    has: blobs.has.bind(blobs),
    list: blobs.list.bind(blobs),
    check: blobs.check.bind(blobs),
    localPath: blobs.localPath.bind(blobs),
    put: refuse,
    remove: refuse,
    sweep: refuse,
  };
}
