/** The program with an empty office in a process of its own; prints where it is and a clerk's session. */
import { startTestOffice } from '../test/support/office.ts';

const office = await startTestOffice({ folder: process.argv[2]!, config: { rateLimit: 0 } });
const { cookie, csrf } = await office.person('vanthu', ['clerk']);
process.stdout.write(`${JSON.stringify({ url: office.url, cookie, csrf })}\n`);
// Answers each line once all that follows the journal has come to its end.
process.stdin.on('data', async () => {
  await office.consumers.settled();
  process.stdout.write('"settled"\n');
});
process.on('SIGTERM', () => office.close().then(() => process.exit(0)));
