import { openStorage } from '../../../storage/open.ts';
import type { SchemaVersion, Storage } from '../../../storage/port.ts';
import { KINDS } from '../../contract/storage/harness.ts';
import { type MongoDb, mongoPlace, withDatabase } from '../../contract/storage/mongodb-place.ts';

/** One database and as many processes' storages on it as a test likes; all of it removed after each test. */
export function sharedPlace(uri: string) {
  let place = mongoPlace(uri);
  let opened: Storage[] = [];
  beforeEach(() => {
    place = mongoPlace(uri);
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((storage) => storage.close()));
    await place.remove();
  });
  return {
    get database() {
      return place.database;
    },
    async open(over = uri, kinds = KINDS, schema?: SchemaVersion): Promise<Storage> {
      const { database } = place;
      const whole = { uri: over, database, poolSize: 8, kinds, ...(schema && { schema }) };
      const storage = await openStorage({ engine: 'mongodb', ...whole });
      opened.push(storage);
      return storage;
    },
    inside: <T>(use: (db: MongoDb) => Promise<T>) => withDatabase(uri, place.database, use),
  };
}
