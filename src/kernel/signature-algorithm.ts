// What every key signs, whoever holds it: a key file, a token, a remote service or a person's own machine.

export type DigestName = 'sha256' | 'sha384' | 'sha512';

export interface SignatureAlgorithm {
  readonly scheme: 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa';
  readonly digest: DigestName;
}

/** What is to be signed: the bytes themselves, and their digest for keys that only sign digests. */
export interface ToBeSigned {
  readonly bytes: Buffer;
  readonly digest: Buffer;
}
