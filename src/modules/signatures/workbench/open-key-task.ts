// Runs in a confined subprocess: what a key file holds. The private key stays here and ends with this call.
import { openKeyFile } from '../keyfile/keyfile.ts';
import type { CertificateFound } from './certificate-task.ts';
import { keyFactsOf } from './key-facts.ts';

export interface OpenKeyTask {
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

export function run({ p12, passphrase }: OpenKeyTask): CertificateFound {
  const { certificate, chain } = openKeyFile(p12, passphrase);
  return { facts: keyFactsOf(certificate), certificate, chain };
}
