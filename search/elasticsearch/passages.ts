/** Long texts are cut into passages, at the ends of sentences or lines, so that a highlight is looked for in little text. */

const LONGEST = 800;
const SHORTEST = 300;

/** Where a passage must begin amid a sentence, it begins with the end of the one before. */
const OVERLAP = 80;

export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const piece = text.slice(start, start + LONGEST);
    const whole = lastEnd(piece, /[.?!;]\s+(?=\S)|\n+/g);
    const end = whole > SHORTEST ? whole : amid(piece);
    passages.push(piece.slice(0, end));
    start += whole > SHORTEST ? end : end - overlapOf(piece.slice(0, end));
  }
  if (start < text.length) passages.push(text.slice(start));
  return passages;
}

/** The end of a word, else of a character. */
function amid(piece: string): number {
  const last = lastEnd(piece, /\s+/g);
  if (last > SHORTEST) return last;
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}

function overlapOf(piece: string): number {
  const tail = piece.slice(-OVERLAP);
  const word = tail.search(/(?<=\s)\S/);
  return word === -1 ? 0 : tail.length - word;
}

function lastEnd(piece: string, end: RegExp): number {
  let last = 0;
  for (const { index, 0: found } of piece.matchAll(end)) last = index + found.length;
  return last;
}
