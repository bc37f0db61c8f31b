// Signs one field of a PDF: PAdES baseline B-B (EN 319 142-1) as an incremental update. In two halves, since a key may be
// elsewhere: everything up to the bytes that are to be signed, and everything after they are signed (decision 0045).
import type { ToBeSigned } from '../../kernel/signature-algorithm.ts';
import { pdfTime, type SignatureLook } from './appearance.ts';
import { certifyingReference, certifyWith } from './certification.ts';
import { beginDetached, finishDetached } from './cms.ts';
import { unusable } from './keyfile/key-error.ts';
import { lookForm } from './look-form.ts';
import { fieldNamed } from './pdf/fields.ts';
import { PdfFile } from './pdf/file.ts';
import { Increment } from './pdf/increment.ts';
import { PdfError } from './pdf/pdf-error.ts';
import { fillContents, fillRange, Reserved, type ReservedPlaces } from './pdf/reserved.ts';
import { dict, name, PdfString, textString } from './pdf/values.ts';
import { isMadeBy, type Signer, type SignerIdentity } from './signer.ts';

interface SignatureOrder {
  /** Name of a field made by `prepareForSigning` (or by another program). */
  readonly field: string;
  readonly at: Date;
  /** Who the signature says has signed. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Nothing is drawn without it. */
  readonly look?: SignatureLook;
  /** Only waiting fields may still be signed after it, see `certification.ts`. */
  readonly certify?: boolean;
  /** Bytes kept free for the signature; the default holds long chains and, later, a timestamp. */
  readonly reserve?: number;
}

export interface BeginningOrder extends SignatureOrder {
  readonly identity: SignerIdentity;
}

export interface SigningOrder extends SignatureOrder {
  readonly signer: Signer;
}

/** A file that lacks nothing but what the key makes of `toBeSigned`. */
export interface PendingSignature {
  /** The byte range is filled, the contents are still empty. */
  readonly pdf: Buffer;
  readonly places: ReservedPlaces;
  readonly toBeSigned: ToBeSigned;
}

const RESERVE = 16 * 1024;

function signatureDict(order: SignatureOrder, reserved: Reserved) {
  return dict({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ...reserved.entries,
    M: new PdfString(Buffer.from(pdfTime(order.at), 'latin1')),
    ...(order.name ? { Name: textString(order.name) } : {}),
    ...(order.reason ? { Reason: textString(order.reason) } : {}),
    ...(order.location ? { Location: textString(order.location) } : {}),
    ...(order.certify ? { Reference: [certifyingReference()] } : {}),
  });
}

/** The given bytes unchanged, and one update after them that waits for its signature. */
export async function beginSignature(pdf: Uint8Array, order: BeginningOrder): Promise<PendingSignature> {
  const file = new PdfFile(pdf);
  const field = fieldNamed(file, order.field);
  if (field.dict.get('V') !== undefined) throw new PdfError('PDF_FIELD_ALREADY_SIGNED', order.field);
  const reserved = new Reserved(order.reserve ?? RESERVE);
  const update = new Increment(file);
  const form = await lookForm(field, update, order.look);
  const signature = update.add(signatureDict(order, reserved));
  if (order.certify) certifyWith(update, signature);
  update.put(field.ref, field.dict.with({ V: signature, ...(form ? { AP: dict({ N: form }) } : {}) }));
  const begun = update.finish();
  const digest = fillRange(begun, reserved.places, order.identity.algorithm.digest);
  return { pdf: begun, places: reserved.places, toBeSigned: beginDetached(digest, order.identity) };
}

/** The signed file. Nothing is written that the key of the certificate has not made. */
export function finishSignature(
  { pdf, places, toBeSigned }: PendingSignature,
  identity: SignerIdentity,
  signature: Buffer,
): Buffer {
  if (!isMadeBy(identity, toBeSigned, signature)) unusable('SIGNATURE_NOT_OF_KEY');
  const signed = Buffer.from(pdf);
  fillContents(signed, places, finishDetached(identity, { toBeSigned, signature }));
  return signed;
}

/** Both halves, with a key that is at hand. */
export async function signField(pdf: Uint8Array, { signer, ...order }: SigningOrder): Promise<Buffer> {
  const pending = await beginSignature(pdf, { ...order, identity: signer });
  return finishSignature(pending, signer, await signer.sign(pending.toBeSigned, signer.algorithm));
}
