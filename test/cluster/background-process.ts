/** One of several processes on one database that follow, hold a lease and do jobs; it says what it gains, loses and begins. */
import { startConsumers } from '../../src/background/consumers.ts';
import { startJobs } from '../../src/background/jobs.ts';
import { recorded } from '../../src/background/recorded.ts';
import { type Ground, openTenure } from '../../src/background/tenure.ts';
import { openLog } from '../../src/kernel/log.ts';
import { openStorage } from '../../storage/open.ts';
import { kinds } from '../background/ground.ts';
import { copying, echoes } from './background-work.ts';

const [, , uri, database] = process.argv as [string, string, string, string];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const storage = await openStorage({ engine: 'mongodb', uri, database, kinds, poolSize: 4 });
const ground: Ground = { storage, clock: () => new Date(), log: openLog('silent') };
const lease = openTenure(ground, {
  name: 'work',
  exclusive: true,
  gained: () => say('gained'),
  lost: () => say('lost'),
});
const consumers = startConsumers(ground, [recorded(ground, echoes)]);
const jobs = startJobs(ground, [copying((id) => say(`begun ${id}`))]);
say('ready');

process.on('SIGTERM', async () => {
  await Promise.all([consumers.stop(), jobs.stop(), lease.stop()]);
  await storage.close();
  process.exit(0);
});
