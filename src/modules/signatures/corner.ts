// Box 14 of NĐ 30/2020, Phụ lục I, Phần I.IV: the upper right corner of the first page, where attachments in files of their
// own (II.8.b, III.1.d) and copies in electronic form (Phần II.I.3.a) show the agency's signature.
import { type SignatureLook, sizeOfLines } from './appearance.ts';
import type { PlacedField } from './pdf/field-writing.ts';
import { type PdfPage, pageAt } from './pdf/pages.ts';
import { seenSize } from './pdf/seen.ts';
import { points } from './picture-size.ts';

export interface CornerField {
  readonly name: string;
  readonly label?: string;
  /** The place is as large as this needs. */
  readonly look: SignatureLook;
}

/** Phụ lục I, I.3: the right margin is 15 to 20 mm; three lines of size 10 stay above the text that begins at 20 mm. */
const RIGHT_MM = 15;
const TOP_MM = 5;
/** The right column of the heading. */
const MOST_MM = 85;

export async function cornerField(pages: readonly PdfPage[], corner: CornerField): Promise<PlacedField> {
  const { look, ...named } = corner;
  const page = pageAt(pages, 1);
  const seen = seenSize(page);
  const most = Math.min(points(MOST_MM), (seen.width * page.unit) / 2);
  const size = await sizeOfLines(look, most);
  const [right, top] = [seen.width - points(RIGHT_MM) / page.unit, seen.height - points(TOP_MM) / page.unit];
  const rect = [right - size.width / page.unit, top - size.height / page.unit, right, top] as const;
  return { ...named, page: 1, rect };
}
