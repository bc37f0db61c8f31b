/** Runs where MONGODB_URI names a server: each place is a database of its own, made and removed by the test. */
import { openStorage } from '../../storage/open.ts';
import { KINDS, type Place } from './storage/harness.ts';
import { mongoPlace } from './storage/mongodb-place.ts';
import { storageContract } from './storage-contract.ts';

const uri = process.env.MONGODB_URI;

if (uri) {
  storageContract({
    name: 'mongodb',
    async place(): Promise<Place> {
      const { database, tamper, bytes, remove } = mongoPlace(uri);
      const open: Place['open'] = (kinds = KINDS, schema?) =>
        openStorage({ engine: 'mongodb', uri, database, poolSize: 8, kinds, ...(schema && { schema }) });
      return { open, tamper, bytes, remove };
    },
  });
}
