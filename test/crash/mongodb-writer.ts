/** One of several processes that write into one database. */
import { openStorage } from '../../storage/open.ts';
import { KINDS } from '../contract/storage/harness.ts';
import { registerAll } from './registrations.ts';

const WRITERS = 6;
const [, , uri, database, run] = process.argv as [string, string, string, string, string];

const storage = await openStorage({ engine: 'mongodb', uri, database, kinds: KINDS });
await registerAll(storage, run, WRITERS);
