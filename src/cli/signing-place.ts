/** What `--place` names: millimetres on a page, a field of the file, or the place that the document itself has for it. */
import path from 'node:path';
import { openConfined } from '../kernel/confined.ts';
import { findPlaces } from '../modules/documents/index.ts';
import type { FileOrder } from '../modules/signatures/index.ts';
import { UsageError } from './command.ts';

const POINTS_IN_MM = 72 / 25.4;
const LENGTH = String.raw`(\d+(?:\.\d+)?)(mm|pt)?`;
const LENGTHS = new RegExp(`^(\\d+),${LENGTH},${LENGTH},${LENGTH},${LENGTH}$`);

type Place = Pick<FileOrder, 'place' | 'field'>;

function lengthOf(value: string | undefined, unit: string | undefined): number {
  return Number(value) * (unit === 'pt' ? 1 : POINTS_IN_MM);
}

function measured(found: RegExpExecArray, given: string): Place {
  const [, page, ...rest] = found;
  const [left = 0, bottom = 0, width = 0, height = 0] = [0, 2, 4, 6].map((at) =>
    lengthOf(rest[at], rest[at + 1]),
  );
  if (Number(page) < 1 || width === 0 || height === 0) throw new UsageError(`not a place: ${given}`);
  return { place: { page: Number(page), rect: [left, bottom, left + width, bottom + height] } };
}

/** Between position and name of who signs (NĐ 30/2020, Phụ lục I, II.7.d), as far as the text of the file shows it. */
async function foundIn(file: string, tell: (line: string) => void): Promise<Place> {
  const confined = openConfined({ size: 1 });
  try {
    const { signature } = await findPlaces(confined, path.resolve(file));
    const { page, x, y, width, height, found } = signature;
    if (!found)
      tell(`no position and name of a signer found in ${file}: put at the lower right of page ${page}`);
    return { place: { page, rect: [x, y, x + width, y + height] } };
  } catch {
    throw new UsageError(`no place found: ${file} cannot be read`);
  } finally {
    await confined.close();
  }
}

export async function placeOf(
  given: string,
  file: string,
  tell: (line: string) => void = () => {},
): Promise<Place> {
  if (given === 'found') return foundIn(file, tell);
  const found = LENGTHS.exec(given);
  if (found) return measured(found, given);
  if (/^\d+,/.test(given))
    throw new UsageError(`not a place: ${given}; PAGE,LEFT,BOTTOM,WIDTH,HEIGHT in millimetres`);
  return { field: given };
}
