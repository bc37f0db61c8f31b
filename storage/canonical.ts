import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** JSON in the one form of RFC 8785, so that equal values have equal text and digest. */
export function canonical(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new TypeError(`not plain JSON: ${(cause as Error).message}`, { cause });
  }
  if (text === undefined) throw new TypeError('not plain JSON');
  return text;
}

export const sha256 = (text: string): string => hash('sha256', text);

const SALT_BYTES = 16;
let pool = Buffer.alloc(0);

/** 128 random bits; drawn from the system in larger parts, since each drawing costs more than the hashing. */
export function newSalt(): string {
  if (pool.length < SALT_BYTES) pool = randomBytes(256 * SALT_BYTES);
  const salt = pool.toString('hex', 0, SALT_BYTES);
  pool = pool.subarray(SALT_BYTES);
  return salt;
}

/** SHA-256 of `{"salt":…,"value":…}`: without the salt, which is erased with the value, nobody can guess it back. */
export const saltedDigest = (salt: string, valueText: string): string =>
  sha256(`{"salt":"${salt}","value":${valueText}}`);
