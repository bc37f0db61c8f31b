// Runs in a confined subprocess: what a key file holds. The private key stays here and ends with this call, unless the
// subprocess is that key's own.
import type { CertificateFound } from './certificate-task.ts';
import { keyFactsOf } from './key-facts.ts';
import { type KeyFileTask, opened } from './own-key.ts';

export function run(task: KeyFileTask): CertificateFound {
  const { certificate, chain } = opened(task);
  return { facts: keyFactsOf(certificate), certificate, chain };
}
