import { fold, repairLetters } from './letters.ts';

/** A word of a text: where it stands in the NFC text, and its two keys. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, marks kept, tone mark where the newer spelling puts it. */
  readonly exact: string;
  /** Lower case, marks stripped, đ→d. */
  readonly folded: string;
}

interface Keys {
  readonly exact: string;
  readonly folded: string;
}

/** Longer runs are no words (they come from broken extraction); only their beginning is a key. */
const MAX_KEY = 48;
const REMEMBERED = 100_000;
const remembered = new Map<string, Keys>();

/** The words of a text, one after the other; stop early by leaving the loop. */
export function* words(text: string): Generator<Word> {
  const repaired = repairLetters(text);
  let at = 0;
  while (at < repaired.length) {
    const start = skip(repaired, at, false);
    at = skip(repaired, start, true);
    if (at === start) return;
    const { exact, folded } = keysOf(repaired.slice(start, at));
    yield { start, end: at, exact, folded };
  }
}

const UNKNOWN = 0;
const OUTSIDE = 1;
const INSIDE = 2;
const kinds = new Uint8Array(0x10000);

/** The first place from `at` on that is not inside (or outside) a word. */
function skip(text: string, at: number, inside: boolean): number {
  let place = at;
  while (place < text.length) {
    const unit = text.charCodeAt(place);
    const isSurrogate = (unit & 0xfc00) === 0xd800 && place + 1 < text.length;
    const kind = isSurrogate ? kindOf(String.fromCodePoint(text.codePointAt(place)!)) : kindOfUnit(unit);
    if ((kind === INSIDE) !== inside) return place;
    place += isSurrogate && text.codePointAt(place)! > 0xffff ? 2 : 1;
  }
  return place;
}

function kindOfUnit(unit: number): number {
  if (kinds[unit] === UNKNOWN) kinds[unit] = kindOf(String.fromCharCode(unit));
  return kinds[unit]!;
}

function kindOf(character: string): number {
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? INSIDE : OUTSIDE;
}

function keysOf(word: string): Keys {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const exact = placeTone(word.toLowerCase().normalize('NFC')).slice(0, MAX_KEY);
  const folded = fold(word).replace(/\p{M}/gu, '').slice(0, MAX_KEY);
  const keys = { exact, folded: folded === '' ? exact : folded };
  remembered.set(word, keys);
  return keys;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** `hòa` and `hoà`, `ủy` and `uỷ` are one word in two spellings: the tone goes to the second vowel. */
function placeTone(word: string): string {
  if (!/[òóỏõọùúủũụ][aey]$/.test(word)) return word;
  const first = word.at(-2)!.normalize('NFD');
  const pair = first[0]! + word.at(-1)!;
  if (pair !== 'oa' && pair !== 'oe' && pair !== 'uy') return word;
  const tone = first.match(TONE)![0];
  return word.slice(0, -2) + first[0] + (word.at(-1) + tone).normalize('NFC');
}
