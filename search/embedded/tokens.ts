/**
 * The tokens of the full-text table. Its tokenizer splits at spaces only, so that this file alone decides what a token is.
 * One text column holds three sorts, told apart by their first letter or by `_`:
 *
 *   dang          a folded word
 *   =đăng         a word as written
 *   dang_ky       two neighbours, folded, in the order of the text: phrases are looked up by these, which are rare,
 *                 and never by single syllables, of which Vietnamese has only some thousands
 *
 *   @plain        this text was written without any marks
 *
 * The column `control` holds rights, keywords, days and numbers (`@…`) and beginnings of words for suggestions (`^da`).
 * What is compared by its exact value goes in as hex, since the tokenizer takes A for a.
 */
import { fold, numberKey } from '../analysis/index.ts';

const hex = (text: string): string => Buffer.from(text.normalize('NFC')).toString('hex');

export const exactToken = (exact: string): string => `=${exact}`;
export const pairToken = (left: string, right: string): string => `${left}_${right}`;

export const PLAIN_TOKEN = '@plain';

/** Every document of an agency has this one; readers of `'all'` search by it. */
export const agencyToken = (agency: string): string => `@a${hex(agency)}`;
export const readerToken = (agency: string, reader: string): string => `@r${hex(agency)}x${hex(reader)}`;
export const keywordToken = (field: string, value: string): string =>
  `@k${hex(field)}x${hex(fold(value.trim()))}`;

/** `null` where the text holds no number. */
export function numberToken(text: string): string | null {
  const key = numberKey(text);
  return key === '' ? null : `@n${hex(key)}`;
}

export const PREFIX_LENGTH = 6;
export const prefixToken = (folded: string): string => `^${folded.slice(0, PREFIX_LENGTH)}`;

/** A day is indexed as day, month, year, decade and century, so that any range is a few tokens. */
export function dayTokens(field: string, day: string): string[] {
  return [day, day.slice(0, 7), day.slice(0, 4), day.slice(0, 3), day.slice(0, 2)].map((part) =>
    dayToken(field, part),
  );
}

export function dayToken(field: string, part: string): string {
  return `@d${hex(field)}x${part.replaceAll('-', '')}`;
}
