import type { CompleteFields } from './fields.ts';
import { AREA, type Sheet, type Style, TEXT_WIDTH } from './sheet.ts';
import { drawJustified, type Word, type WrappedLine, wordsOf, wrap } from './wrap.ts';

/** Phụ lục I, II.6.e: size 13-14, first line set in by 1 or 1.27 cm, at least 6 pt between paragraphs. */
const SIZE = 14;
export const LEADING = 18;
const BETWEEN = 6;
const INDENT = 36;

const PLAIN: Style = { face: 'regular', size: SIZE };
const BOLD: Style = { face: 'bold', size: SIZE };
const ITALIC: Style = { face: 'italic', size: SIZE };

/** One line of the body, ready to be placed. */
export interface Row {
  height: number;
  draw(sheet: Sheet): void;
}

type Paragraph = CompleteFields['body'][number];

export function bodyRows(sheet: Sheet, fields: CompleteFields): Row[] {
  return [...addressRows(sheet, fields.to), ...fields.body.flatMap((one) => paragraphRows(sheet, one))];
}

function paragraphRows(sheet: Sheet, paragraph: Paragraph): Row[] {
  const { text, style } =
    typeof paragraph === 'string' ? { text: paragraph, style: 'plain' as const } : paragraph;
  if (style === 'centred') return centredRows(sheet, text);
  const words = styledWords(text, style);
  const lines = wrap(sheet, words, { width: TEXT_WIDTH, indent: INDENT });
  return lines.map((line, index) => justifiedRow(line, index === 0 ? BETWEEN : 0));
}

/** `Điều 1.`, as far as its first full stop, is bold; the căn cứ are in italics (Phụ lục I, II.6.a and đ). */
function styledWords(text: string, style: 'plain' | 'heading' | 'basis'): Word[] {
  if (style === 'heading') return wordsOf(text, BOLD);
  if (style === 'basis') return wordsOf(text, ITALIC);
  const article = /^Điều\s+\d+\.?/.exec(text)?.[0] ?? '';
  return [...wordsOf(article, BOLD), ...wordsOf(text.slice(article.length), PLAIN)];
}

function justifiedRow(line: WrappedLine, before: number): Row {
  return {
    height: LEADING + before,
    draw: (sheet) => drawJustified(sheet, line, { x: AREA.left, y: sheet.y, width: TEXT_WIDTH }),
  };
}

function centredRows(sheet: Sheet, text: string): Row[] {
  const lines = wrap(sheet, wordsOf(text, BOLD), { width: TEXT_WIDTH - 40, indent: 0 });
  return lines.map((line, index) => ({
    height: LEADING + (index === 0 ? BETWEEN : 0),
    draw: (on) => on.centred(joined(line), { x: (AREA.left + AREA.right) / 2, y: on.y }, BOLD),
  }));
}

const joined = (line: WrappedLine): string => line.words.map((word) => word.text).join(' ');

/** Phụ lục I, II.9.d: one addressee on the line of `Kính gửi`; several below one another, after dashes. */
function addressRows(sheet: Sheet, to: readonly string[]): Row[] {
  if (to.length === 0) return [];
  if (to.length === 1) return singleAddress(sheet, `Kính gửi: ${to[0]}`);
  const label = 'Kính gửi:';
  const x = AREA.left + 92;
  const dash = x + sheet.width(label, PLAIN) - 4;
  const width = AREA.right - dash - 10;
  const head: Row = { height: LEADING + 16, draw: (on) => on.text(label, { x, y: on.y }, PLAIN) };
  const lines = to.flatMap((name, index) => {
    const end = index === to.length - 1 ? '.' : ';';
    const words = wordsOf(`${name.replace(/[;.]$/, '')}${end}`, PLAIN);
    return wrap(sheet, words, { width, indent: 0 }).map((line, at) => ({ line, first: at === 0 }));
  });
  const rows = lines.map(({ line, first }): Row => {
    const draw = (on: Sheet): void =>
      on.text(first ? `- ${joined(line)}` : joined(line), { x: first ? dash : dash + 8, y: on.y }, PLAIN);
    return { height: LEADING, draw };
  });
  return [head, ...rows, gap(6)];
}

function singleAddress(sheet: Sheet, text: string): Row[] {
  const lines = wrap(sheet, wordsOf(text, PLAIN), { width: TEXT_WIDTH - 100, indent: 0 });
  const rows = lines.map((line, index): Row => {
    const draw = (on: Sheet): void =>
      on.centred(joined(line), { x: (AREA.left + AREA.right) / 2, y: on.y }, PLAIN);
    return { height: LEADING + (index === 0 ? 16 : 0), draw };
  });
  return [...rows, gap(6)];
}

function gap(height: number): Row {
  return { height, draw: () => {} };
}
