import type { Reason } from '../kernel/refusal.ts';

/** Characters of control, but for tabs and breaks of lines and pages: no word of an office has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/** Text that every store and every format can keep: whole letters, no control. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text);
}

/** Every string, at whatever depth, that is no text. Without recursion: the depth is the sender's to choose. */
export function textReasons(input: unknown): Reason[] {
  const reasons: Reason[] = [];
  const open: [field: string, value: unknown][] = [['', input]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [field, value] = next;
    if (typeof value === 'string' && !isPlainText(value)) reasons.push({ code: 'WRONG_FORMAT', field });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (isPlainText(key)) open.push([field === '' ? key : `${field}.${key}`, inner]);
      else reasons.push({ code: 'UNKNOWN_FIELD', field });
    }
  }
  return reasons;
}
