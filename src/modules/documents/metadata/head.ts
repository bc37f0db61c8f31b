import { fold } from '../../../../search/port.ts';
import type { TextLine } from '../reading/reading.ts';

/** The first page as fields are read from it. Empty lines stay: they part one thing from the next. */
export interface Head {
  lines: HeadLine[];
  hasLayout: boolean;
}

export interface HeadLine extends TextLine {
  /** Without marks, lower case: for looking, never for showing. */
  bare: string;
}

const MOST_LINES = 70;
const MOTTO = /(?:CỘNG HO?[ÒÀ]A? XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc\s*lập\s*[-–]\s*Tự\s*do).*$/iu;

/** The lines of the first page, without the national name and motto, which every document has. */
export function headOf(lines: readonly TextLine[]): Head {
  const first = lines.filter((line) => line.page === 1).slice(0, MOST_LINES);
  const hasLayout = first.some((line) => line.width > 0);
  const joined = hasLayout ? joinNumber(first) : first;
  const kept = joined.map((line) => ({ ...line, text: line.text.replace(MOTTO, '').trim() }));
  return {
    lines: kept
      .filter((line) => !hasLayout || line.text !== '')
      .map((line) => ({ ...line, bare: fold(line.text).trim() })),
    hasLayout,
  };
}

/** `Số:` and `/UBND-VP` stand apart where the number is still to be written. */
function joinNumber(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isRest = before && Math.abs(before.y - line.y) < 3 && /^(?:\d|\/)/.test(line.text);
    if (isRest && /^số\s*:?[\s\d]*$/iu.test(before.text)) {
      const width = line.x + line.width - before.x;
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}`, width };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

export function isRule(text: string): boolean {
  return /^[-–—_=*.~&\s]{3,}$/.test(text);
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Where the body begins: nothing of the heading comes after. */
export function isBodyStart({ bare }: HeadLine): boolean {
  return /^(?:-\s*)?(?:can cu|kinh gui|theo de nghi|xet de nghi|thuc hien|dieu 1\b|chuong i\b|phan i\b)/.test(
    bare,
  );
}
