// A timestamp over the whole file in a field of its own (EN 319 142-1, 5.4.3; ISO 32000-2, 12.8.5): level B-LTA, and its
// renewal before the last one weakens.
import { addFields } from '../pdf/field-writing.ts';
import { signatureFields } from '../pdf/fields.ts';
import { PdfFile } from '../pdf/file.ts';
import { Increment } from '../pdf/increment.ts';
import { pagesOf } from '../pdf/pages.ts';
import { fillRange, Reserved, type ReservedPlaces } from '../pdf/reserved.ts';
import { dict, name } from '../pdf/values.ts';
import type { Imprint } from './timestamp-services.ts';

/** A token with its chain is six to nine kilobytes. */
const RESERVE = 12 * 1024;
const STEM = 'Timestamp';

export interface RoomForTimestamp {
  /** The file with an empty timestamp at its end. */
  readonly pdf: Buffer;
  readonly places: Pick<ReservedPlaces, 'contents' | 'length'>;
  readonly imprint: Imprint;
}

function unusedName(file: PdfFile): string {
  const taken = new Set(signatureFields(file).map((field) => field.name));
  let number = 1;
  while (taken.has(`${STEM}${number}`)) number += 1;
  return `${STEM}${number}`;
}

export function roomForTimestamp(bytes: Uint8Array): RoomForTimestamp {
  const file = new PdfFile(bytes);
  const update = new Increment(file);
  const reserved = new Reserved(RESERVE);
  const value = update.add(
    dict({
      Type: name('DocTimeStamp'),
      Filter: name('Adobe.PPKLite'),
      SubFilter: name('ETSI.RFC3161'),
      ...reserved.entries,
    }),
  );
  const field = { name: unusedName(file), page: 1, rect: [0, 0, 0, 0], value } as const;
  addFields(update, [field], { pages: pagesOf(file) });
  const pdf = update.finish();
  const hash = fillRange(pdf, reserved.places, 'sha256');
  return { pdf, places: reserved.places, imprint: { digest: 'sha256', hash } };
}
