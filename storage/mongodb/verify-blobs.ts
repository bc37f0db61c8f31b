/** Reads every file. */
import type { Work } from './verify-work.ts';

export async function verifyBlobs({ blobs, report }: Work): Promise<number> {
  let number = 0;
  for await (const { sha256 } of blobs.list()) {
    const state = await blobs.check(sha256);
    // Removed since it was listed.
    if (state === 'missing') continue;
    number++;
    if (state === 'altered') report(`blobs/${sha256}`, 'the content was altered');
  }
  return number;
}
