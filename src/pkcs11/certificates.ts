// The certificates that lie on a token, read as X.509.
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Library } from './library.ts';
import { algorithmsOf } from './mechanism.ts';
import { certificatesOn, type FoundCertificate } from './objects.ts';
import { mechanismsOf, openSession, type Slot, slotsOf } from './slots.ts';
import type { SeenToken } from './token-types.ts';

const LONGEST_CHAIN = 8;

export interface Read extends FoundCertificate {
  readonly x509: X509Certificate;
}

export function readable(found: FoundCertificate): Read[] {
  try {
    const x509 = new X509Certificate(found.der);
    // A module may add bytes after the certificate.
    return [{ ...found, der: x509.raw, x509 }];
  } catch {
    return [];
  }
}

/** Read anew from its structure: keys of curves that nobody here knows are refused there. */
export function publicKeyOf({ x509 }: Read): KeyObject | undefined {
  try {
    return createPublicKey(x509.publicKey.export({ type: 'spki', format: 'pem' }));
  } catch {
    return undefined;
  }
}

/** From the issuer upwards, as far as the token holds them. */
export function chainOf(leaf: Read, all: readonly Read[]): Buffer[] {
  const chain: Read[] = [leaf];
  while (chain.length < LONGEST_CHAIN) {
    const last = chain.at(-1)!;
    const issuer = all.find((one) => !chain.includes(one) && last.x509.checkIssued(one.x509));
    if (!issuer) break;
    chain.push(issuer);
  }
  return chain.slice(1).map(({ der }) => der);
}

function seen(library: Library, { slot, info }: Slot): SeenToken {
  const session = openSession(library, slot);
  const mechanisms = mechanismsOf(library, slot);
  const all = certificatesOn({ library, session }).flatMap(readable);
  library.returned('C_CloseSession', session);
  const certificates = all.flatMap((one) => {
    const publicKey = one.x509.ca ? undefined : publicKeyOf(one);
    const algorithms = publicKey ? algorithmsOf(publicKey, mechanisms) : [];
    if (algorithms.length === 0) return [];
    return [{ id: one.id, label: one.label, certificate: one.der, chain: chainOf(one, all), algorithms }];
  });
  return { token: info, certificates };
}

/** What every token shows without a PIN: certificates of holders. Whether a key belongs to them is known after the login. */
export function seenTokens(library: Library): SeenToken[] {
  return slotsOf(library).map((slot) => seen(library, slot));
}
