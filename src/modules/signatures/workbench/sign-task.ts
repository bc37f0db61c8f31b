// Runs in a confined subprocess: opens the key file, signs one field, and reads the result back before it leaves. The
// private key exists only for the time of this call.
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import { certificateFacts } from '../certificate.ts';
import { openKeyFile } from '../keyfile/keyfile.ts';
import { signerOf } from '../signer.ts';
import { signField } from '../signing.ts';
import { refuseUnfit, refuseUnsigned, refuseUnsound } from './reading-back.ts';
import type { SignatureTask } from './signature-task.ts';
import { bytesOf } from './source.ts';

export interface SignTask extends SignatureTask {
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** Default: what the key usually signs with. */
  readonly algorithm?: SignatureAlgorithm;
}

export async function run(task: SignTask): Promise<Uint8Array> {
  const { field, passphrase, at, p12, after, algorithm, pdf: source, ...told } = task;
  const material = openKeyFile(p12, passphrase);
  refuseUnfit(certificateFacts(material.certificate), at);
  const pdf = await bytesOf(source);
  const now = new Date(at);
  if (after !== undefined) refuseUnsigned(pdf, after, now);
  const signed = await signField(pdf, { ...told, field, signer: signerOf(material, algorithm), at: now });
  refuseUnsound(signed, field, now);
  return signed;
}
