/** A process of its own that writes into a folder. */
import { openStorage } from '../../storage/open.ts';
import { AGENCY, KINDS, openCounter } from '../contract/storage/harness.ts';
import { BOOK, registerAll } from './registrations.ts';

const WRITERS = 16;
const [, , folder, run] = process.argv as [string, string, string, string];

const storage = await openStorage({ engine: 'embedded', folder, kinds: KINDS });
if (!(await storage.get('counter', AGENCY, BOOK))) await openCounter(storage, BOOK);
await registerAll(storage, run, WRITERS);
