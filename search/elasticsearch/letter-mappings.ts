/** Mappings of letters for the server, made from our own folding, so that both take the same letters for the same. */
import { fold } from '../analysis/index.ts';

/** `òa` is `oà` in another spelling, `úy` is `uý`: the tone mark goes where the newer spelling puts it. */
export function toneMappings(): string[] {
  const marks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const pairs = ['oa', 'oe', 'uy', 'OA', 'OE', 'UY', 'Oa', 'Oe', 'Uy'];
  return pairs.flatMap(([first, second]) =>
    marks.map((mark) => `${first}${mark}${second}=>${first}${second}${mark}`.normalize('NFC')),
  );
}

/** Every letter with a mark to the bare one, đ to d: some 1,400. What is only put in small letters is left out. */
export function letterMappings(): string[] {
  const mappings: string[] = [];
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const letter = String.fromCharCode(unit);
    // Nothing else is in a text that comes to the server.
    if (!/\p{L}/u.test(letter) || letter !== letter.normalize('NFC')) continue;
    const folded = foldedOf(letter);
    if (folded !== letter.toLowerCase()) mappings.push(`${letter}=>${folded}`);
  }
  return mappings;
}

/** Texts have been mended when they come to the server: an `ñ` that is left belongs to a foreign word. */
function foldedOf(letter: string): string {
  return /[ñÑ]/.test(letter) ? 'n' : fold(letter);
}
