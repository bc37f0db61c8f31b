// A key whose passphrase was right: good for one request, held in memory only.
import { agencyLook, attachmentLook, personLook, type SignatureLook } from '../appearance.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { Workbench } from '../workbench/workbench.ts';
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
}

export interface KeyInHand {
  readonly id: string;
  readonly key: SigningKey;
  /** The signed file; the bytes given stay as they are at its beginning. */
  sign(pdf: PdfSource, order: FieldOrder): Promise<Buffer>;
}

export interface HeldKey {
  readonly id: string;
  readonly key: SigningKey;
  readonly p12: Uint8Array;
  readonly passphrase: string;
  readonly picture?: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
}

function lookOf(held: HeldKey, order: FieldOrder): SignatureLook {
  const at = new Date(held.at);
  if (order.attachmentOf) return attachmentLook(order.attachmentOf, at);
  const { holder, ownerKind } = held.key;
  const picture = held.picture ? { image: held.picture } : {};
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
function earlierField(held: HeldKey, order: FieldOrder): { after?: string } {
  if (order.after === null) return {};
  if (order.after !== undefined) return { after: order.after };
  return held.key.ownerKind === 'agency' ? { after: SIGNER_FIELD } : {};
}

export function inHand(workbench: Workbench, held: HeldKey): KeyInHand {
  return {
    id: held.id,
    key: held.key,
    sign: (pdf, order) => {
      const name = order.name ?? held.key.holder.commonName;
      return workbench.sign({
        pdf,
        p12: held.p12,
        passphrase: held.passphrase,
        at: held.at,
        field: order.field,
        look: lookOf(held, order),
        ...(name ? { name } : {}),
        ...(order.reason ? { reason: order.reason } : {}),
        ...earlierField(held, order),
      });
    },
  };
}
