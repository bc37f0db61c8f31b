import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new id: 48 bits of time, 80 random bits, in Crockford's base 32 (the layout of ULID), lower case. Ids of one time
 * lie together in an index, which keeps a large table fast to insert into.
 */
export function newId(now: number): string {
  let text = '';
  for (let time = now, digit = 0; digit < 10; digit++, time = Math.floor(time / 32)) {
    text = ALPHABET.charAt(time % 32) + text;
  }
  const random = randomBytes(16);
  for (const byte of random) text += ALPHABET.charAt(byte % 32);
  return text;
}
