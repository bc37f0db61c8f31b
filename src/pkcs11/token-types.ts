import type { SignatureAlgorithm } from '../kernel/signature-algorithm.ts';

/** Where a token is: the vendor's PKCS#11 library, and which of the tokens that it sees. */
export interface TokenAddress {
  /** Path of the library. */
  readonly module: string;
  readonly tokenLabel?: string;
  readonly serial?: string;
}

/** What a token says of itself before anyone has logged in. */
export interface TokenInfo {
  readonly label: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly serial: string;
  readonly loginRequired: boolean;
  /** The PIN is typed on the reader's own keys: `openToken` takes an empty one. */
  readonly pinOnReader: boolean;
  /** A wrong PIN was given since the last right one. */
  readonly pinCountLow: boolean;
  /** The next wrong PIN locks it. */
  readonly pinFinalTry: boolean;
  readonly pinLocked: boolean;
}

/** A private key with the certificate that belongs to it. */
export interface TokenKey {
  /** CKA_ID. */
  readonly id: Buffer;
  readonly label: string;
  /** DER. */
  readonly certificate: Buffer;
  /** DER, the issuer of the certificate first; as far as the token holds it. */
  readonly chain: readonly Buffer[];
  /** What the key can sign by, the best known first. */
  readonly algorithms: readonly SignatureAlgorithm[];
  /** The token wants the PIN for every signature anew; it is given from memory. */
  readonly alwaysAuthenticate: boolean;
}

/** What a token shows to anyone: the certificates of holders, not yet known to have a key. */
export interface SeenToken {
  readonly token: TokenInfo;
  readonly certificates: readonly Omit<TokenKey, 'alwaysAuthenticate'>[];
}
