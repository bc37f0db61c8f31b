import { repairLetters } from '../../../../search/port.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g;

/** PDFium marks a hyphen at which a word is broken with U+FFFE or U+0002. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const BROKEN_WORD = /[\ufffe\u0002]\n?/g;

/** Text as people wrote it: NFC, letters repaired that fonts damaged (`ñ` for `đ`), no control characters. */
export function cleanText(raw: string): string {
  const lines = raw
    .replace(/\r\n?/g, '\n')
    .replace(BROKEN_WORD, '')
    .replace(CONTROL, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[ \t]+\n/g, '\n');
  return repairLetters(lines.normalize('NFC')).normalize('NFC');
}

export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
