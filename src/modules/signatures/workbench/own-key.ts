// The one key of a subprocess that signs for one hand alone.
import { openKeyFile } from '../keyfile/keyfile.ts';
import type { KeyMaterial } from '../signer.ts';

export interface KeyFileTask {
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** The subprocess is this key's own: it may stay open there until it is laid down. */
  readonly own?: boolean;
}

let kept: { readonly p12: Buffer; readonly passphrase: string; readonly material: KeyMaterial } | undefined;

/** Opening takes longer than signing: a key file is made to be slow to open. */
export function opened({ p12, passphrase, own }: KeyFileTask): KeyMaterial {
  if (own && kept?.passphrase === passphrase && kept.p12.equals(p12)) return kept.material;
  const material = openKeyFile(p12, passphrase);
  if (own) kept = { p12: Buffer.from(p12), passphrase, material };
  return material;
}

export function layDown(): void {
  kept = undefined;
}
