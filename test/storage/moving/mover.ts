/** A process that moves, for tests that kill it: tells each step in a line. */
import { moveStorage, type StorageOptions } from '../../../storage/open.ts';
import { AT } from '../../contract/storage/harness.ts';

const [from, to] = JSON.parse(process.argv[2]!) as readonly [StorageOptions, StorageOptions];
const told = ({ stage }: { readonly stage: string }) => void process.stdout.write(`${stage}\n`);
const { problems } = await moveStorage({ from, to, id: 'move-1', at: AT, told });
if (problems.length > 0) throw new Error(JSON.stringify(problems));
