// Who has a key and a certificate, and what every signed structure of an authority has in common.
import { createHash, type KeyObject, sign } from 'node:crypto';
import {
  type Asn1,
  bits,
  children,
  fromDer,
  nothing,
  octets,
  oid,
  sequence,
  toDer,
  yes,
} from '../../src/kernel/der.ts';

export interface Holder {
  readonly key: KeyObject;
  /** DER. */
  readonly certificate: Buffer;
}

export const SHA256 = '2.16.840.1.101.3.4.2.1';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
const SHA256_WITH_ECDSA = '1.2.840.10045.4.3.2';

/** How this key signs: SHA-256 throughout. */
export function algorithmFor(key: KeyObject): Asn1 {
  return key.asymmetricKeyType === 'ec'
    ? sequence(oid(SHA256_WITH_ECDSA))
    : sequence(oid(SHA256_WITH_RSA), nothing());
}

/** A body with its algorithm and signature, as certificates and lists are (RFC 5280, 4.1 and 5.1). */
export function signedBy(key: KeyObject, body: Asn1): Buffer {
  const der = toDer(body);
  return toDer(sequence(fromDer(der), algorithmFor(key), bits(sign('sha256', der, key))));
}

export function extension(id: string, critical: boolean, value: Asn1): Asn1 {
  return sequence(oid(id), ...(critical ? [yes()] : []), octets(toDer(value)));
}

export const enumerated = (value: number): Asn1 => fromDer(Buffer.of(10, 1, value));

/** Seconds are as fine as it goes (RFC 5280, 4.1.2.5.2). */
export function generalizedTime(at: Date): Asn1 {
  const text = `${at.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`;
  return fromDer(Buffer.concat([Buffer.of(0x18, text.length), Buffer.from(text, 'latin1')]));
}

export interface CertificateParts {
  readonly serial: Asn1;
  readonly issuer: Asn1;
  readonly subject: Asn1;
  readonly spki: Buffer;
}

/** Parts of a certificate as they stand in it: a name written anew might differ by its encoding. */
export function partsOf(certificate: Uint8Array): CertificateParts {
  const body = children(children(fromDer(certificate))[0]);
  const [, serial, , issuer, , subject, spki] = body;
  if (!serial || !issuer || !subject || !spki) throw new Error('unreadable certificate');
  return { serial, issuer, subject, spki: toDer(spki) };
}

/** SHA-1 of the key's bits, by which keys are named (RFC 5280, 4.2.1.2; RFC 6960, 4.1.1). Nothing rests on it. */
export function keyIdentifier(spki: Uint8Array): Buffer {
  const key = children(fromDer(spki))[1]?.value;
  if (typeof key !== 'string') throw new Error('unreadable public key');
  return createHash('sha1')
    .update(Buffer.from(key.slice(1), 'latin1'))
    .digest();
}
