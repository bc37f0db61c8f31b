// Signs one file outside any document's way: prepared if need be, signed, and raised as far as the services allow.
import type { Confined } from '../../../kernel/confined.ts';
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import { personLook } from '../appearance.ts';
import type { PlacedField } from '../preparing.ts';
import { anchorsOf } from '../validation/path/certificate.ts';
import type { Level, SignatureVerdict } from '../validation/report.ts';
import { validatePdf } from '../validation/validation.ts';
import { Workbench } from '../workbench/workbench.ts';
import { type FileHand, type FileKey, openFileKey } from './file-key.ts';
import { LevelRaiser, type Raised, type Raising } from './raising.ts';

export interface FileOrder {
  readonly pdf: Uint8Array;
  readonly key: FileKey;
  /** Default: what the key usually signs with. */
  readonly algorithm?: SignatureAlgorithm;
  readonly level: Level;
  /** An empty field of the file; without it a new one is made. */
  readonly field?: string;
  /** Where the new field stands; without it the signature is not seen. */
  readonly place?: Pick<PlacedField, 'page' | 'rect'>;
  /** Transparent PNG. */
  readonly image?: Uint8Array;
  readonly reason?: string;
  readonly location?: string;
}

export interface SigningGround extends Omit<Raising, 'anchors'> {
  readonly confined: Confined;
  /** PEM. */
  readonly roots: readonly string[];
}

export interface SignedFile extends Raised {
  /** As the judge sees what was made, by the same roots. */
  readonly signature: SignatureVerdict;
}

const NEW_FIELD = 'Signature1';
const UNSEEN = { page: 1, rect: [0, 0, 0, 0] } as const;

interface Making {
  readonly workbench: Workbench;
  readonly hand: FileHand;
  readonly at: Date;
}

async function signedWith({ workbench, hand, at }: Making, order: FileOrder, field: string): Promise<Buffer> {
  const { place = UNSEEN, image } = order;
  const { subject } = hand;
  const prepared = order.field
    ? order.pdf
    : await workbench.prepare({ bytes: order.pdf }, { fields: [{ name: field, ...place }] });
  const name = subject.commonName ?? subject.organisation ?? '';
  const look = personLook({
    name,
    at,
    ...(image ? { image } : {}),
    ...(subject.title ? { position: subject.title } : {}),
    ...(subject.organisation ? { organisation: subject.organisation } : {}),
  });
  return hand.sign({
    pdf: { bytes: prepared },
    field,
    at: at.toISOString(),
    name,
    look: { ...look, layout: 'plain' },
    ...(order.reason ? { reason: order.reason } : {}),
    ...(order.location ? { location: order.location } : {}),
  });
}

async function signed(ground: SigningGround, order: FileOrder, field: string): Promise<Buffer> {
  const workbench = new Workbench(ground.confined);
  const hand = await openFileKey(workbench, order.key, order.algorithm);
  try {
    return await signedWith({ workbench, hand, at: ground.clock() }, order, field);
  } finally {
    await hand.release();
  }
}

/** The level that was reached is the judge's word, not the signer's. */
export async function signFile(ground: SigningGround, order: FileOrder): Promise<SignedFile> {
  const field = order.field ?? NEW_FIELD;
  const anchors = anchorsOf(ground.roots);
  const raiser = new LevelRaiser({ ...ground, anchors });
  const raised = await raiser.raise(await signed(ground, order, field), { field, level: order.level });
  const at = ground.clock().toISOString();
  const { confined, roots } = ground;
  const verdict = await validatePdf(confined, { pdf: { bytes: raised.pdf }, roots, at });
  const signature = verdict.signatures.find((one) => one.field === field);
  if (!signature) throw new Error('the signed file has lost its signature');
  return { ...raised, signature };
}
