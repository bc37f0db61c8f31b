/** 24-bit hashes of terms. Two terms with one hash do no more harm than a slightly wrong rank. */

const REMEMBERED = 100_000;
const remembered = new Map<string, number>();

/** FNV-1a, folded to 24 bits. */
export function hashOf(word: string): number {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

/** Of two neighbours, from the hash of each. */
export function pairHash(left: number, right: number): number {
  const mixed = Math.imul((Math.imul(left, 0x9e3779b1) >>> 7) ^ right, 0x85ebca6b);
  return ((mixed >>> 24) ^ mixed) & 0xffffff;
}
