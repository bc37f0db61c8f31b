import { createHash, randomBytes } from 'node:crypto';
import type { Storage } from '../../storage/port.ts';

const SPACE = 'setup';
const OWNER = 'token';

function keyOf(token: string): string {
  return `token:${createHash('sha256').update(token).digest('base64url')}`;
}

/**
 * The one-time key of an empty installation: printed on the console, so that only who runs it can set it up. Each process
 * prints its own, and each is good until the installation is set up.
 */
export async function newSetupToken(storage: Storage, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const entry = { space: SPACE, key: keyOf(token), value: true, owner: OWNER };
  await storage.state.put({ ...entry, now: now.getTime() });
  return token;
}

export async function isSetupToken(storage: Storage, token: string, now: number): Promise<boolean> {
  return (await storage.state.get(SPACE, keyOf(token), now)) !== undefined;
}

export async function forgetSetupTokens(storage: Storage): Promise<void> {
  await storage.state.removeByOwner(SPACE, OWNER);
}
