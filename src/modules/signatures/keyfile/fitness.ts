// Which keys still serve, and the chain above a certificate.
import type { KeyObject, X509Certificate } from 'node:crypto';
import { unusable } from './key-error.ts';

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const RSA = ['rsa', 'rsa-pss'];

export function refuseWeak(key: KeyObject): void {
  const details = key.asymmetricKeyDetails;
  if (RSA.includes(key.asymmetricKeyType ?? '')) {
    if ((details?.modulusLength ?? 0) < 2048) unusable('SIGNING_KEY_WEAK');
  } else if (key.asymmetricKeyType !== 'ec' || !CURVES.includes(details?.namedCurve ?? '')) {
    unusable('SIGNING_KEY_UNSUPPORTED');
  }
}

/** From the holder's certificate upwards, as far as the given ones go. */
export function chainFrom(own: X509Certificate, others: readonly X509Certificate[]): Buffer[] {
  const chain: X509Certificate[] = [];
  let current = own;
  for (;;) {
    const issuer = others.find((one) => !chain.includes(one) && one !== current && current.checkIssued(one));
    if (!issuer || current.checkIssued(current)) return chain.map((one) => one.raw);
    chain.push(issuer);
    current = issuer;
  }
}
