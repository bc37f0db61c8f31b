// Attachments in files of their own and copies in electronic form: the agency's signature in the upper right corner of the
// first page (NĐ 30/2020, Phụ lục I, Phần I.II.8.b and Phần II.I.3). Files that others have signed may be copied too.
import { refuse } from '../../../kernel/refusal.ts';
import { attachmentLook, type CopyForm, copyLook } from '../appearance.ts';
import type { Preparation } from '../preparing.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { FieldOrder } from './field-order.ts';
import type { KeyInHand } from './key-in-hand.ts';

export interface CornerOrder {
  readonly pdf: PdfSource;
  /** Number and symbol of the document that it belongs to, or how the copy was made. */
  readonly shows: { readonly attachmentOf: string } | { readonly copy: CopyForm };
  /** The agency, as the page names it. */
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
}

interface Preparing {
  prepare(pdf: PdfSource, preparation: Preparation): Promise<Buffer>;
}

/** A copy may be copied again: each has a field of its own, named by its time. */
function fieldName({ at }: CornerOrder): string {
  return `AgencyCorner${at.replace(/\D/g, '')}`;
}

/** Điều 32.2.d: without a person's signature the agency signs copies that it has made itself, and attachments (PL I). */
export async function signInCorner(
  signatures: Preparing,
  key: KeyInHand,
  order: CornerOrder,
): Promise<Buffer> {
  if (key.key.ownerKind !== 'agency') return refuse('CORNER_NEEDS_AGENCY_KEY');
  const { pdf, shows, name } = order;
  const at = new Date(order.at);
  const look = 'copy' in shows ? copyLook(shows.copy, name, at) : attachmentLook(shows.attachmentOf, at);
  const field = fieldName(order);
  const corner = { name: field, look, label: 'Chữ ký số của cơ quan' };
  const prepared = await signatures.prepare(pdf, { fields: [], corner });
  const signing: FieldOrder = { field, name, at: order.at, after: null, ...shows };
  return key.sign({ bytes: prepared }, signing);
}
