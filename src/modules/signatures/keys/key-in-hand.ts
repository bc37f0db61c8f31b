// A key whose secret was right: good for one request, held in memory only.
import type { SignatureAlgorithm, ToBeSigned } from '../../../kernel/signature-algorithm.ts';
import { toBeSignedOf } from '../cms.ts';
import type { SigningPlace } from '../workbench/signing-place.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { algorithmOf } from './algorithms.ts';
import { type FieldOrder, type SigningHand, signatureTask } from './field-order.ts';
import { identityOf } from './identity.ts';
import type { SigningKey } from './signing-key.ts';

export interface KeyInHand {
  readonly id: string;
  readonly key: SigningKey;
  /** The signed file; the bytes given stay as they are at its beginning. */
  sign(pdf: PdfSource, order: FieldOrder): Promise<Buffer>;
  /** Ends what the key held open (a session with a token). Call it when nothing more is to be signed; twice is no harm. */
  release(): Promise<void>;
}

export interface HeldKey extends SigningHand {
  readonly id: string;
  /** Refuses what may not be signed with this key now; asked before every signature. */
  readonly admit: () => Promise<unknown>;
}

export interface HeldFile extends HeldKey {
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

/** A key that signs bytes somewhere else, for this server. */
export interface HeldElsewhere extends HeldKey {
  readonly signBytes: (what: ToBeSigned, algorithm: SignatureAlgorithm) => Promise<Buffer>;
  readonly release: () => Promise<void>;
}

/** The file is opened, used and forgotten in one and the same subprocess; of many files, in one that is this hand's alone. */
export function fileInHand(place: SigningPlace, held: HeldFile): KeyInHand {
  const { id, key, p12, passphrase } = held;
  return {
    id,
    key,
    sign: async (pdf, order) => {
      await held.admit();
      return place.sign({
        ...signatureTask(held, pdf, order),
        p12,
        passphrase,
        algorithm: algorithmOf(key),
      });
    },
    release: () => place.release(),
  };
}

export function elsewhereInHand(workbench: Workbench, held: HeldElsewhere): KeyInHand {
  const { id, key } = held;
  const identity = identityOf(key);
  return {
    id,
    key,
    sign: async (pdf, order) => {
      await held.admit();
      const begun = await workbench.begin({ ...signatureTask(held, pdf, order), identity });
      const what = toBeSignedOf(Buffer.from(begun.attributes), identity.algorithm);
      const signature = await held.signBytes(what, identity.algorithm);
      return workbench.finish({ ...begun, identity, signature, field: order.field, at: order.at ?? held.at });
    },
    release: held.release,
  };
}
