import type { TextLine } from '../reading/reading.ts';
import { readAbstract } from './abstract.ts';
import { readDate } from './date.ts';
import { headOf } from './head.ts';
import { readIssuer } from './issuer.ts';
import { readNumber } from './number.ts';
import { readRecipients, readSigner } from './people.ts';
import { readStamps } from './stamps.ts';
import type { Suggestions } from './suggestions.ts';
import { readType, titleOf } from './type.ts';

/** What a document says of itself, read from the lines of its pages. What is not sure is marked so. */
export function extractMetadata(lines: readonly TextLine[]): Suggestions {
  const head = headOf(lines);
  const numbered = readNumber(head);
  const title = titleOf(head);
  const date = readDate(head);
  const type = readType(head, title, numbered.symbol?.value);
  const abstract = readAbstract(head, title);
  return {
    ...numbered,
    ...(date && { date }),
    ...readIssuer(head, lines, title),
    ...(type && { type }),
    ...(abstract && { abstract }),
    ...readSigner(lines),
    ...readStamps(head),
    ...readRecipients(head),
  };
}
