// Runs in a confined subprocess: what a key file holds. The private key stays here and ends with this call.
import { openKeyFile } from '../keyfile/keyfile.ts';
import { type KeyFacts, keyFactsOf } from './key-facts.ts';

export interface OpenKeyTask {
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

export function run({ p12, passphrase }: OpenKeyTask): KeyFacts {
  return keyFactsOf(openKeyFile(p12, passphrase).certificate);
}
