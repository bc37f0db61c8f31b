import type { Head } from './head.ts';
import type { Suggestions } from './suggestions.ts';

const PART = '[\\p{L}\\d&]+';
const SYMBOL = `(?:\\d{4}\\s*/\\s*)?${PART}(?:\\s?[-–/.]\\s?${PART})*`;
/** `Số: 15/QĐ-BNV`, `Số: 1008 /UBND-KSTT`, `Số: 13633/ QĐ-UBND`, `Số:       /UBND-VP`. */
const LINE = new RegExp(`^số\\s*[:.]?\\s*(\\d{1,6}[a-z]?)?[\\s.…_]*/\\s*(${SYMBOL})`, 'iu');
const INSIDE = new RegExp(`số\\s*:?\\s*(\\d{1,6}[a-z]?)\\s*/\\s*(${SYMBOL})`, 'iu');

function tidy(symbol: string): string {
  return symbol
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .replace(/[.-]+$/, '');
}

/** Phụ lục I, Phần I, II.3: number and symbol. A number still to be written is absent. */
export function readNumber(head: Head): Pick<Suggestions, 'number' | 'symbol'> {
  for (const line of head.lines) {
    const found = LINE.exec(line.text);
    if (!found) continue;
    const symbol = tidy(found[2]!);
    const sure = /^(?:\d{4}\/)?\p{Lu}[\p{L}\d&]*[-/]\p{L}/u.test(symbol);
    return { ...(found[1] && { number: { value: found[1], sure } }), symbol: { value: symbol, sure } };
  }
  return cited(head);
}

/** A number inside the title (`Nghị định của Chính phủ số 29/1998/NĐ-CP`) may be another document's. */
function cited(head: Head): Pick<Suggestions, 'number' | 'symbol'> {
  for (const line of head.lines.slice(0, 8)) {
    if (/^(?:-\s*)?(?:can cu|theo|xet|thuc hien|kem theo|ban hanh kem)/.test(line.bare)) return {};
    const found = INSIDE.exec(line.text);
    if (!found) continue;
    const symbol = tidy(found[2]!);
    return { number: { value: found[1]!, sure: false }, symbol: { value: symbol, sure: false } };
  }
  return {};
}
