// Runs in a subprocess that signs for one hand alone: the key is opened no more until its passphrase is given again.
import { layDown } from './own-key.ts';

export function run(): void {
  layDown();
}
