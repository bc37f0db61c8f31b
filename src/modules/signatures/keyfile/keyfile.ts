// Opens a PKCS#12 file (RFC 7292). Runs in a watched subprocess: the file is foreign and its cost is its author's choice.
import { createHmac, createPrivateKey, type KeyObject, timingSafeEqual, X509Certificate } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1 } from '../asn1.ts';
import type { KeyMaterial } from '../signer.ts';
import { decrypt, deriveOld } from './decryption.ts';
import { chainFrom, refuseWeak } from './fitness.ts';
import { KeyError, unusable } from './key-error.ts';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const PLAIN_KEY = '1.2.840.113549.1.12.10.1.1';
const SEALED_KEY = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE = '1.2.840.113549.1.12.10.1.3';
const NESTED = '1.2.840.113549.1.12.10.1.6';
const MAX_BAGS = 100;

const MAC_DIGESTS: { readonly [oid: string]: readonly [digest: string, length: number] } = {
  '1.3.14.3.2.26': ['sha1', 20],
  '2.16.840.1.101.3.4.2.1': ['sha256', 32],
  '2.16.840.1.101.3.4.2.2': ['sha384', 48],
  '2.16.840.1.101.3.4.2.3': ['sha512', 64],
};

interface Contents {
  readonly keys: Buffer[];
  readonly certificates: Buffer[];
  bags: number;
}

function checkMac(mac: Asn1Node, safe: Buffer, passphrase: string): void {
  const known = MAC_DIGESTS[mac.at(0).at(0).at(0).oid];
  if (!known) unusable('SIGNING_KEY_UNSUPPORTED');
  const [digest, length] = known;
  const rounds = mac.items[2]?.number ?? 1;
  const key = deriveOld(passphrase, { digest, purpose: 3, salt: mac.at(1).content, rounds, length });
  const expected = mac.at(0).at(1).content;
  const proof = createHmac(digest, key).update(safe).digest();
  if (expected.length !== proof.length || !timingSafeEqual(expected, proof))
    unusable('SIGNING_KEY_PASSPHRASE');
}

function takeBag(bag: Asn1Node, passphrase: string, into: Contents): void {
  into.bags += 1;
  if (into.bags > MAX_BAGS) unusable('SIGNING_KEY_TOO_COSTLY');
  const value = bag.at(1).at(0);
  const kind = bag.at(0).oid;
  if (kind === PLAIN_KEY) into.keys.push(value.raw);
  else if (kind === SEALED_KEY) into.keys.push(decrypt(value.at(0), value.at(1).content, passphrase));
  else if (kind === CERTIFICATE) into.certificates.push(value.at(1).at(0).content);
  else if (kind === NESTED) for (const inner of value.items) takeBag(inner, passphrase, into);
}

function takeSafe(part: Asn1Node, passphrase: string, into: Contents): void {
  const kind = part.at(0).oid;
  const body = part.at(1).at(0);
  let bags: Buffer | undefined;
  if (kind === DATA) bags = body.content;
  if (kind === ENCRYPTED_DATA) {
    const sealed = body.at(1);
    const content = sealed.find(CONTEXT) ?? unusable('SIGNING_KEY_UNREADABLE');
    bags = decrypt(sealed.at(1), content.content, passphrase);
  }
  if (!bags) unusable('SIGNING_KEY_UNSUPPORTED');
  for (const bag of readAsn1(bags).items) takeBag(bag, passphrase, into);
}

function readContents(file: Uint8Array, passphrase: string): Contents {
  const into: Contents = { keys: [], certificates: [], bags: 0 };
  try {
    const pfx = readAsn1(file);
    if (pfx.at(0).number !== 3 || pfx.at(1).at(0).oid !== DATA) unusable('SIGNING_KEY_UNREADABLE');
    const safe = pfx.at(1).at(1).at(0).content;
    const mac = pfx.items[2];
    if (mac) checkMac(mac, safe, passphrase);
    for (const part of readAsn1(safe).items) takeSafe(part, passphrase, into);
  } catch (error) {
    if (error instanceof KeyError) throw error;
    unusable('SIGNING_KEY_UNREADABLE');
  }
  return into;
}

function privateKey(der: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    return unusable('SIGNING_KEY_UNREADABLE');
  }
}

/** Key, certificate and chain of a key file; refuses with a `KeyError`. */
export function openKeyFile(file: Uint8Array, passphrase: string): KeyMaterial {
  // The passphrase as people type it: one form of each Vietnamese letter.
  const contents = readContents(file, passphrase.normalize('NFC'));
  const [der] = contents.keys;
  if (!der) return unusable('SIGNING_KEY_NO_PRIVATE_KEY');
  const key = privateKey(der);
  refuseWeak(key);
  const certificates = readCertificates(contents.certificates);
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) return unusable('SIGNING_KEY_NO_CERTIFICATE');
  const others = certificates.filter((certificate) => certificate !== own);
  return {
    key: key.export({ type: 'pkcs8', format: 'der' }),
    certificate: own.raw,
    chain: chainFrom(own, others),
  };
}

function readCertificates(ders: readonly Buffer[]): X509Certificate[] {
  try {
    return ders.map((der) => new X509Certificate(der));
  } catch {
    return unusable('SIGNING_KEY_UNREADABLE');
  }
}
