import type { CompleteFields } from './fields.ts';
import { AREA, type Sheet, type Style, TEXT_WIDTH } from './sheet.ts';
import { plainLines } from './wrap.ts';

const SMALL: Style = { face: 'regular', size: 11 };
const LEADING = 13.5;
/** Between the text of the page and the rule, and between the rule and the first line. */
const [ABOVE, BELOW] = [8, 12];

/** Phụ lục I, III.4: box 13, at the foot of the first page under a rule as wide as the text, size 11-12. */
export function drawContact(sheet: Sheet, { contact }: CompleteFields): void {
  if (!contact) return;
  const lines = plainLines(sheet, contact, { ...SMALL, width: TEXT_WIDTH });
  const rule = AREA.bottom + (lines.length - 1) * LEADING + BELOW;
  sheet.rule({ x: (AREA.left + AREA.right) / 2, y: rule }, TEXT_WIDTH);
  lines.forEach((line, place) => {
    sheet.text(line, { x: AREA.left, y: rule - BELOW - place * LEADING }, SMALL);
  });
  sheet.bottom = rule + ABOVE;
}
