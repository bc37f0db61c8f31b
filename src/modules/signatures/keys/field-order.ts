// What a document asks of a signature, whichever key makes it.
import {
  agencyLook,
  attachmentLook,
  type CopyForm,
  copyLook,
  initialsLook,
  type LookText,
  numberLook,
  personLook,
  type SignatureLook,
} from '../appearance.ts';
import type { SignatureTask } from '../workbench/signature-task.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { SigningKey } from './signing-key.ts';

/** Names of the two fields that every issued document has. */
export const SIGNER_FIELD = 'SignerSignature';
export const AGENCY_FIELD = 'AgencySignature';
/** Where the number follows the signature: number and date, shown by a signature of the agency. */
export const NUMBER_FIELD = 'NumberAndDate';
/** Initials of who answers for content and form (NĐ 30/2020, Điều 12), where the agency wants them. */
export const CONTENT_INITIALS = 'ContentInitials';
export const FORM_INITIALS = 'FormInitials';

export interface FieldOrder {
  readonly field: string;
  /** Who signs, as the document names them; default: as the certificate does. */
  readonly name?: string;
  readonly position?: string;
  readonly organisation?: string;
  readonly reason?: string;
  /** For an attachment in a file of its own: number and symbol, shown instead of picture and name. */
  readonly attachmentOf?: string;
  /** For a copy in electronic form: how it was made (Phụ lục I, Phần II.I); `name` is the agency that made it. */
  readonly copy?: CopyForm;
  /** Shown instead of anything else, each in its place from the lower left corner of the field. */
  readonly texts?: readonly LookText[];
  /** The hand signature small, without words beside it. */
  readonly initials?: boolean;
  /** The first signature of a file may say that only waiting fields may still be signed (ISO 32000-2, 12.8.2.2). */
  readonly certify?: boolean;
  /** A field that must be signed first; `null` for what needs no earlier signature (copies, attachments). */
  readonly after?: string | null;
  /** ISO 8601; default: when the key was opened. A key stays in hand through a whole signing session. */
  readonly at?: string;
}

/** What of a key is seen on the page, and when it signs. */
export interface SigningHand {
  readonly key: SigningKey;
  readonly picture?: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
}

function lookOf(hand: SigningHand, order: FieldOrder): SignatureLook {
  const at = new Date(order.at ?? hand.at);
  if (order.attachmentOf) return attachmentLook(order.attachmentOf, at);
  if (order.texts) return numberLook(order.texts);
  const { holder, ownerKind } = hand.key;
  const picture = hand.picture ? { image: hand.picture } : {};
  const organisation = order.organisation ?? holder.organisation;
  const name = order.name ?? holder.commonName ?? '';
  if (order.copy) return copyLook(order.copy, name, at);
  if (order.initials) return initialsLook(name, hand.picture);
  if (ownerKind === 'agency')
    return agencyLook({ organisation: order.name ?? organisation ?? name, at, ...picture });
  const position = order.position ?? holder.title;
  return personLook({
    name,
    at,
    ...picture,
    ...(position ? { position } : {}),
    ...(organisation ? { organisation } : {}),
  });
}

// NĐ 30/2020, Điều 32.2.d: the agency's key signs only what bears the competent person's signature.
function earlierField({ key }: SigningHand, order: FieldOrder): { after?: string } {
  if (order.after === null) return {};
  if (order.after !== undefined) return { after: order.after };
  return key.ownerKind === 'agency' ? { after: SIGNER_FIELD } : {};
}

export function signatureTask(hand: SigningHand, pdf: PdfSource, order: FieldOrder): SignatureTask {
  const name = order.name ?? hand.key.holder.commonName;
  return {
    pdf,
    at: order.at ?? hand.at,
    field: order.field,
    look: lookOf(hand, order),
    ...(name ? { name } : {}),
    ...(order.reason ? { reason: order.reason } : {}),
    ...(order.certify ? { certify: true } : {}),
    ...earlierField(hand, order),
  };
}
