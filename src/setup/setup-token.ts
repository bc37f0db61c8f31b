import { createHash, randomBytes } from 'node:crypto';
import type { Storage } from '../../storage/port.ts';

const SPACE = 'setup';
const KEY = 'token';

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The one-time key of an empty installation: printed on the console, so that only who runs it can set it up. */
export async function newSetupToken(storage: Storage, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await storage.state.put({ space: SPACE, key: KEY, value: { hash: hash(token) }, now: now.getTime() });
  return token;
}

export async function isSetupToken(storage: Storage, token: string, now: number): Promise<boolean> {
  const kept = await storage.state.get<{ hash: string }>(SPACE, KEY, now);
  return kept !== undefined && kept.value.hash === hash(token);
}

export async function forgetSetupToken(storage: Storage): Promise<void> {
  await storage.state.remove(SPACE, KEY);
}
