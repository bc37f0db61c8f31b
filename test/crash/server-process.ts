/** The real program in a process of its own, on a free port; prints its address. Killed by its parent. */
import { configFor } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';

const server = await startServer(configFor(process.argv[2]!, { rateLimit: 0 }));
process.stdout.write(`${server.url}\n`);
