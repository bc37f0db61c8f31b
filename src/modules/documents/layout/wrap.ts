import type { Sheet, Style } from './sheet.ts';

/** A word with its face: a paragraph may begin in bold (`Điều 1.`). */
export interface Word {
  text: string;
  style: Style;
}

export interface WrappedLine {
  words: Word[];
  /** Width without the spaces between words. */
  inked: number;
  indent: number;
  last: boolean;
}

export function wordsOf(text: string, style: Style): Word[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, style }));
}

export interface Measure {
  width: number;
  indent: number;
}

/** Breaks words into lines; a word longer than a line is broken inside. */
export function wrap(sheet: Sheet, words: readonly Word[], { width, indent }: Measure): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line: WrappedLine = { words: [], inked: 0, indent, last: false };
  for (const word of words.flatMap((one) => breakLong(sheet, one, width - indent))) {
    const ink = sheet.width(word.text, word.style);
    const spaces = line.words.length * sheet.width(' ', word.style);
    if (line.words.length > 0 && line.indent + line.inked + spaces + ink > width) {
      lines.push(line);
      line = { words: [], inked: 0, indent: 0, last: false };
    }
    line.words.push(word);
    line.inked += ink;
  }
  line.last = true;
  return [...lines, line];
}

function breakLong(sheet: Sheet, word: Word, room: number): Word[] {
  if (sheet.width(word.text, word.style) <= room) return [word];
  const parts: Word[] = [];
  let part = '';
  for (const char of word.text) {
    if (part !== '' && sheet.width(part + char, word.style) > room) {
      parts.push({ ...word, text: part });
      part = '';
    }
    part += char;
  }
  return [...parts, { ...word, text: part }];
}

/** Both edges even, but for a paragraph's last line. Spaces are written, so that copied text has them. */
export function drawJustified(
  sheet: Sheet,
  line: WrappedLine,
  box: { x: number; y: number; width: number },
): void {
  const gaps = line.words.length - 1;
  const style = line.words[0]?.style;
  if (!style) return;
  const natural = sheet.width(' ', style);
  const free = box.width - line.indent - line.inked;
  const gap = line.last || gaps === 0 ? natural : free / gaps;
  let x = box.x + line.indent;
  line.words.forEach((word, index) => {
    sheet.text(index < gaps ? `${word.text} ` : word.text, { x, y: box.y }, word.style);
    x += sheet.width(word.text, word.style) + gap;
  });
}

export function plainLines(sheet: Sheet, text: string, style: Style & { width: number }): string[] {
  return wrap(sheet, wordsOf(text, style), { width: style.width, indent: 0 }).map((line) =>
    line.words.map((word) => word.text).join(' '),
  );
}

/** As few lines as `plainLines`, and as even as they can be: for what is centred. */
export function evenLines(sheet: Sheet, text: string, style: Style & { width: number }): string[] {
  let best = plainLines(sheet, text, style);
  if (best.length === 1) return best;
  for (let width = style.width - 6; width > style.width / 3; width -= 6) {
    const lines = plainLines(sheet, text, { ...style, width });
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** Draws centred lines downwards from `y`; returns the last baseline and the last line's width. */
export function drawCentred(
  sheet: Sheet,
  lines: readonly string[],
  at: { x: number; y: number; leading: number; style: Style },
): { y: number; width: number } {
  lines.forEach((line, index) => {
    sheet.centred(line, { x: at.x, y: at.y - index * at.leading }, at.style);
  });
  const last = lines.at(-1) ?? '';
  return { y: at.y - Math.max(0, lines.length - 1) * at.leading, width: sheet.width(last, at.style) };
}
