import { countLetters } from '../reading/clean-text.ts';
import { type Head, type HeadLine, isBodyStart, isCapitals, isRule } from './head.ts';
import type { Suggestion } from './suggestions.ts';
import type { Title } from './type.ts';

const MOST_LINES = 9;
const LETTER_ABSTRACT = /^v\s?\/\s?v\b/;

/** Phụ lục I, Phần I, II.5: under the name of the type; of a công văn under its number, after `V/v`. */
export function readAbstract(head: Head, title: Title | undefined): Suggestion<string> | undefined {
  if (title) return underTitle(head, title);
  const start = head.lines.findIndex((line) => LETTER_ABSTRACT.test(line.bare));
  if (start >= 0) return collect(head, start, true);
  // Some agencies write `Về …` right under the number.
  const number = head.lines.findIndex((line) => /^so\s*:/.test(line.bare));
  const about = head.lines.slice(number + 1, number + 4).findIndex((line) => /^ve\s/.test(line.bare));
  if (number >= 0 && about >= 0) return collect(head, number + 1 + about, false);
  return firstSentence(head);
}

/** Papers without a heading (news, minutes of citizens): their first long line, as a guess. */
function firstSentence(head: Head): Suggestion<string> | undefined {
  const start = head.lines.findIndex((line) => countLetters(line.text) >= 30 && !/\d:\d\d/.test(line.text));
  return start < 0 ? undefined : collect(head, start, false);
}

function underTitle(head: Head, title: Title): Suggestion<string> | undefined {
  const start = head.lines.findIndex((line, index) => {
    return (
      index > title.at && line.text !== '' && !isRule(line.text) && inColumn(head.lines[title.at]!, line)
    );
  });
  const first = head.lines[start];
  if (!first || isBodyStart(first) || (isCapitals(first.text) && first.text.length < 60)) return undefined;
  return collect(head, start, title.exact);
}

function collect(head: Head, start: number, sure: boolean): Suggestion<string> {
  const first = head.lines[start]!;
  const taken = [first];
  let isWhole = false;
  for (const line of head.lines.slice(start + 1)) {
    if (head.hasLayout && !inColumn(first, line)) continue;
    if (ends(taken, line)) {
      isWhole = true;
      break;
    }
    taken.push(line);
    if (taken.length > MOST_LINES) break;
  }
  const value = taken
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[|]/g, '')
    .trim();
  return { value: value.slice(0, 1000), sure: sure && isWhole };
}

/** Whether what began above has ended before this line: a blank, a wide gap, capitals, or the body's first words. */
function ends(taken: readonly HeadLine[], line: HeadLine): boolean {
  const last = taken.at(-1)!;
  if (line.text === '' || isRule(line.text) || isBodyStart(line)) return true;
  if (isCapitals(line.text) && !isCapitals(last.text)) return true;
  if (/^(?:so\s*:|.{0,40},\s*ngay\b)/.test(line.bare)) return true;
  if (line.width === 0) return false;
  if (line.size < last.size * 0.8 || line.size > last.size * 1.25) return true;
  const step = last.y - line.y;
  const usual = taken.length > 1 ? taken.at(-2)!.y - last.y : last.size * 1.35;
  // A line that goes on in lower case belongs to what is above even over a blank line.
  return step > (/^\p{Ll}/u.test(line.text) ? last.size * 3 : Math.max(usual, last.size * 1.2) * 1.35);
}

function inColumn(first: HeadLine, line: HeadLine): boolean {
  if (first.width === 0 || line.width === 0) return true;
  const overlap = Math.min(first.x + first.width, line.x + line.width) - Math.max(first.x, line.x);
  return overlap > 0.4 * Math.min(first.width, line.width);
}
