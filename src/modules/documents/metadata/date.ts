import { isCivilDate } from '../../../kernel/clock.ts';
import { type Head, isBodyStart } from './head.ts';
import type { Suggestion } from './suggestions.ts';

const IN_WORDS = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const PLACED = new RegExp(`^(?:.*\\s)?\\p{Lu}[^,;:]{1,40},\\s*${IN_WORDS.source}\\s*\\.?$`, 'iu');
const IN_DIGITS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

function civilDate(found: RegExpExecArray): string | undefined {
  const [day = '', month = '', year = ''] = found.slice(-3);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

function firstDate(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text);
    const date = found && civilDate(found);
    if (date) return date;
  }
  return undefined;
}

/** Phụ lục I, Phần I, II.4: place and date stand on a line of their own. Other dates are only guesses. */
export function readDate(head: Head): Suggestion<string> | undefined {
  const texts = head.lines.map((line) => line.text);
  const placed = firstDate(texts, PLACED);
  if (placed) return { value: placed, sure: true };
  // A line for the date whose day is still to be written: any other date is another document's.
  if (texts.some((text) => /,\s*ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm/iu.test(text)))
    return undefined;
  const body = head.lines.findIndex(isBodyStart);
  const heading = texts.slice(0, Math.min(body < 0 ? 12 : body, 12));
  const guess = firstDate(heading, IN_WORDS) ?? firstDate(heading, IN_DIGITS);
  return guess ? { value: guess, sure: false } : undefined;
}

/** The place before the date: `Quận 12, ngày 16 tháng 6 năm 2013`. */
export function readPlace(head: Head): string | undefined {
  for (const { text } of head.lines) {
    const found = /(\p{Lu}[\p{L}\d\s.-]{1,40}),\s*ngày\b/u.exec(text);
    if (found) return found[1]!.trim();
  }
  return undefined;
}
