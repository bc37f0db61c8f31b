import { fold } from '../../../../search/analysis/index.ts';
import { type Head, type HeadLine, isBodyStart, isCapitals } from './head.ts';
import type { Suggestion } from './suggestions.ts';
import { LETTER, TYPE_NAMES, typeOfSymbol } from './type-names.ts';

const BARE_NAMES = TYPE_NAMES.map(([name]) => ({ name, bare: fold(name) }));

export interface Title {
  name: string;
  /** Index of its line in the head. */
  at: number;
  /** The line is the name in capitals and nothing else. */
  exact: boolean;
}

/** The line that names the type, in capitals and centred; older documents go on with `của …`. */
export function titleOf(head: Head): Title | undefined {
  const body = head.lines.findIndex(isBodyStart);
  const lines = head.lines.slice(0, body < 0 ? 40 : body);
  const exact = lines.findIndex((line) => nameOf(line) !== undefined && isCapitals(line.text));
  if (exact >= 0) return { name: nameOf(lines[exact]!)!, at: exact, exact: true };
  const loose = lines.findIndex((line) => looseName(line) !== undefined);
  return loose < 0 ? undefined : { name: looseName(lines[loose]!)!, at: loose, exact: false };
}

function nameOf({ bare }: HeadLine): string | undefined {
  const spaced = bare.replace(/[|:]/g, '').trim();
  // Letters set apart: `Q U Y Ế T  Đ Ị N H`; spaces lost: `QUYẾTĐỊNH`.
  const packed = spaced.replace(/\s/g, '');
  return BARE_NAMES.find((one) => one.bare.replace(/\s/g, '') === packed)?.name;
}

function looseName(line: HeadLine): string | undefined {
  const exact = nameOf(line);
  if (exact) return exact;
  return BARE_NAMES.find(
    (one) => line.bare.startsWith(`${one.bare} cua `) || line.bare.startsWith(`${one.bare} so `),
  )?.name;
}

export function readType(
  head: Head,
  title: Title | undefined,
  symbol: string | undefined,
): Suggestion<string> | undefined {
  const bySymbol = symbol === undefined ? undefined : typeOfSymbol(symbol);
  if (title)
    return { value: title.name, sure: title.exact && (bySymbol === undefined || bySymbol === title.name) };
  if (bySymbol) return { value: bySymbol, sure: false };
  const isLetter = head.lines.some((line) => /^(?:v\/v|kinh\s*gui)/.test(line.bare));
  if (isLetter) return { value: LETTER, sure: symbol !== undefined };
  return undefined;
}
