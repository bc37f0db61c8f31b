import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeadSigner, headSigner, newSigningKey } from '../heads.ts';

const privateName = 'journal-head.key';
const publicName = 'journal-head.pub';

/** The key that signs heads is made when the folder is first opened; only the owner of the folder reads it. */
export function folderSigner(keys: string): HeadSigner {
  const path = join(keys, privateName);
  if (!existsSync(path)) {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    writeFileSync(path, newSigningKey(), { mode: 0o600, flush: true });
  }
  chmodSync(path, 0o600);
  const signer = headSigner(readFileSync(path, 'utf8'));
  writeFileSync(join(keys, publicName), `${signer.publicKey}\n`);
  return signer;
}

/** For a move: the private key itself, and the same key in another folder. */
export function readSigningKey(keys: string): string {
  folderSigner(keys);
  return readFileSync(join(keys, privateName), 'utf8');
}
export function writeSigningKey(keys: string, key: string): void {
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  writeFileSync(join(keys, privateName), key, { mode: 0o600, flush: true });
  folderSigner(keys);
}

export function folderPublicKey(keys: string): string | undefined {
  const path = join(keys, publicName);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
