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

export const newSalt = (): string => randomBytes(16).toString('hex');

/** SHA-256 of `{"salt":…,"value":…}`: without the salt, which is erased with the value, nobody can guess it back. */
export const saltedDigest = (salt: string, valueText: string): string =>
  sha256(`{"salt":"${salt}","value":${valueText}}`);
