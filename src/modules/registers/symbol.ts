import { documentType } from './document-types.ts';

export interface SymbolParts {
  /** Code of the type. */
  readonly type: string;
  /** Abbreviation of the agency. */
  readonly agency: string;
  /** Abbreviation of the unit that drafts. */
  readonly unit: string;
}

export interface NumberAndSymbol {
  readonly number: number;
  readonly symbol: string;
  readonly numberAndSymbol: string;
}

/** The symbol alone, known before the number: `QĐ-UBND`, `UBND-VP`. */
export function symbolOf({ type, agency, unit }: SymbolParts): string {
  const abbreviation = documentType(type)?.abbreviation ?? '';
  // NĐ 30/2020, Phụ lục I, Phần I, II.3.c: an official letter bears the agency and the unit that drafts.
  return abbreviation === '' ? `${agency}-${unit}` : `${abbreviation}-${agency}`;
}

/** NĐ 30/2020, Phụ lục I, Phần I, II.3: Arabic digits, a leading 0 below 10, no spaces. */
export function symbolFor(parts: SymbolParts & { readonly number: number }): NumberAndSymbol {
  const symbol = symbolOf(parts);
  const { number } = parts;
  return { number, symbol, numberAndSymbol: `${String(number).padStart(2, '0')}/${symbol}` };
}
