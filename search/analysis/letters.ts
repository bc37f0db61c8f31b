/** Letters: every function here keeps the UTF-16 length of NFC text, so that what is found maps back to the original. */

const UNKNOWN = 0;
const foldedUnits = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const letter = lower.length === 1 ? lower : String.fromCharCode(unit);
  if (letter === 'đ') return 0x64;
  const parts = letter.normalize('NFD');
  const bare = parts.length > 1 && /^[^\p{M}]\p{M}+$/u.test(parts) ? parts[0]! : letter;
  return bare.charCodeAt(0);
}

/**
 * NFC, damaged letters mended, lower case, marks stripped, đ→d.
 * `fold(text).length === text.normalize('NFC').length`.
 */
export function fold(text: string): string {
  const composed = repairLetters(text);
  const units = new Uint16Array(composed.length);
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    if (foldedUnits[unit] === UNKNOWN && unit !== 0) foldedUnits[unit] = foldUnit(unit);
    units[i] = foldedUnits[unit]!;
  }
  return fromUnits(units);
}

function fromUnits(units: Uint16Array): string {
  if (units.length <= 4096) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
  return text;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТХУІЅЈ', 'ABEKMHOPCTXYISJ'),
  ...pairs('аеорсхуіѕј', 'aeopcxyisj'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i]!]));
}

const DAMAGED = /[ñÑðÐƉɖ\u0370-\u04ff]/;
/** A run as numbers of documents are written: letters and digits held together by / - . and the like. */
const RUN = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}/\-–.]*/gu;

/**
 * Mends what fonts and keyboards do to Vietnamese text: `ñ`, `ð` printed for `đ`, `Đ`, the Icelandic `Ð` that looks like
 * `Đ`, and Cyrillic or Greek letters that look like Latin ones inside a number and symbol (`NĐ-СР`). Words of other
 * languages stay: `ñ` is mended only where a Vietnamese syllable may have `đ`, a foreign word is left whole.
 */
export function repairLetters(text: string): string {
  const composed = text.normalize('NFC');
  return DAMAGED.test(composed) ? composed.replace(RUN, repairRun) : composed;
}

function repairRun(run: string): string {
  if (!DAMAGED.test(run)) return run;
  const mended = run
    .replace(/[ðÐƉ]/g, 'Đ')
    .replaceAll('ɖ', 'đ')
    .replace(/(?<![\p{Ll}\p{M}])[ñÑ]/gu, (letter) => (letter === 'ñ' ? 'đ' : 'Đ'));
  return isLookalike(mended) ? mended.replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES[letter]!) : mended;
}

function isLookalike(run: string): boolean {
  // The Latin letter would melt into one with a mark that follows, which the foreign one has none with.
  if (/[\u0370-\u04ff]\p{M}/u.test(run)) return false;
  const foreign = run.match(/[\u0370-\u04ff]/g);
  if (!foreign || !/[\p{Script=Latin}\p{N}]/u.test(run)) return false;
  return foreign.every((letter) => letter in LOOKALIKES);
}
