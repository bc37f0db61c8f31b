import type { PlacedChar, Segment } from '../reading/pdf-lines.ts';
import type { DatePlace, Places, TextPlace } from './places.ts';

/** A printed line as bare letters, each with the character it came from: marks may be characters of their own. */
interface BareLine {
  letters: string;
  chars: PlacedChar[];
}

/** What people leave for a number to be written on: dots, underscores, ellipses. */
const FILLER = /[.…_\s]/;

function bareLines(segments: readonly Segment[]): BareLine[] {
  const lines: Segment[][] = [];
  for (const one of segments) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.y - one.y) < 3) line.push(one);
    else lines.push([one]);
  }
  return lines.map((line) => bare(line.flatMap((one) => one.chars).sort((a, b) => a.x - b.x)));
}

function bare(chars: readonly PlacedChar[]): BareLine {
  const kept: PlacedChar[] = [];
  let letters = '';
  for (const one of chars) {
    const base = one.char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const letter of base) {
      letters += letter;
      kept.push(one);
    }
  }
  return { letters, chars: kept };
}

/** The place between two characters of a line, and what is written there. */
function between(line: BareLine, from: number, to: number): TextPlace {
  const before = line.chars[from - 1]!;
  const after = line.chars[to];
  const inner = line.chars.slice(from, to);
  const right = after?.x ?? inner.at(-1)?.right ?? before.right + 40;
  const text = [...new Set(inner)].map((one) => one.char).filter((char) => !FILLER.test(char));
  const { y, size } = before;
  const place = {
    page: 1,
    x: before.right,
    y: y - size * 0.25,
    width: right - before.right,
    height: size * 1.15,
  };
  return { ...place, baseline: y, size, text: text.join('') };
}

/** `Số:        /UBND-VP`: between the colon and the slash. */
export function numberPlace(segments: readonly Segment[], from: number): Places['number'] | undefined {
  for (const line of bareLines(segments.filter((one) => one.y > from))) {
    const found = /(?:^|[^\p{L}])so:([^/]{0,40}?)(\/|$)/u.exec(line.letters) ?? /^so:/u.exec(line.letters);
    if (!found) continue;
    const start = found.index + found[0].indexOf('so:') + 3;
    const slash = line.letters.indexOf('/', start);
    const place = between(line, start, slash < 0 ? start : slash);
    if (slash >= 0 || found[1] === '') return { ...place, found: true };
  }
  return undefined;
}

/** `…, ngày      tháng      năm 2026` in the heading. */
export function datePlace(segments: readonly Segment[], from: number): DatePlace | undefined {
  for (const line of bareLines(segments.filter((one) => one.y > from))) {
    const found = /ngay([\d.…_]{0,12})thang([\d.…_]{0,12})nam([\d.…_]{0,12})\.?$/u.exec(line.letters);
    if (!found) continue;
    const day = found.index + 4;
    const month = day + found[1]!.length + 5;
    const year = month + found[2]!.length + 3;
    return {
      found: true,
      day: between(line, day, day + found[1]!.length),
      month: between(line, month, month + found[2]!.length),
      year: between(line, year, year + found[3]!.length),
    };
  }
  return undefined;
}
