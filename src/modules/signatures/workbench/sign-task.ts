// Runs in a confined subprocess: opens the key file, signs one field, and reads the result back before it leaves. The
// private key exists only for the time of this call.
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import { certificateFacts } from '../certificate.ts';
import { signerOf } from '../signer.ts';
import { signField } from '../signing.ts';
import { type KeyFileTask, opened } from './own-key.ts';
import { refuseUnfit, refuseUnsigned, refuseUnsound } from './reading-back.ts';
import type { SignatureTask } from './signature-task.ts';
import { bytesOf } from './source.ts';

export interface SignTask extends SignatureTask, KeyFileTask {
  /** Default: what the key usually signs with. */
  readonly algorithm?: SignatureAlgorithm;
}

/** The update that goes behind the file as it is: what is there already need not travel back. */
export async function run(task: SignTask): Promise<Uint8Array> {
  const {
    field,
    passphrase: _secret,
    at,
    p12: _key,
    own: _own,
    after,
    algorithm,
    pdf: source,
    ...told
  } = task;
  const material = opened(task);
  refuseUnfit(certificateFacts(material.certificate), at);
  const pdf = await bytesOf(source);
  const now = new Date(at);
  if (after !== undefined) refuseUnsigned(pdf, after, now);
  const signed = await signField(pdf, { ...told, field, signer: signerOf(material, algorithm), at: now });
  refuseUnsound(signed, field, now);
  return signed.subarray(pdf.length);
}
