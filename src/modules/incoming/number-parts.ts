import { numberKey } from '../../../search/port.ts';

export interface NumberParts {
  readonly number?: string;
  readonly symbol?: string;
  readonly numberAndSymbol?: string;
  readonly numberKey?: string;
}

/** Number and symbol, as the document bears them. */
export interface NumberGiven {
  readonly number?: string | undefined;
  readonly symbol?: string | undefined;
  readonly numberAndSymbol?: string | undefined;
}

/**
 * Number, symbol and both together, whichever were given. `30/2020/NĐ-CP` is number 30 with the symbol `2020/NĐ-CP`.
 * A document without a number has none of them.
 */
export function numberParts(given: NumberGiven): NumberParts {
  const whole = given.numberAndSymbol?.trim();
  const cut = whole ? whole.indexOf('/') : -1;
  const number = given.number?.trim() || (cut > 0 ? whole?.slice(0, cut).trim() : undefined);
  const symbol = given.symbol?.trim() || (cut > 0 ? whole?.slice(cut + 1).trim() : undefined);
  const numberAndSymbol = whole || [number, symbol].filter(Boolean).join('/') || undefined;
  const key = numberAndSymbol === undefined ? '' : numberKey(numberAndSymbol);
  return {
    ...(number ? { number } : {}),
    ...(symbol ? { symbol } : {}),
    ...(numberAndSymbol ? { numberAndSymbol } : {}),
    ...(key ? { numberKey: key } : {}),
  };
}
