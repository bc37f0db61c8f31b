// What a document asks of a signature, whichever key makes it.
import { agencyLook, attachmentLook, personLook, type SignatureLook } from '../appearance.ts';
import type { SignatureTask } from '../workbench/signature-task.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { SigningKey } from './signing-key.ts';

/** Names of the two fields that every issued document has. */
export const SIGNER_FIELD = 'SignerSignature';
export const AGENCY_FIELD = 'AgencySignature';

export interface FieldOrder {
  readonly field: string;
  /** Who signs, as the document names them; default: as the certificate does. */
  readonly name?: string;
  readonly position?: string;
  readonly organisation?: string;
  readonly reason?: string;
  /** For an attachment in a file of its own: number and symbol, shown instead of picture and name. */
  readonly attachmentOf?: string;
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
  const { holder, ownerKind } = hand.key;
  const picture = hand.picture ? { image: hand.picture } : {};
  const organisation = order.organisation ?? holder.organisation;
  const name = order.name ?? holder.commonName ?? '';
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
    ...earlierField(hand, order),
  };
}
