import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './sources.ts';

/** Optional packages that the lock does not know: `npm ci` would refuse it. */
export async function missingFromLock(): Promise<string[]> {
  const { missingFrom } = (await import(path.join(ROOT, 'bin/mend-lock.mjs'))) as {
    missingFrom(lock: unknown): { name: string }[];
  };
  const lock: unknown = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return missingFrom(lock).map(({ name }) => `package-lock.json: ${name} (node bin/mend-lock.mjs adds it)`);
}
