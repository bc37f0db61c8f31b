// Where those who answer for content and form put their initials (ký nháy; NĐ 30/2020, Điều 12). The decree sets no place;
// practice puts the first after the last line of the text, the second after `Lưu: VT, …`.
import type { TextLine } from '../reading/reading.ts';
import type { PageFrame, Places, Rectangle } from './places.ts';

const SIZE = { width: 42, height: 16 };
const GAP = 4;
const ARCHIVE_LINE = /^-?\s*Lưu\s*:/iu;
/** A page number is no line of the text. */
const ONLY_DIGITS = /^[\d\s]+$/;

function after(line: TextLine, frames: readonly PageFrame[]): Rectangle {
  const width = frames.find((frame) => frame.page === line.page)?.width ?? Number.POSITIVE_INFINITY;
  const x = Math.min(line.x + line.width + GAP, width - SIZE.width - GAP);
  return { page: line.page, x, y: line.y - SIZE.height * 0.3, ...SIZE };
}

type Signature = Places['signature'];

/** The last line of the text above the block of signing. */
function lastOfText(lines: readonly TextLine[], signature: Signature): TextLine | undefined {
  const title = lines.find((line) => line.page === signature.page && line.text === signature.position);
  const top = title?.y ?? signature.y + signature.height;
  const above = lines.filter((line) => {
    if (line.width === 0 || ONLY_DIGITS.test(line.text) || line.text.startsWith('Nơi nhận')) return false;
    return line.page < signature.page || (line.page === signature.page && line.y > top + line.size * 1.6);
  });
  return above.reduce<TextLine | undefined>((last, line) => {
    if (!last || line.page > last.page) return line;
    return line.page === last.page && line.y < last.y ? line : last;
  }, undefined);
}

export function initialsPlaces(
  lines: readonly TextLine[],
  signature: Signature,
  frames: readonly PageFrame[],
): Places['initials'] {
  const archive = lines.findLast((line) => ARCHIVE_LINE.test(line.text));
  const text = lastOfText(lines, signature);
  const { page, x, y } = signature;
  const beside = { page, x: Math.max(0, x - SIZE.width - GAP), ...SIZE };
  return {
    content: text ? after(text, frames) : { ...beside, y: y + SIZE.height + GAP },
    form: archive ? after(archive, frames) : { ...beside, y },
  };
}
