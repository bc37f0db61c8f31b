/** Why a key cannot be used. The codes are stable and are the reasons of the module's refusals. */
export type KeyErrorCode =
  | 'SIGNING_KEY_UNREADABLE'
  | 'SIGNING_KEY_PASSPHRASE'
  | 'SIGNING_KEY_TOO_COSTLY'
  | 'SIGNING_KEY_UNSUPPORTED'
  | 'SIGNING_KEY_NO_PRIVATE_KEY'
  | 'SIGNING_KEY_NO_CERTIFICATE'
  | 'SIGNING_KEY_WEAK'
  | 'SIGNING_CERTIFICATE_EXPIRED'
  | 'SIGNING_CERTIFICATE_NOT_YET_VALID'
  | 'SIGNING_CERTIFICATE_USAGE'
  | 'SIGNING_CERTIFICATE_UNREADABLE'
  | 'SIGNATURE_NOT_OF_KEY'
  | 'SIGNATURE_ALGORITHM_NOT_OF_KEY';

export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly code: KeyErrorCode;
  constructor(code: KeyErrorCode) {
    super(code);
    this.code = code;
  }
}

export function unusable(code: KeyErrorCode): never {
  throw new KeyError(code);
}
