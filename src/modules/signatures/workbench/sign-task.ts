// Runs in a confined subprocess: opens the key file, signs one field, and reads the result back before it leaves. The
// private key exists only for the time of this call.
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import { certificateFacts } from '../certificate.ts';
import { openKeyFile } from '../keyfile/keyfile.ts';
import { type KeyMaterial, signerOf } from '../signer.ts';
import { signField } from '../signing.ts';
import { refuseUnfit, refuseUnsigned, refuseUnsound } from './reading-back.ts';
import type { SignatureTask } from './signature-task.ts';
import { bytesOf } from './source.ts';

export interface SignTask extends SignatureTask {
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** Default: what the key usually signs with. */
  readonly algorithm?: SignatureAlgorithm;
  /** The subprocess is this key's own: it may stay open there. */
  readonly own?: boolean;
}

/** The one key of a subprocess that signs for one hand alone, and ends with it. */
let kept: { readonly p12: Buffer; readonly passphrase: string; readonly material: KeyMaterial } | undefined;

/** Opening takes longer than signing: a key file is made to be slow to open. */
function opened({ p12, passphrase, own }: SignTask): KeyMaterial {
  if (own && kept?.passphrase === passphrase && kept.p12.equals(p12)) return kept.material;
  const material = openKeyFile(p12, passphrase);
  if (own) kept = { p12: Buffer.from(p12), passphrase, material };
  return material;
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
