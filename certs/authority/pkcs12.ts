// PKCS#12 files (RFC 7292) as today's programs read them: AES-256 and PBKDF2 with SHA-256 for the key, SHA-256 for the
// proof of integrity. The certificates, public anyway, are left readable, so that a list of keys needs no passphrase.
import { createCipheriv, createHash, createHmac, type KeyObject, pbkdf2Sync, randomBytes } from 'node:crypto';
import {
  type Asn1,
  bmp,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  tagged,
  toDer,
} from '../../src/kernel/der.ts';

export interface KeyFileOrder {
  key: KeyObject;
  /** The holder's certificate first, then its issuers. */
  certificates: readonly Uint8Array[];
  passphrase: string;
  friendlyName: string;
  iterations?: number;
}

const DATA = '1.2.840.113549.1.7.1';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';
const HMAC_SHA256 = '1.2.840.113549.2.9';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const MAC_ITERATIONS = 10_000;

function encryptedKey(order: KeyFileOrder): Asn1 {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const iterations = order.iterations ?? 100_000;
  const secret = pbkdf2Sync(Buffer.from(order.passphrase, 'utf8'), salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', secret, iv);
  const plain = order.key.export({ type: 'pkcs8', format: 'der' });
  const derivation = sequence(
    oid('1.2.840.113549.1.5.12'),
    sequence(octets(salt), integer(iterations), integer(32), sequence(oid(HMAC_SHA256), nothing())),
  );
  const scheme = sequence(derivation, sequence(oid(AES_256_CBC), octets(iv)));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return sequence(sequence(oid('1.2.840.113549.1.5.13'), scheme), octets(sealed));
}

function plainPart(content: Asn1): Asn1 {
  return sequence(oid(DATA), tagged(0, octets(toDer(content))));
}

function labels(order: KeyFileOrder, keyId: Uint8Array): Asn1 {
  return set(
    sequence(oid('1.2.840.113549.1.9.20'), set(bmp(order.friendlyName))),
    sequence(oid('1.2.840.113549.1.9.21'), set(octets(keyId))),
  );
}

function certificateBag(certificate: Uint8Array, attributes?: Asn1): Asn1 {
  const value = sequence(oid('1.2.840.113549.1.9.22.1'), tagged(0, octets(certificate)));
  const bag = [oid('1.2.840.113549.1.12.10.1.3'), tagged(0, value)];
  return sequence(...bag, ...(attributes ? [attributes] : []));
}

/** RFC 7292, appendix B.2, for a key of one SHA-256 block: the derivation of the MAC key from the passphrase. */
export function macKey(passphrase: string, salt: Uint8Array, iterations: number): Buffer {
  const password = Buffer.from(`${passphrase}\0`, 'utf16le').swap16();
  const repeated = (bytes: Uint8Array) => Buffer.alloc(Math.ceil(bytes.length / 64) * 64, bytes);
  let block = Buffer.concat([Buffer.alloc(64, 3), repeated(salt), repeated(password)]);
  for (let round = 0; round < iterations; round += 1) {
    block = createHash('sha256').update(block).digest();
  }
  return block;
}

export function writeKeyFile(order: KeyFileOrder): Buffer {
  const [own, ...issuers] = order.certificates;
  if (!own) throw new Error('no certificate');
  const keyId = createHash('sha256').update(own).digest();
  const attributes = labels(order, keyId);
  const keyBag = sequence(oid('1.2.840.113549.1.12.10.1.2'), tagged(0, encryptedKey(order)), attributes);
  const bags = [certificateBag(own, attributes), ...issuers.map((issuer) => certificateBag(issuer))];
  const safe = toDer(sequence(plainPart(sequence(...bags)), plainPart(sequence(keyBag))));
  const salt = randomBytes(16);
  const proof = createHmac('sha256', macKey(order.passphrase, salt, MAC_ITERATIONS))
    .update(safe)
    .digest();
  const mac = sequence(
    sequence(sequence(oid(SHA256), nothing()), octets(proof)),
    octets(salt),
    integer(MAC_ITERATIONS),
  );
  return toDer(sequence(integer(3), sequence(oid(DATA), tagged(0, octets(safe))), mac));
}
