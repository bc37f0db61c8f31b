// The appearance of a signature as a form of the update that makes it: upright and in real size on whatever page it stands.
import type { SignatureLook } from './appearance.ts';
import { drawnOnce } from './drawn-looks.ts';
import type { PdfField } from './pdf/fields.ts';
import type { PdfFile } from './pdf/file.ts';
import type { Increment } from './pdf/increment.ts';
import { type PdfPage, pagesOf } from './pdf/pages.ts';
import { formsFrom } from './pdf/transplant.ts';
import { PdfRef } from './pdf/values.ts';

interface Standing {
  readonly width: number;
  readonly height: number;
  readonly rotation: PdfPage['rotation'];
}

function sides(file: PdfFile, field: PdfField): readonly [width: number, height: number] {
  const rect = file.resolve(field.dict.get('Rect'));
  const [left, bottom, right, top] = Array.isArray(rect) ? rect.map((side) => file.resolve(side)) : [];
  if (typeof left !== 'number' || typeof bottom !== 'number') return [0, 0];
  if (typeof right !== 'number' || typeof top !== 'number') return [0, 0];
  return [Math.abs(right - left), Math.abs(top - bottom)];
}

/** In points, as people see it: the page may be turned, and its units need not be points. */
function standing(file: PdfFile, field: PdfField): Standing {
  const [across, up] = sides(file, field);
  const on = field.dict.get('P');
  const page = on instanceof PdfRef ? pagesOf(file).find(({ ref }) => ref.number === on.number) : undefined;
  const { rotation = 0, unit = 1 } = page ?? {};
  const [width, height] = rotation % 180 === 0 ? [across, up] : [up, across];
  return { width: width * unit, height: height * unit, rotation };
}

export async function lookForm(
  field: PdfField,
  update: Increment,
  look?: SignatureLook,
): Promise<PdfRef | undefined> {
  const { rotation, ...size } = standing(update.file, field);
  if (!look || size.width === 0 || size.height === 0) return undefined;
  const [form] = formsFrom(await drawnOnce(look, size), update, rotation);
  return form;
}
