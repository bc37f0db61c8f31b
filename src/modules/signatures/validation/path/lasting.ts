// How long what a certificate signs can be relied on, whatever the certificate says: keys weaken as machines grow.
import type { Certificate } from './certificate.ts';

/** NIST SP 800-57 Part 1 Rev. 5, table 4: 112 bits of security, which RSA has below 3072, are relied on through 2030. */
const SHORT_KEYS_END = '2031-01-01T00:00:00.000Z';
const LONG_RSA = 3000;

/** The end of the first key on a way that weakens; nothing where no end is foreseen yet. */
export function weakensAt(path: readonly Certificate[]): string | undefined {
  const isShort = path.some(({ publicKey }) => {
    return (publicKey.asymmetricKeyDetails?.modulusLength ?? LONG_RSA) < LONG_RSA;
  });
  return isShort ? SHORT_KEYS_END : undefined;
}
