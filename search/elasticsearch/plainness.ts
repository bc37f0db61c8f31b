import { fold } from '../analysis/index.ts';
import { TEXT_FIELDS, type TextField } from '../port.ts';

const PIECE = 1000;

/**
 * Whether some text of a document was written without any marks: only there may words typed with marks be found without.
 * A number is mostly letters without marks; that says nothing of the rest.
 */
export function isWrittenPlain(texts: Readonly<Partial<Record<TextField, string>>>): boolean {
  return TEXT_FIELDS.some((field) => field !== 'number' && texts[field] && isPlain(texts[field]));
}

/** Most texts show in their first piece that they are not. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE);
    if (/\p{M}/u.test(piece) || fold(piece) !== piece.toLowerCase()) return false;
  }
  return true;
}
