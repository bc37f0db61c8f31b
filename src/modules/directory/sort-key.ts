/** Tones in the order of Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letters that stand after their plain one in the alphabet: ă and â after a, đ after d, and so on. */
const LATER: Readonly<Record<string, string>> = {
  ă: 'a1',
  â: 'a2',
  đ: 'd1',
  ê: 'e1',
  ô: 'o1',
  ơ: 'o2',
  ư: 'u1',
};

/** Sorts below every letter and digit: words end first. */
const BETWEEN_WORDS = '!';
/** Sorts below even that, so that tones are compared only between names of the same letters. */
const BEFORE_TONES = ' ';

/** A key whose order by code points is that of the Vietnamese alphabet: Đ after D, tones last. */
export function vietnameseSortKey(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let tones = '';
  const letters = words.map((word) => {
    const syllable = word.match(TONE)?.map((tone) => TONES[tone]) ?? [];
    tones += syllable[0] ?? '0';
    return [...word.replace(TONE, '').normalize('NFC')]
      .map((letter) => LATER[letter] ?? `${letter}0`)
      .join('');
  });
  return letters.join(BETWEEN_WORDS) + BEFORE_TONES + tones;
}

/** People are listed by given name, which stands last in a Vietnamese name, then by family and middle names. */
export function personSortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return vietnameseSortKey([words.at(-1), ...words.slice(0, -1)].join(' '));
}
