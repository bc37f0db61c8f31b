// Password-based encryption in key files: today's PBES2 (RFC 8018) and the old kinds (RFC 7292, appendix C) in which many
// authorities still hand out keys. Rounds are capped before anything is computed.
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import forge from 'node-forge';
import { type Asn1Node, TAG } from '../asn1.ts';
import { unusable } from './key-error.ts';

/** Native rounds: 2 million are about half a second. */
const MAX_PBKDF2 = 2_000_000;
/** Rounds of the old derivation, one call of a hash each: a million are about two seconds. */
const MAX_OLD = 1_000_000;

interface Cipher {
  readonly name: string;
  readonly key: number;
}

const CIPHERS: { readonly [oid: string]: Cipher } = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', key: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', key: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', key: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', key: 24 },
};

const PRFS: { readonly [oid: string]: string } = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

interface OldScheme {
  readonly cipher: 'des-ede3-cbc' | 'rc2';
  readonly key: number;
}

const OLD_SCHEMES: { readonly [oid: string]: OldScheme } = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des-ede3-cbc', key: 24 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', key: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', key: 5 },
};
const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';

export function roundsWithin(rounds: number, limit: number): number {
  return rounds >= 1 && rounds <= limit ? rounds : unusable('SIGNING_KEY_TOO_COSTLY');
}

export interface Derivation {
  readonly digest: string;
  /** 1 for a key, 2 for an initial vector, 3 for the key of the MAC. */
  readonly purpose: 1 | 2 | 3;
  readonly salt: Uint8Array;
  readonly rounds: number;
  readonly length: number;
}

function repeated(bytes: Uint8Array, block: number): Buffer {
  return bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
}

/** Adds `by` and one to each block of `bytes`, as numbers with the big end first. */
function addToBlocks(bytes: Buffer, by: Buffer): void {
  for (let start = 0; start < bytes.length; start += by.length) {
    let carry = 1;
    for (let at = by.length - 1; at >= 0; at -= 1) {
      carry += (bytes[start + at] ?? 0) + (by[at] ?? 0);
      bytes[start + at] = carry & 0xff;
      carry >>= 8;
    }
  }
}

/** RFC 7292, appendix B.2. */
export function deriveOld(passphrase: string, order: Derivation): Buffer {
  const block = order.digest === 'sha384' || order.digest === 'sha512' ? 128 : 64;
  const rounds = roundsWithin(order.rounds, MAX_OLD);
  const password = Buffer.from(`${passphrase}\0`, 'utf16le').swap16();
  const input = Buffer.concat([repeated(order.salt, block), repeated(password, block)]);
  const out: Buffer[] = [];
  for (let made = 0; made < order.length; made += out.at(-1)?.length ?? order.length) {
    let hash = Buffer.concat([Buffer.alloc(block, order.purpose), input]);
    for (let round = 0; round < rounds; round += 1) hash = createHash(order.digest).update(hash).digest();
    out.push(hash);
    addToBlocks(input, Buffer.alloc(block, hash));
  }
  return Buffer.concat(out).subarray(0, order.length);
}

function decipher(cipher: string, keys: { key: Buffer; iv: Buffer }, sealed: Buffer): Buffer {
  try {
    const opened = createDecipheriv(cipher, keys.key, keys.iv);
    return Buffer.concat([opened.update(sealed), opened.final()]);
  } catch {
    // Padding that does not come out is the sign of a wrong passphrase.
    return unusable('SIGNING_KEY_PASSPHRASE');
  }
}

/** OpenSSL 3 leaves RC2 out; forge still has it. */
function decipherRc2(keys: { key: Buffer; iv: Buffer }, sealed: Buffer): Buffer {
  const opened = forge.rc2.createDecryptionCipher(keys.key.toString('latin1'), keys.key.length * 8);
  opened.start(keys.iv.toString('latin1'));
  opened.update(forge.util.createBuffer(sealed.toString('latin1')));
  if (!opened.finish()) return unusable('SIGNING_KEY_PASSPHRASE');
  return Buffer.from(opened.output.getBytes(), 'latin1');
}

function openModern(parameters: Asn1Node, sealed: Buffer, passphrase: string): Buffer {
  const derivation = parameters.at(0);
  const cipher = CIPHERS[parameters.at(1).at(0).oid];
  if (derivation.at(0).oid !== PBKDF2 || !cipher) return unusable('SIGNING_KEY_UNSUPPORTED');
  const [salt, rounds, ...rest] = derivation.at(1).items;
  const prf = rest.find((item) => item.tag === TAG.sequence);
  const digest = prf ? PRFS[prf.at(0).oid] : 'sha1';
  if (!salt || !rounds || !digest) return unusable('SIGNING_KEY_UNSUPPORTED');
  const count = roundsWithin(rounds.number, MAX_PBKDF2);
  const key = pbkdf2Sync(Buffer.from(passphrase, 'utf8'), salt.content, count, cipher.key, digest);
  return decipher(cipher.name, { key, iv: parameters.at(1).at(1).content }, sealed);
}

function openOld(
  scheme: OldScheme,
  parameters: Asn1Node,
  source: { sealed: Buffer; passphrase: string },
): Buffer {
  const salt = parameters.at(0).content;
  const rounds = parameters.at(1).number;
  const derive = (purpose: 1 | 2, length: number) =>
    deriveOld(source.passphrase, { digest: 'sha1', purpose, salt, rounds, length });
  const keys = { key: derive(1, scheme.key), iv: derive(2, 8) };
  return scheme.cipher === 'rc2'
    ? decipherRc2(keys, source.sealed)
    : decipher(scheme.cipher, keys, source.sealed);
}

/** Opens what an AlgorithmIdentifier of a key file says is encrypted with the passphrase. */
export function decrypt(algorithm: Asn1Node, sealed: Buffer, passphrase: string): Buffer {
  const id = algorithm.at(0).oid;
  if (id === PBES2) return openModern(algorithm.at(1), sealed, passphrase);
  const scheme = OLD_SCHEMES[id];
  if (!scheme) return unusable('SIGNING_KEY_UNSUPPORTED');
  return openOld(scheme, algorithm.at(1), { sealed, passphrase });
}
