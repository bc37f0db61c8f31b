// Runs in a confined subprocess: everything of a signature but the signature, for a key that is elsewhere.
import { certificateFacts } from '../certificate.ts';
import type { ReservedPlaces } from '../pdf/reserved.ts';
import { beginSignature } from '../signing.ts';
import { refuseUnfit, refuseUnsigned } from './reading-back.ts';
import { arrived, type SentIdentity, type SignatureTask } from './signature-task.ts';
import { bytesOf } from './source.ts';

export interface BeginTask extends SignatureTask {
  readonly identity: SentIdentity;
}

export interface Begun {
  readonly pdf: Uint8Array;
  readonly places: ReservedPlaces;
  /** DER of the attributes that the key signs. */
  readonly attributes: Uint8Array;
}

export async function run(task: BeginTask): Promise<Begun> {
  const { field, at, after, pdf: source, identity: sent, ...told } = task;
  const identity = arrived(sent);
  refuseUnfit(certificateFacts(identity.certificate), at);
  const pdf = await bytesOf(source);
  const now = new Date(at);
  if (after !== undefined) refuseUnsigned(pdf, after, now);
  const begun = await beginSignature(pdf, { ...told, field, identity, at: now });
  return { pdf: begun.pdf, places: begun.places, attributes: begun.toBeSigned.bytes };
}
