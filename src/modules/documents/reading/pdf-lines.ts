import type { PdfPage } from './pdfium.ts';

/** One character with its place on the page as it is seen: from the lower left corner, `y` the baseline. */
export interface PlacedChar {
  char: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Characters of one line that no wide gap parts: a column of the heading is a segment of its own. */
export interface Segment {
  chars: PlacedChar[];
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** A gap wider than so many font sizes parts two columns. */
const COLUMN_GAP = 2.4;
/** A gap wider than this is a space that the file does not spell. */
const SPACE_GAP = 0.18;

export function placedChars(page: PdfPage): PlacedChar[] {
  const { pdfium, text } = page;
  const count = text === 0 ? 0 : pdfium._FPDFText_CountChars(text);
  const room = pdfium.wasmExports.malloc(32);
  const chars: PlacedChar[] = [];
  for (let i = 0; i < count; i++) {
    const one = placedChar(page, i, room);
    if (one) chars.push(one);
  }
  pdfium.wasmExports.free(room);
  return chars;
}

function placedChar(page: PdfPage, index: number, room: number): PlacedChar | undefined {
  const { pdfium, text } = page;
  const code = pdfium._FPDFText_GetUnicode(text, index);
  if (code < 32 || code === 0xfffe || pdfium._FPDFText_IsGenerated(text, index) === 1) return undefined;
  pdfium._FPDFText_GetCharOrigin(text, index, room, room + 8);
  const origin = page.seen(pdfium.HEAPF64[room >> 3] ?? 0, pdfium.HEAPF64[(room + 8) >> 3] ?? 0);
  // FS_RECTF is left, top, right, bottom.
  pdfium._FPDFText_GetLooseCharBox(text, index, room + 16);
  const [left = 0, top = 0, far = 0, bottom = 0] = pdfium.HEAPF32.slice((room + 16) >> 2, (room + 32) >> 2);
  const [one, other] = [page.seen(left, bottom), page.seen(far, top)];
  const right = Math.max(one.x, other.x);
  const height = Math.abs(other.y - one.y);
  // The nominal size ignores the text matrix; some producers set size 1 and scale by the matrix.
  const nominal = pdfium._FPDFText_GetFontSize(text, index);
  const size = nominal > 4 ? nominal : Math.max(nominal, height * 0.8);
  return { char: String.fromCodePoint(code), ...origin, right: Math.max(right, origin.x), size };
}

/** Lines from top to bottom, each cut into its segments from left to right. */
export function segmentsOf(chars: readonly PlacedChar[]): Segment[] {
  const visible = chars.filter((one) => one.size > 0);
  const lines = groupByBaseline(visible);
  return lines.flatMap((line) => cutAtGaps(line.sort((a, b) => a.x - b.x)).map(segment));
}

function groupByBaseline(chars: readonly PlacedChar[]): PlacedChar[][] {
  const sorted = chars.filter((one) => one.char.trim() !== '').sort((a, b) => b.y - a.y);
  const lines: { y: number; chars: PlacedChar[] }[] = [];
  for (const one of sorted) {
    const last = lines.at(-1);
    if (last && last.y - one.y < Math.max(2, one.size * 0.3)) last.chars.push(one);
    else lines.push({ y: one.y, chars: [one] });
  }
  return lines.map((line) => line.chars);
}

function cutAtGaps(line: readonly PlacedChar[]): PlacedChar[][] {
  const parts: PlacedChar[][] = [];
  let part: PlacedChar[] = [];
  for (const one of line) {
    const before = part.at(-1);
    if (before && one.x - before.right > one.size * COLUMN_GAP) {
      parts.push(part);
      part = [];
    }
    part.push(one);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

function segment(chars: PlacedChar[]): Segment {
  const first = chars[0]!;
  let text = first.char;
  for (let i = 1; i < chars.length; i++) {
    const [before, one] = [chars[i - 1]!, chars[i]!];
    text += one.x - before.right > one.size * SPACE_GAP ? ` ${one.char}` : one.char;
  }
  const right = Math.max(...chars.map((one) => one.right));
  return { chars, text: text.normalize('NFC'), x: first.x, right, y: first.y, size: first.size };
}
