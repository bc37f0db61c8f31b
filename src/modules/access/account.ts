import type { Reason } from '../../kernel/refusal.ts';

/** How a person proves who they are. One for each person; its id is the person's. The name to sign in is the person's. */
export interface Account {
  readonly person: string;
  /** PHC string: `$argon2id$v=19$m=…`. */
  readonly passwordHash: string;
  /** The password was given by somebody else: the person must choose one before anything else. */
  readonly mustChange: boolean;
  readonly passwordChangedAt: string;
  readonly disabledAt?: string;
}

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 200;

/** Length is what protects; a password that is the name, or one letter again and again, is no secret at any length. */
export function passwordReasons(password: string, username: string): Reason[] {
  const field = 'password';
  const reasons: Reason[] = [];
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    reasons.push({ code: 'PASSWORD_TOO_SHORT', field, params: { minimum: PASSWORD_MIN } });
  if (length > PASSWORD_MAX)
    reasons.push({ code: 'PASSWORD_TOO_LONG', field, params: { maximum: PASSWORD_MAX } });
  const plain = password.toLowerCase();
  const guessable = new Set(plain).size < 4 || plain.includes(username.toLowerCase());
  if (length >= PASSWORD_MIN && guessable) reasons.push({ code: 'PASSWORD_TOO_SIMPLE', field });
  return reasons;
}
