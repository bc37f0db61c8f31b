// Runs in a confined subprocess: puts the signature of a key that is elsewhere into the file, and reads the result back.
import { toBeSignedOf } from '../cms.ts';
import { finishSignature } from '../signing.ts';
import type { Begun } from './begin-task.ts';
import { refuseUnsound } from './reading-back.ts';
import { arrived, type SentIdentity } from './signature-task.ts';

export interface FinishTask extends Begun {
  readonly identity: SentIdentity;
  readonly signature: Uint8Array;
  readonly field: string;
  /** ISO 8601: when it was begun, which the signature says. */
  readonly at: string;
}

export function run(task: FinishTask): Uint8Array {
  const identity = arrived(task.identity);
  const toBeSigned = toBeSignedOf(Buffer.from(task.attributes), identity.algorithm);
  const pending = { pdf: Buffer.from(task.pdf), places: task.places, toBeSigned };
  const signed = finishSignature(pending, identity, Buffer.from(task.signature));
  refuseUnsound(signed, task.field, new Date(task.at));
  return signed;
}
