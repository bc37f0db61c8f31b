// A program that starts a job which never ends, says which process does it, and is then killed by the test.
import { openConfined } from '../../../src/kernel/confined.ts';

const pool = openConfined({ size: 1 });
const script = new URL('./job.ts', import.meta.url);
const limits = { ms: 60_000, rssBytes: 1 << 30, outputBytes: 1000 };
process.stdout.write(`${await pool.run(script, { do: 'pid' }, limits)}\n`);
await pool.run(script, { do: 'spin' }, limits);
