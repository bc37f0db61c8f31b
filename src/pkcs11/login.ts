import { CKF, CKR, CKU } from './cryptoki-names.ts';
import { memory, readTokenInfo, TOKEN_INFO_BYTES } from './layout.ts';
import type { Library } from './library.ts';
import type { Sitting } from './objects.ts';
import type { Slot } from './slots.ts';
import { errorOf, TokenError } from './token-error.ts';

export type LoginKind = keyof typeof CKU;

/** A wrong PIN may have been the last but one, or the last: the token itself tells. */
function afterWrongPin(library: Library, slot: number): TokenError {
  const raw = memory(TOKEN_INFO_BYTES);
  const told = library.returned('C_GetTokenInfo', slot, raw) === CKR.OK;
  const flags = told ? readTokenInfo(library.layout, raw).flags : 0;
  if ((flags & CKF.USER_PIN_LOCKED) !== 0) return new TokenError('TOKEN_PIN_LOCKED');
  return new TokenError('TOKEN_PIN_WRONG', '', (flags & CKF.USER_PIN_FINAL_TRY) !== 0);
}

function tried(sitting: Sitting, kind: LoginKind, pin: Buffer | null): number {
  return sitting.library.returned('C_Login', sitting.session, CKU[kind], pin, pin?.length ?? 0);
}

/** Gives the PIN once. Whatever comes back, it is not given again. */
export function logIn(
  sitting: Sitting,
  { slot, info }: Slot,
  { kind, pin }: { kind: LoginKind; pin: Buffer },
): void {
  if (info.pinLocked) throw new TokenError('TOKEN_PIN_LOCKED');
  const own = memory(pin.length);
  pin.copy(own);
  const given = info.pinOnReader && pin.length === 0 ? null : own;
  let returned = tried(sitting, kind, given);
  // Another program has logged in, with a PIN that we have not seen checked: out, and in with ours.
  if (returned === CKR.USER_ALREADY_LOGGED_IN) {
    sitting.library.call('C_Logout', sitting.session);
    returned = tried(sitting, kind, given);
  }
  own.fill(0);
  if (returned === CKR.OK) return;
  const error = errorOf('C_Login', returned);
  throw error.code === 'TOKEN_PIN_WRONG' ? afterWrongPin(sitting.library, slot) : error;
}
