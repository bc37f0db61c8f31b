import { fold } from '../../../../search/port.ts';
import { documentTypes } from '../../registers/index.ts';

/** A công văn has neither a name at its head nor an abbreviation in its symbol. */
export const LETTER = 'official-letter';

/** These names are no heading of a document. */
const NEVER_PRINTED = ['other', 'petition', LETTER];

/** Types that a document names at its head, by their names without marks. */
export const BARE_TYPES = documentTypes
  .filter(({ code }) => !NEVER_PRINTED.includes(code))
  .map(({ code, vi }) => ({ code, bare: fold(vi) }));

export function typeOfSymbol(symbol: string): string | undefined {
  const first = symbol.replace(/^\d{4}\//, '').split(/[-/]/)[0] ?? '';
  return documentTypes.find((type) => type.abbreviation === first)?.code;
}
