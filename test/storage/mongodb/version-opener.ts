/** Opens a database as one version of the program, says so, and stays until it is killed. */
import { openStorage } from '../../../storage/open.ts';
import { version } from './version-kinds.ts';

const [, , uri, database, at] = process.argv as [string, string, string, string, string];

process.stdout.write('opening\n');
const storage = await openStorage({ engine: 'mongodb', uri, database, ...version(Number(at) as 0 | 1 | 2) });
await storage.ready();
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
