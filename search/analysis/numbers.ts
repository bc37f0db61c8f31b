import { fold } from './letters.ts';

/**
 * One key for every usual spelling of a number and symbol: `15/QĐ-BNV`, `15 qd bnv`, `015/qd-bnv`, `15QĐBNV` and
 * `Số: 15/QĐ-BNV` all give `15qdbnv`. Two numbers side by side stay apart (`30/2020/NĐ-CP` gives `30/2020ndcp`).
 */
export function numberKey(text: string): string {
  const folded = fold(text).replace(/^\s*(?:so|no)\s*[:.]?\s*(?=\d)/, '');
  let key = '';
  for (const [part] of folded.matchAll(/\p{N}+|\p{L}+/gu)) {
    const isNumber = /^\p{N}/u.test(part);
    if (isNumber && /\p{N}$/u.test(key)) key += '/';
    key += isNumber ? part.replace(/^0+(?=\d)/, '') : part;
  }
  return key.slice(0, 80);
}

/** Whether a text can be a number and symbol: digits first, and a letter. */
export function looksLikeNumber(text: string): boolean {
  return /^\d[\d/]*\p{L}/u.test(numberKey(text));
}
