/** Signed heads: whoever keeps one can tell later that nothing before it was rewritten or cut off. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Head, SignedHead } from './port.ts';

export interface HeadSigner {
  /** SPKI in base64. */
  readonly publicKey: string;
  sign(head: Head, at: string): SignedHead;
}

export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

const publicText = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).toString('base64');

export function headSigner(privateKeyPem: string): HeadSigner {
  const privateKey = createPrivateKey(privateKeyPem);
  const publicKey = publicText(createPublicKey(privateKey));
  return {
    publicKey,
    sign({ agency, seq, hash }, at) {
      const signed = { agency, seq, hash, at };
      const signature = sign(null, Buffer.from(canonical(signed)), privateKey).toString('base64');
      return { ...signed, publicKey, signature };
    },
  };
}

/** Whether the signature is that of the public key that the head carries; whose key that is, is for the reader to know. */
export function isSignedRight({ publicKey, signature, ...signed }: SignedHead): boolean {
  const { agency, seq, hash, at } = signed;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    const text = Buffer.from(canonical({ agency, seq, hash, at }));
    return verify(null, text, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
