/** The program as `npm start` runs it, without npm and without a build of the interface: settings by the environment. */
import { main } from '../../src/main.ts';

await main(process.argv.slice(2));
