import { CKR } from './cryptoki-names.ts';

export type TokenCode =
  | 'TOKEN_PIN_WRONG'
  | 'TOKEN_PIN_LOCKED'
  | 'TOKEN_PIN_EXPIRED'
  | 'TOKEN_PIN_NOT_SET'
  | 'TOKEN_NOT_PRESENT'
  | 'TOKEN_AMBIGUOUS'
  | 'TOKEN_KEY_NOT_FOUND'
  | 'TOKEN_ALGORITHM_NOT_SUPPORTED'
  | 'TOKEN_DECLINED'
  | 'TOKEN_MODULE_FAILED';

/** Why a token did not do what it was asked. `finalTry`: the next wrong PIN locks it. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly code: TokenCode;
  readonly finalTry: boolean;

  constructor(code: TokenCode, detail = '', finalTry = false) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.finalTry = finalTry;
  }
}

const CODES: readonly (readonly [TokenCode, readonly number[]])[] = [
  ['TOKEN_PIN_WRONG', [CKR.PIN_INCORRECT, CKR.PIN_INVALID, CKR.PIN_LEN_RANGE]],
  ['TOKEN_PIN_LOCKED', [CKR.PIN_LOCKED]],
  ['TOKEN_PIN_EXPIRED', [CKR.PIN_EXPIRED]],
  ['TOKEN_PIN_NOT_SET', [CKR.USER_PIN_NOT_INITIALIZED]],
  [
    'TOKEN_NOT_PRESENT',
    [
      CKR.TOKEN_NOT_PRESENT,
      CKR.TOKEN_NOT_RECOGNIZED,
      CKR.DEVICE_REMOVED,
      CKR.SLOT_ID_INVALID,
      CKR.SESSION_CLOSED,
      CKR.SESSION_HANDLE_INVALID,
    ],
  ],
  [
    'TOKEN_ALGORITHM_NOT_SUPPORTED',
    [
      CKR.MECHANISM_INVALID,
      CKR.MECHANISM_PARAM_INVALID,
      CKR.KEY_TYPE_INCONSISTENT,
      CKR.KEY_SIZE_RANGE,
      CKR.DATA_LEN_RANGE,
      CKR.KEY_FUNCTION_NOT_PERMITTED,
    ],
  ],
  ['TOKEN_DECLINED', [CKR.FUNCTION_CANCELED, CKR.FUNCTION_REJECTED]],
];

/** What the number means that a function of the module gave back. */
export function errorOf(called: string, returned: number): TokenError {
  const known = CODES.find(([, numbers]) => numbers.includes(returned));
  return new TokenError(known?.[0] ?? 'TOKEN_MODULE_FAILED', `${called} 0x${returned.toString(16)}`);
}
