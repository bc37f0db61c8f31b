import { type Head, type HeadLine, isBodyStart, isCapitals } from './head.ts';
import type { Suggestion } from './suggestions.ts';
import { BARE_TYPES, LETTER, typeOfSymbol } from './type-names.ts';

export interface Title {
  /** Code of the type. */
  type: string;
  /** Index of its line in the head. */
  at: number;
  /** The line is the name in capitals and nothing else. */
  exact: boolean;
}

/** The line that names the type, in capitals and centred; older documents go on with `của …`. */
export function titleOf(head: Head): Title | undefined {
  const body = head.lines.findIndex(isBodyStart);
  const lines = head.lines.slice(0, body < 0 ? 40 : body);
  const exact = lines.findIndex((line) => typeNamed(line) !== undefined && isCapitals(line.text));
  if (exact >= 0) return { type: typeNamed(lines[exact]!)!, at: exact, exact: true };
  const loose = lines.findIndex((line) => looselyNamed(line) !== undefined);
  return loose < 0 ? undefined : { type: looselyNamed(lines[loose]!)!, at: loose, exact: false };
}

function typeNamed({ bare }: HeadLine): string | undefined {
  const spaced = bare.replace(/[|:]/g, '').trim();
  // Letters set apart: `Q U Y Ế T  Đ Ị N H`; spaces lost: `QUYẾTĐỊNH`.
  const packed = spaced.replace(/\s/g, '');
  return BARE_TYPES.find((one) => one.bare.replace(/\s/g, '') === packed)?.code;
}

function looselyNamed(line: HeadLine): string | undefined {
  const exact = typeNamed(line);
  if (exact) return exact;
  return BARE_TYPES.find(
    (one) => line.bare.startsWith(`${one.bare} cua `) || line.bare.startsWith(`${one.bare} so `),
  )?.code;
}

export function readType(
  head: Head,
  title: Title | undefined,
  symbol: string | undefined,
): Suggestion<string> | undefined {
  const bySymbol = symbol === undefined ? undefined : typeOfSymbol(symbol);
  if (title)
    return { value: title.type, sure: title.exact && (bySymbol === undefined || bySymbol === title.type) };
  if (bySymbol) return { value: bySymbol, sure: false };
  const isLetter = head.lines.some((line) => /^(?:v\/v|kinh\s*gui)/.test(line.bare));
  if (isLetter) return { value: LETTER, sure: symbol !== undefined };
  return undefined;
}
