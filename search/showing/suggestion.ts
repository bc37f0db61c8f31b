/** What is suggested of a document for what has been typed so far. */
import { numberKey, type Word, words } from '../analysis/index.ts';
import type { SearchRef, Suggestion, TextField } from '../port.ts';

export const SUGGESTED_FIELDS = ['number', 'title', 'abstract'] as const;

export interface Typed {
  readonly asked: string;
  readonly typed: readonly Word[];
}

/** The first field that has what was typed; `null` where none has. */
export function suggestionOf(
  ref: SearchRef,
  texts: Readonly<Partial<Record<TextField, string>>>,
  { asked, typed }: Typed,
): Suggestion | null {
  const number = texts.number ?? '';
  const key = numberKey(asked);
  if (key !== '' && number !== '' && numberKey(number).startsWith(key)) {
    return { ref, field: 'number', text: number, marks: [] };
  }
  for (const field of SUGGESTED_FIELDS) {
    const text = texts[field];
    const marks = text ? marksOf(text, typed) : null;
    if (text && marks) return { ref, field, text, marks };
  }
  return null;
}

/** `null` unless every typed word is there, each in a place of its own, the last one at least begun. */
function marksOf(text: string, typed: readonly Word[]): [number, number][] | null {
  const free = [...words(text)];
  const marks: [number, number][] = [];
  for (const [i, word] of typed.entries()) {
    const isLast = i === typed.length - 1;
    const at = free.findIndex(({ folded }) =>
      isLast ? folded.startsWith(word.folded) : folded === word.folded,
    );
    const found = free[at];
    if (!found) return null;
    free.splice(at, 1);
    marks.push([found.start, isLast ? found.start + word.folded.length : found.end]);
  }
  return marks.sort((a, b) => a[0] - b[0]);
}
